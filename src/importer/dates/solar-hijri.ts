import type { Day } from '../../article/day.ts';

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const millisecondsOfDay = 86_400_000;

/**
 * The Gregorian day of a day in the solar-hijri calendar of Afghanistan and Iran, by Unicode's calendar data;
 * `undefined` when there is no such day, such as 30 Hut of a year that is not a leap year.
 */
export function fromSolarHijri(year: number, month: number, day: number): Day | undefined {
  // 1 Hamal falls on 20 or 21 March; the first six months have 31 days.
  const dayOfYear = month <= 7 ? (month - 1) * 31 + day : 186 + (month - 7) * 30 + day;
  const nearly = Date.UTC(year + 621, 2, 20 + dayOfYear - 1);
  for (const shift of [0, 1, -1, 2]) {
    const date = new Date(nearly + shift * millisecondsOfDay);
    if (solarHijriOf(date) === `${year}-${month}-${day}`) return date.toISOString().slice(0, 10);
  }
  return undefined;
}

function solarHijriOf(date: Date): string {
  const parts = new Map(persian.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
