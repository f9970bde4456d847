import { distance } from 'fastest-levenshtein';
import { type HeaderPart, other } from '../header-parts/header-part.ts';
import { isRunTogether } from '../places/read-place.ts';
import { foldText } from '../text/fold-text.ts';

const loneWord = /^(?:\p{Lu}[\p{L}\p{M}-]+|[\u0620-\u06D3\u200C]{3,})$/u;

/** What one word alone beside a date is: where the story is set, unless it is none. */
export function readLoneWord(text: string): HeaderPart | undefined {
  if (!loneWord.test(text)) return undefined;
  if (isMisspeltWeekday(text)) return other('dateline', text);
  // "VelmExpress": words that run together are an outlet's name, or a kicker and the label of the day.
  if (isRunTogether(text)) return other('kicker', text);
  return { kind: 'place', text, certainty: 'standing' };
}

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Wedneday, Wendesday: one letter too few, too many or another, or two that changed places. */
function isMisspeltWeekday(text: string): boolean {
  const word = foldText(text);
  return weekdays.some((name) => distance(name, word) === 1 || lettersOf(name) === lettersOf(word));
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
