import type { Day } from '../../article/day.ts';

const short = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?!\d)/u;

/**
 * Whether a date with a year of two figures, whose order of day, month and year nobody knows, has the very numbers of a day that
 * another date says in full: 01.07.19 beside 7 January 2019.
 */
export function isShortOf(text: string, day: Day): boolean {
  const [, first = '', , second = '', third = ''] = short.exec(text) ?? [];
  const numbers = (parts: readonly string[]) =>
    parts
      .map(Number)
      .toSorted((a, b) => a - b)
      .join();
  return first !== '' && numbers([first, second, third]) === numbers(day.slice(2).split('-'));
}
