import type { Locale } from 'date-fns';
import { type Day, formatDay } from '../article/day.ts';
import type { InterfaceWords } from './words.ts';

type DayWords = Pick<InterfaceWords, 'day' | 'month' | 'monthOfYear'>;

/** Writes days and months by a locale of date-fns; `dayPattern` is its pattern for a day with its year. */
export function dayWriter(locale: Locale, dayPattern: string): DayWords {
  const write = (pattern: string) => (month: string) => formatDay(`${month}-01`, pattern, locale);
  return {
    day: (day) => formatDay(day, dayPattern, locale),
    month: write('LLLL yyyy'),
    monthOfYear: write('LLLL'),
  };
}

/**
 * Writes days and months by names alone, with digits of the script that begins at the code point `zero`: neither date-fns
 * nor every browser knows the months that Afghanistan reads.
 */
export function plainDayWriter(months: readonly string[], zero: number): DayWords {
  const partsOf = (day: Day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    return { year, name: months[Number(month) - 1] ?? month, date: String(Number(date)) };
  };
  return {
    day: (day) => {
      const { year, name, date } = partsOf(day);
      return inDigits(`${date} ${name} ${year}`, zero);
    },
    month: (month) => {
      const { year, name } = partsOf(month);
      return inDigits(`${name} ${year}`, zero);
    },
    monthOfYear: (month) => partsOf(month).name,
  };
}

/** A text or number with its digits in the script that begins at the code point `zero`. */
export function inDigits(value: string | number, zero: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** The zero of the digits that Persian and Pashto use. */
export const extendedArabicZero = 0x06f0;
