import type { HeaderFacts, HeaderPart } from '../header-parts/header-part.ts';
import { readPlace } from '../places/read-place.ts';

/** "Rostock  Fähre kehrt zurück": two spaces part the place from the headline. */
const placed = /^(?<where>\p{Lu}\S*(?:\s\S+)?)\s{2,4}(?<title>\p{Lu}\S*(?:\s\S+){2,})$/u;

/** A place and the headline behind it; `isText` tells whether words are no header's. */
export function readPlacedTitle(
  text: string,
  facts: HeaderFacts,
  isText: (title: string) => boolean,
): HeaderPart[] | undefined {
  const { where, title } = placed.exec(text)?.groups ?? {};
  const place = where === undefined ? undefined : readPlace(where, facts);
  if (!place || !title || place.certainty === 'standing' || !isText(title)) return undefined;
  return [place, { kind: 'text', text: title }];
}

/** Whether a line can be a place and the headline behind it, by the spaces between them. */
export function startsWithPlace(text: string): boolean {
  return placed.test(text);
}
