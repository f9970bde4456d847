import { findDates, findIncompleteDates } from '../dates/find-dates.ts';

/** A dateline's place without its day and the signs around it: TAMPA, Fla., April 29. */
export function withoutDate(text: string, today: string): string {
  const date = [...findDates(text, today), ...findIncompleteDates(text, today)][0];
  // A label before a date is a place's word here: TARN END, June 9.
  const start = date ? Math.max(date.start, text.indexOf(date.text)) : 0;
  const bare = date ? text.slice(0, start) + text.slice(date.end) : text;
  return bare
    .replace(/^[\s,،.|-]+|[\s,،|-]+$/gu, '')
    .replace(/\(\s*\)/u, '')
    .trim();
}
