import { unspaced } from '../unspaced.ts';

/** What belongs between two stretches of one sentence: a space, or nothing where the script has none. */
export function spaceBetween(before: string, after: string): '' | ' ' {
  const last = before.trimEnd().at(-1) ?? '';
  const first = [...after.trimStart().slice(0, 2)][0] ?? '';
  return unspaced.test(last) && unspaced.test(first) ? '' : ' ';
}
