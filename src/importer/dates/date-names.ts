import { foldText } from '../text/fold-text.ts';
import { spaced } from '../text/one-of.ts';

/** A month as a header names it. */
export interface NamedMonth {
  /** Counted from 1. */
  month: number;
  calendar: 'gregorian' | 'solar-hijri';
}

/** Languages whose short names are read too, in the order of how often papers print them. */
const shortenedLocales = 'en-GB fr de es pt-BR it nl ru uk tr nb da sv pl ar fa-IR th bn'.split(' ');
/** Languages and calendars beside them: Dari, Pashto, the Levant's and Morocco's months, Urdu. */
const unicodeLocales = ['fa-AF', 'ps-AF', 'ar-LB', 'ar-MA', 'ur-PK'];
/** Languages of which only full names are known: their short ones mean different months from one to the next. */
const fullLocales = spaced`
  af ar-TN az be bg bn ca cs el eo et fi fil gl he hi hr hu hy id is ka lt lv mk ms ro sk sl sq sr sr-Latn
  sw ta te th vi
`.split(' ');
const solarLocales = ['fa-AF', 'fa-IR', 'ps-AF'];

/** Spellings that papers print and that Unicode does not list. */
const otherMonths: Record<string, number> = {
  jänner: 1,
  ian: 1,
  iun: 6,
  iul: 7,
  setiembre: 9,
  берез: 3,
  верес: 9,
  листоп: 11,
  اپریل: 4,
  اپرېل: 4,
  می: 5,
  جون: 6,
  جولای: 7,
  اگوست: 8,
  اگست: 8,
  سپټمبر: 9,
  ډسمبر: 12,
  مئ: 5,
  مې: 5,
  مه: 5,
};
/** The same for whole years, from January on: Greek names as they stand alone and shortened, the vernacular's, short Russian ones. */
const otherYears = [
  spaced`
    ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος
    δεκέμβριος
  `,
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'ιανουαρ φεβρ μαρτ απριλ μαϊου ιουν ιουλ αυγ σεπτ οκτ νοεμ δεκεμ',
  'γενάρη φλεβάρη μάρτη απρίλη μάη ιούνη ιούλη αυγούστου σεπτέμβρη οκτώβρη νοέμβρη δεκέμβρη',
  'γενάρης φλεβάρης μάρτης απρίλης μάης ιούνης ιούλης αύγουστος σεπτέμβρης οκτώβρης νοέμβρης δεκέμβρης',
];
const otherWeekdays: Record<string, number> = {
  thur: 4,
  'پنځه شنبه': 4,
  چارشنبه: 3,
};
/** Whole weeks, from Sunday on. */
const otherWeeks = [
  'sun mon tues weds thurs fri sat',
  'zon maa din woe don vri zat',
  'вск пнд втр срд чтв птн суб',
  "нед пон вів сер чтв п'ятниця суб",
  'søn man tir ons tor fre lør',
  'احد اثنين ثلاثاء اربعاء خميس جمعة سبت',
  'κυρ δευ τρι τετ πεμ παρ σαβ',
  '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
];

/** As Portuguese papers print them, with "feira" and without, which are words and names too. */
const portuguese = 'domingo segunda terça quarta quinta sexta sábado'.split(' ');

/** So many days from one to the next meet every month and every weekday. */
const everyDays = 27;
const months = new Map<string, NamedMonth>();
const weekdays = new Map<string, number>();
/** Names of several words or letters, as a regular expression's source: 9 ก.ค. */
const namesWithSpaces = new Map<string, string>();

for (const tag of shortenedLocales) {
  addNames(tag, 'gregory');
  addNames(tag, 'gregory', 'short');
}
for (const tag of unicodeLocales) addNames(tag, 'gregory');
for (const tag of solarLocales) addNames(tag, 'persian');
for (const [name, month] of Object.entries(otherMonths)) addMonth(name, month, 'gregorian');
for (const names of otherYears)
  for (const [index, name] of names.split(' ').entries()) addMonth(name, index + 1, 'gregorian');
for (const [name, day] of Object.entries(otherWeekdays)) addName(weekdays, name, day);
for (const week of otherWeeks)
  for (const [day, name] of week.split(' ').entries()) addName(weekdays, name, day);
/** Names that no person has; many of the other languages' are people's: Martí is a Catalan, marți a Romanian Tuesday. */
const certain = new Set([...months.keys(), ...weekdays.keys()]);
for (const tag of fullLocales) addNames(tag, 'gregory');
for (const [day, name] of portuguese.entries())
  for (const full of [name, `${name} feira`]) addName(weekdays, full, day);

/** A regular expression's source that matches any month's name in a folded text. */
export const monthPattern = patternOf(months);
/** The same for the names of weekdays. */
export const weekdayPattern = patternOf(weekdays);

/** The month that a name from `monthPattern` stands for in a language, which only one name needs. */
export function monthNamed(name: string, language = ''): NamedMonth | undefined {
  const key = keyOf(name);
  if (otherInCroatian.test(key) && /^(?:hr|bs)\b/i.test(language))
    return { month: 10, calendar: 'gregorian' };
  return months.get(key);
}

/** Whether a word is a month's or a weekday's name where nothing else speaks of a date. */
export function isDateWord(name: string): boolean {
  return certain.has(keyOf(name));
}

/** November in Polish and Czech, October in Croatian. */
export const otherInCroatian = /listopad/;

/** The weekday that a name from `weekdayPattern` stands for: 0 is Sunday. */
export function weekdayNamed(name: string): number | undefined {
  return weekdays.get(keyOf(name));
}

function addNames(tag: string, calendar: 'gregory' | 'persian', width: 'long' | 'short' = 'long') {
  const kind = calendar === 'persian' ? 'solar-hijri' : 'gregorian';
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', timeZone: 'UTC' });
  // Many languages name a month otherwise behind the number of its day.
  for (const form of [{}, { day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}-nu-latn`, {
      ...{ weekday: width, month: width, timeZone: 'UTC' },
      ...form,
    });
    for (let day = 0; day < 366; day += everyDays) {
      const date = new Date(Date.UTC(2023, 0, 1 + day));
      const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = Object.fromEntries(
        format.formatToParts(date).map(({ type, value }) => [type, value]),
      );
      const { month = '', weekday = '' } = parts;
      addMonth(month, Number(number.format(date)), kind);
      // Two letters are a weekday in German and Polish papers; in others they are words.
      if (width === 'long' || /\p{L}{3}/u.test(weekday) || /de|pl/.test(tag))
        addName(weekdays, weekday, date.getUTCDay());
    }
  }
}

function addMonth(name: string, month: number, calendar: NamedMonth['calendar']) {
  addName(months, name, { month, calendar });
}

/** The first meaning of a name stays. */
function addName<Meaning>(names: Map<string, Meaning>, name: string, meaning: Meaning) {
  for (const form of formsOf(name)) {
    const key = keyOf(form);
    if (!/\p{L}\p{M}*\p{L}/u.test(key) || names.has(key)) continue;
    names.set(key, meaning);
    const words = foldText(form)
      .split(/[.\s]+/u)
      .filter(Boolean);
    if (words.length > 1) namesWithSpaces.set(key, words.join('\\.? ?'));
  }
}

/**
 * Pashto has a letter of its own for g, and ends the names of weekdays otherwise behind د: د چهارشنبې. The dot
 * below letters of India is a sign of its own or part of the letter's, which folding takes away.
 */
function formsOf(name: string): string[] {
  return [
    name,
    name.replaceAll('گ', 'ګ'),
    name.replace(/(?<=شنب)ه$/u, 'ې'),
    name.replace(/[\u093c\u09bc]/gu, ''),
  ];
}

/** Spaces and joiners come and go inside names: پنج‌شنبه, پنج شنبه, پنجشنبه. */
function keyOf(name: string): string {
  return foldText(name.replaceAll('\u0654', '')).replace(/[.\s]/g, '');
}

/** The longer of two names that begin alike comes first; names that do not are told apart by their first letter. */
function patternOf(names: Map<string, unknown>): string {
  const keys = [...names.keys()].sort((a, b) => b.length - a.length);
  const groups = Map.groupBy(keys.map(sourceOf), ([first]) => first);
  return [...groups]
    .map(([first, group]) => `${first}(?:${group.map((one) => one.slice(1)).join('|')})`)
    .join('|');
}

/** A space may stand anywhere in a name of Arabic script, where it is often a joiner of no width. */
function sourceOf(key: string): string {
  return /[؀-ۿ]/.test(key) ? [...key].join(' ?') : (namesWithSpaces.get(key) ?? key);
}
