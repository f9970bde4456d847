import type { Element } from 'hast';
import { looksLikePersonName } from '../../names/person-name.ts';
import { textOf } from '../page/elements.ts';
import { leadsToPerson } from './people-elements.ts';
import { lettersOf } from './title-parts.ts';

/**
 * A recorded title without the author behind a dash, who stands in a heading of a lower level: Ferry returns - Orsa Tindal.
 * Behind a short kicker such a heading may be the headline, unless it leads to the person.
 */
export function withoutByline(title: string, headings: readonly Element[]): string {
  for (const { index, 0: sign } of title.matchAll(/\s[-–—]\s/gu)) {
    const [head, rest] = [title.slice(0, index), title.slice(index + sign.length)];
    const own = headings.filter((one) => textOf(one) !== '' && opensPart(rest, textOf(one)));
    const isLong = lettersOf(head) > longestKicker;
    if (own.some((one) => leadsToPerson(one) || (isLong && looksLikePersonName(textOf(one))))) return head;
  }
  return title;
}

/** Whether what stands behind a dash is a name, or a name and the outlet behind another sign. */
function opensPart(rest: string, name: string): boolean {
  return rest.startsWith(name) && /^(?:\s[|–—-]\s|$)/u.test(rest.slice(name.length));
}

/** In letters. */
const longestKicker = 12;
