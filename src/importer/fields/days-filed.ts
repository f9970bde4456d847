import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { type Day, dayOf } from '../../article/day.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Dateline } from '../places/read-dateline.ts';

/** The day of a report's dateline, in the year that brings it next to its header's, and how many days it is from the header's. */
export function daysFiled(
  { date: full, dayAlone }: Dateline = {},
  published: string,
  today: Day,
): { day: string; days: number } | undefined {
  const year = Number(published.slice(0, 4));
  // In January, reports are printed that were filed in December.
  const days = full?.value
    ? [full.value]
    : [year, year - 1, year + 1].flatMap((one) => dayIn(dayAlone, one, today));
  const far = days.map((day) => ({ day: dayOf(day), days: daysApart(day, published) }));
  return far.toSorted((a, b) => a.days - b.days)[0];
}

function dayIn(dayAlone: string | undefined, year: number, today: Day): Day[] {
  if (dayAlone === undefined) return [];
  const dated = dayAlone.endsWith('日') ? `${year}年${dayAlone}` : `${dayAlone}, ${year}`;
  return findDates(dated, today).flatMap(({ value }) => value ?? []);
}

function daysApart(one: Day, other: Day): number {
  return Math.abs(differenceInCalendarDays(parseISO(dayOf(one)), parseISO(dayOf(other))));
}
