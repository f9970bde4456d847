import type { Day } from '../../article/day.ts';
import { findLabelBefore } from './date-labels.ts';
import { isDayFirst } from './day-first.ts';

/**
 * Whether numbers with dots and two digits at the end, or a year and one, found at a place of a folded line, are a version or a score: they
 * stand directly behind a word that labels no date, and the text's language has no such dates or none in that year yet.
 */
export function isVersion(
  { sign, first = '', third = '' }: Record<string, string | undefined>,
  folded: string,
  start: number,
  today: Day,
  language: string,
): boolean {
  if (sign !== '.' || (first.length === 4) !== (third.length === 1) || third.length > 2) return false;
  if (third.length === 2 && isDayFirst(language) && Number(third) <= Number(today.slice(2, 4))) return false;
  return /\p{L}\s*$/u.test(folded.slice(0, start)) && findLabelBefore(folded, start, 0).start === start;
}
