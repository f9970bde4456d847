import type { Locale } from 'date-fns';
import { ar } from 'date-fns/locale/ar';
import { da } from 'date-fns/locale/da';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { faIR } from 'date-fns/locale/fa-IR';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nb } from 'date-fns/locale/nb';
import { nl } from 'date-fns/locale/nl';
import { pl } from 'date-fns/locale/pl';
import { pt } from 'date-fns/locale/pt';
import { ru } from 'date-fns/locale/ru';
import { sv } from 'date-fns/locale/sv';
import { tr } from 'date-fns/locale/tr';
import { uk } from 'date-fns/locale/uk';
import { foldText } from '../fold-text.ts';

/** A month as a header names it. */
export interface NamedMonth {
  /** Counted from 1. */
  month: number;
  calendar: 'gregorian' | 'solar-hijri';
}

const locales: Locale[] = [enGB, fr, de, es, pt, it, nl, ru, uk, tr, nb, da, sv, pl, ar, faIR];
/** Languages and calendars that date-fns does not name: Dari, Pashto, the Levant's and Morocco's months, Urdu. */
const unicodeLocales = ['fa-AF', 'ps-AF', 'ar-LB', 'ar-MA', 'ur-PK'];
const solarLocales = ['fa-AF', 'fa-IR', 'ps-AF'];

/** Spellings that papers print and that neither date-fns nor Unicode lists. */
const otherMonths: Record<string, number> = {
  sept: 9,
  февр: 2,
  сент: 9,
  нояб: 11,
  جون: 6,
  اوت: 8,
  اگوست: 8,
  اگست: 8,
  سپټمبر: 9,
  مئ: 5,
  مه: 5,
};
const otherWeekdays: Record<string, number> = { tues: 2, weds: 3, thur: 4, thurs: 4, 'پنځه شنبه': 4 };

const months = new Map<string, NamedMonth>();
const weekdays = new Map<string, number>();

for (const locale of locales) {
  for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const) {
    for (const name of spellings((width, context) => locale.localize.month(index, { width, context }))) {
      addMonth(name, index + 1, 'gregorian');
    }
  }
  for (const index of [0, 1, 2, 3, 4, 5, 6] as const) {
    for (const name of spellings((width, context) => locale.localize.day(index, { width, context }))) {
      addName(weekdays, name, index);
    }
  }
}
for (const tag of unicodeLocales) addUnicodeNames(tag, 'gregory');
for (const tag of solarLocales) addUnicodeNames(tag, 'persian');
for (const [name, month] of Object.entries(otherMonths)) addMonth(name, month, 'gregorian');
for (const [name, day] of Object.entries(otherWeekdays)) addName(weekdays, name, day);

/** A regular expression's source that matches any month's name in a folded text. */
export const monthPattern = patternOf(months);
/** The same for the names of weekdays. */
export const weekdayPattern = patternOf(weekdays);

/** The month that a name from `monthPattern` stands for. */
export function monthNamed(name: string): NamedMonth | undefined {
  return months.get(keyOf(name));
}

/** The weekday that a name from `weekdayPattern` stands for: 0 is Sunday. */
export function weekdayNamed(name: string): number | undefined {
  return weekdays.get(keyOf(name));
}

function spellings(spell: (width: 'wide' | 'abbreviated', context: 'formatting' | 'standalone') => string) {
  return (['wide', 'abbreviated'] as const).flatMap((width) =>
    (['formatting', 'standalone'] as const).map((context) => spell(width, context)),
  );
}

function addUnicodeNames(tag: string, calendar: 'gregory' | 'persian') {
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}-nu-latn`, {
    weekday: 'long',
    month: 'long',
    timeZone: 'UTC',
  });
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', timeZone: 'UTC' });
  for (let day = 0; day < 366; day += 1) {
    const date = new Date(Date.UTC(2023, 0, 1 + day));
    const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
    const kind = calendar === 'persian' ? 'solar-hijri' : 'gregorian';
    addMonth(parts['month'] ?? '', Number(number.format(date)), kind);
    addName(weekdays, parts['weekday'] ?? '', date.getUTCDay());
  }
}

function addMonth(name: string, month: number, calendar: NamedMonth['calendar']) {
  addName(months, name, { month, calendar });
}

/** The first meaning of a name stays: date-fns' languages come in the order of how often papers print them. */
function addName<Meaning>(names: Map<string, Meaning>, name: string, meaning: Meaning) {
  const key = keyOf(name);
  if (/\p{L}{2}/u.test(key) && !names.has(key)) names.set(key, meaning);
}

/** Spaces and joiners come and go inside names: پنج‌شنبه, پنج شنبه, پنجشنبه. */
function keyOf(name: string): string {
  return foldText(name.replaceAll('\u0654', '')).replace(/[.\s]/g, '');
}

function patternOf(names: Map<string, unknown>): string {
  const keys = [...names.keys()].sort((a, b) => b.length - a.length);
  // A space may stand anywhere in a name of Arabic script, where it is often a joiner of no width.
  return keys.map((key) => (/[؀-ۿ]/.test(key) ? [...key].join(' ?') : key)).join('|');
}
