import { refuseSlug } from '../../article/slug.ts';
import type { DraftFields } from '../draft.ts';
import { describeSaid, type FieldRead, nothingSaid, oneText, type Said } from './said.ts';

/** Where a text came from: the first address on the web that a key names. */
export function readSource(said: readonly Said[]): FieldRead<DraftFields['source']> {
  for (const { key, value } of said) {
    const url = oneText(value) ?? '';
    if (/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      return { ...nothingSaid(), value: { url }, used: [key] };
  }
  return nothingSaid();
}

/** The last part of an address, where that can be one here. */
export function readSlug([said]: readonly Said[]): FieldRead {
  const written = said && oneText(said.value);
  if (!said || written === undefined) return nothingSaid();
  const slug = written.replace(/\/+$/u, '').split('/').at(-1) ?? '';
  const refusal = refuseSlug(slug);
  if (refusal === undefined)
    return {
      ...nothingSaid(),
      value: slug,
      used: slug === written.replace(/^\/|\/$/gu, '') ? [said.key] : [],
    };
  const todo = 'give --slug: it is made from the headline';
  return nothingSaid([describeSaid(said, refusal.replace(/^expected /u, ''), todo)]);
}
