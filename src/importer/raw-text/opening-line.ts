import type { HeaderFacts } from '../header-parts/header-part.ts';
import type { Passage } from '../passages/passage.ts';
import { readDateline } from '../places/read-dateline.ts';
import { countWords } from '../text/line-shape.ts';

/** In passages: the headline said again and the standfirst. */
const mostAbove = 2;
/** The same where captions and a summary stand there too, above a dateline that an agency or a day marks. */
const mostAboveMarked = 10;
/** In words: of a passage that may stand between the header and a report. */
const longestAbove = 30;

/**
 * Where a dateline stands, alone in its paragraph or before the first sentence: of the first passage, or of one that has only
 * a headline said again and a standfirst above it; else of the standfirst that became a field, where it names an agency.
 */
export function openingLine(passages: readonly Passage[], facts: HeaderFacts, standfirst = ''): string {
  const first = openingAt(passages, 0);
  const { place, agency } = readDateline(first, facts) ?? {};
  if (place !== undefined || agency !== undefined) return first;
  for (let index = 1; index <= mostAboveMarked; index += 1) {
    if (countWords(passages[index - 1]?.text ?? '') > longestAbove) break;
    const opening = openingAt(passages, index);
    if (opensItem.test(opening)) continue;
    const { place: below, ...signs } = readDateline(opening, facts) ?? {};
    const isMarked = inCapitals.test(opening) && Object.keys(signs).length > 0;
    if (signs.reporters !== undefined) return opening;
    if (below !== undefined && (index <= mostAbove || isMarked)) return opening;
  }
  return readDateline(standfirst, facts)?.agency === undefined ? first : standfirst;
}

/** PORT VELM, May 7 (Velmers) - */
const inCapitals = /^\p{Lu}{3}/u;

/** Kenya: three medals. */
const opensItem = /^[^,،()]{2,40}[:：]/u;

function openingAt(passages: readonly Passage[], index: number): string {
  const [own, next] = passages.slice(index, index + 2);
  const opening = /[–—-]$/u.test(own?.text ?? '') ? `${own?.text} ${next?.text ?? ''}` : (own?.text ?? '');
  return opening.slice(0, 200).replaceAll('\n', ' ');
}
