import { UTCDate } from '@date-fns/utc';
import { getDay } from 'date-fns/getDay';
import { type Day, isDay } from '../../article/day.ts';
import { fromSolarHijri } from './calendars.ts';

/** The parts of a date as it is printed. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  calendar: 'gregorian' | 'solar-hijri';
  /** 0 is Sunday; absent when the date names no weekday. */
  weekday: number | undefined;
}

/**
 * The day that a date names, or why it names none, as `expected …`; `isWrong` where it cannot be a day of publication, so that
 * no other day beside it makes it good.
 */
export type Verdict = { day: Day } | { expected: string; isWrong?: true };

/** The first day of Unix, which programs print for no day. */
export const epoch = '1970-01-01';

/** Judges a date that can be read in one way only. `today` is the last day on which it can have been printed. */
export function judgeDate(parts: DateParts, today: Day): Verdict {
  const day = dayFrom(parts);
  if (day === undefined) return { expected: 'a day that exists', isWrong: true };
  if (parts.weekday !== undefined && weekdayOf(day) !== parts.weekday) {
    return { expected: `the weekday of ${day}`, isWrong: true };
  }
  if (day === epoch) return { expected: 'a day that no program writes where it knows none', isWrong: true };
  if (day > today) return { expected: `a day that is not after ${today}`, isWrong: true };
  return { day };
}

/**
 * Judges numbers whose order is not said, such as 04/05/2021: a part above 12 or a weekday can decide it; otherwise
 * both readings are named and neither is taken.
 */
export function judgeUnordered(
  first: number,
  second: number,
  rest: Pick<DateParts, 'year' | 'weekday' | 'calendar'>,
  today: Day,
): Verdict {
  const readings = [
    { ...rest, day: first, month: second },
    { ...rest, day: second, month: first },
  ].filter((parts) => dayFrom(parts) !== undefined);
  const fitting = readings.filter(
    (parts) => parts.weekday === undefined || weekdayOf(dayFrom(parts) ?? '') === parts.weekday,
  );
  const [only = readings[0], other] = fitting;
  if (only === undefined) return { expected: 'a day that exists', isWrong: true };
  if (other && dayFrom(other) !== dayFrom(only)) return { expected: `${dayFrom(only)} or ${dayFrom(other)}` };
  return judgeDate(only, today);
}

function dayFrom({ year, month, day, calendar }: DateParts): Day | undefined {
  if (calendar === 'solar-hijri') return fromSolarHijri(year, month, day);
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isDay(text) ? text : undefined;
}

function weekdayOf(day: Day): number {
  return getDay(new UTCDate(`${day}T00:00:00Z`));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
