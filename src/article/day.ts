import { UTCDate } from '@date-fns/utc';
import type { Locale } from 'date-fns';
// The index loads every function of date-fns, which takes two seconds; `parse` loads sixty files, and 100 MB with them.
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** A calendar date without a time zone, `2021-04-15`. It is text, so that no time zone can move it. */
export type Day = string;

/** Nothing was a newspaper before; a year below is of another calendar, or mistyped. */
export const firstYear = 1600;

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

const moment = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a day, or a date and time with its offset from UTC (RFC 3339). */
export function isDayOrMoment(text: string): boolean {
  const [, day, minutes, seconds = ':00', offset] = moment.exec(text) ?? [];
  if (!day) return isDay(text);
  return isDay(day) && isValid(new Date(`${day}T${minutes}${seconds}${offset}`));
}

/** The day of a date and time where it was written, whatever the time here; a day is itself. */
export function dayOf(dayOrMoment: string): Day {
  return dayOrMoment.slice(0, 10);
}

/** A date and time as RFC 3339 wants it, with `T` and seconds; a day is itself. */
export function machineDate(dayOrMoment: string): string {
  const [, day, minutes, seconds = ':00', offset] = moment.exec(dayOrMoment) ?? [];
  return day ? `${day}T${minutes}${seconds}${offset}` : dayOrMoment;
}

/**
 * A day or moment as a moment with its offset, for formats that have no days. A day becomes 10:00 at UTC, which is
 * that same day from Hawaii (00:00) to Auckland's summer (23:00); its midnight would be the day before in all of America,
 * its noon the day after in Auckland.
 */
export function instantText(dayOrMoment: string): string {
  return isDay(dayOrMoment) ? `${dayOrMoment}T10:00:00Z` : machineDate(dayOrMoment);
}

/** The moment of a change, as `instantText` gives it; on the day of publication it is never before that. */
export function changeInstant(published: string, changed: Day): string {
  const [first, second] = [instantText(published), instantText(changed)];
  return Date.parse(second) < Date.parse(first) ? first : second;
}

/** A key that sorts days and moments by when they were: a day counts from its midnight at UTC. */
export function instantOf(dayOrMoment: string): number {
  return Date.parse(machineDate(dayOrMoment));
}

/** A day as people read it, such as `15 April 2021`, in a pattern and locale of date-fns. */
export function formatDay(day: Day, pattern: string, locale: Locale): string {
  return format(new UTCDate(`${day}T00:00:00Z`), pattern, { locale });
}
