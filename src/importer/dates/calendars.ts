import type { Day } from '../../article/day.ts';
import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** The year before the first of each era by which Japan and Taiwan count, in the common era. */
const eras = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
  ['民國', 1911],
  ['民国', 1911],
]);

/** A regular expression's source for the name of an era. */
export const eraPattern = [...eras.keys()].join('|');

/** The year of a date that `era` and the number behind it name, in four digits; 元 is the first. */
export function fromEra({ era = '', first = '' }: Record<string, string | undefined>): string {
  return String((eras.get(era) ?? 0) + (first === '元' ? 1 : Number(first)));
}

/** Thailand's years are ahead of those of the common era by so many. */
const ahead = 543;
/** In the Buddhist era; no page is older, and none is of that year of the common era. */
const firstBuddhist = 2400;

/** A year in the common era, where a text in Thai or a Thai page counts it in the Buddhist one; else the year itself. */
export function fromBuddhist(year: number, folded: string, language: string, today: Day): number {
  const isThai = /^th\b/i.test(language) || /\p{Script=Thai}/u.test(folded);
  const latest = Number(today.slice(0, 4)) + ahead;
  return isThai && year >= firstBuddhist && year <= latest ? year - ahead : year;
}

/** A day of the Islamic calendar, which begins with the sight of the moon. */
export const lunarDay = foldedPattern(
  String.raw`^\d{1,2} (?:${oneOf`
    محرم|صفر|ربیع (?:الاول|الاخر|الثانی)|جماد[یه] (?:الاول[یه]?|الاخر[هی]?|الثانیه?)|رجب|شعبان|رمضان|شوال
    ذو ?القعده|ذو ?الحجه|ذی ?القعده|ذی ?الحجه
  `})(?: \d{4})?(?: ?ه[ـ.]*ق?\.?)?$`,
  'u',
);

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
