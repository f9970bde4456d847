import { findDates, findIncompleteDates } from '../dates/find-dates.ts';

/** A dateline's place without its day and the signs around it: TAMPA, Fla., April 29. */
export function withoutDate(text: string, today: string): string {
  const date = [...findDates(text, today), ...findIncompleteDates(text, today)][0];
  // A label before a date is a place's word here: TARN END, June 9.
  const start = date ? Math.max(date.start, text.indexOf(date.text)) : 0;
  // Port Velm, 15 de abril de 2021. – El: a full stop behind the day ends the dateline.
  const bare = date ? text.slice(0, start) + text.slice(date.end).replace(/^\.$/u, '') : text;
  return bare
    .replace(/^[\s,،.|-]+|[\s,،|-]+$/gu, '')
    .replace(/\(\s*\)/u, '')
    .trim();
}
