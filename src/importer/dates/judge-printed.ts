import type { Day } from '../../article/day.ts';
import { monthNamed, type NamedMonth, otherInCroatian, weekdayNamed } from './date-names.ts';
import { fromBuddhist, fromEra } from './calendars.ts';
import { isDayFirst } from './day-first.ts';
import { type DateParts, judgeDate, judgeUnordered, type Verdict } from './judge-date.ts';

/**
 * Judges what a pattern found in a folded line, by the names of its groups; `undefined` when the numbers are no date at
 * all, such as a version or a score.
 */
export function judgePrinted(
  groups: Record<string, string | undefined>,
  folded: string,
  today: Day,
  language: string,
): Verdict | undefined {
  const name = groups['weekday'] ?? groups['firstWeekday'] ?? groups['laterWeekday'];
  const weekday = name === undefined ? easternWeekday(groups) : weekdayNamed(name);
  const common = (year: number) => fromBuddhist(year, folded, language, today);
  if (groups['era'] !== undefined)
    return judgeNumbers({ ...groups, first: fromEra(groups) }, weekday, folded, today, false);
  if (groups['first'] !== undefined && groups['third'] === undefined)
    return { expected: 'a day with its year' };
  if (groups['first'] !== undefined)
    return judgeNumbers(inCommonYears(groups, common), weekday, folded, today, isDayFirst(language));
  const named = romanMonth(groups['roman']) ?? monthNamed(groups['month'] ?? '', language);
  if (!named) return undefined;
  if (groups['day'] === undefined) return { expected: 'a full day' };
  if (groups['from'] !== undefined) return { expected: 'one day' };
  if (groups['year'] === undefined) return { expected: 'a day with its year' };
  if (groups['year'].length < 4) return { expected: 'a year of four digits' };
  const year = common(Number(groups['year']));
  if (year < 1000) return undefined;
  if (otherInCroatian.test(groups['month'] ?? '') && language === '')
    return {
      expected: [10, 11].map((month) => `${year}-${month}-${groups['day']?.padStart(2, '0')}`).join(' or '),
    };
  return judgeDate({ ...named, day: Number(groups['day']), year, weekday }, today);
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function romanMonth(number: string | undefined): NamedMonth | undefined {
  return number === undefined ? undefined : { month: romans.indexOf(number) + 1, calendar: 'gregorian' };
}

/** Eastern Asia's weekdays, a sign each from Sunday on: （金）, 木曜日, 목요일, 星期四. */
const easternWeeks = ['日月火水木金土', '일월화수목금토', '日一二三四五六'];

function easternWeekday(groups: Record<string, string | undefined>): number | undefined {
  const sign = groups['easternWeekday'] ?? groups['spelledWeekday']?.[0] ?? groups['chineseWeekday'];
  if (sign === undefined) return undefined;
  return Math.max(...easternWeeks.map((week) => week.indexOf(sign.replace('天', '日'))));
}

/** The numbers of a date, of which the one with four digits is the year, in years of the common era. */
function inCommonYears(
  groups: Record<string, string | undefined>,
  common: (year: number) => number,
): Record<string, string | undefined> {
  const inCommon = (text: string | undefined) => (text?.length === 4 ? String(common(Number(text))) : text);
  return { ...groups, first: inCommon(groups['first']), third: inCommon(groups['third']) };
}

function judgeNumbers(
  groups: Record<string, string | undefined>,
  weekday: number | undefined,
  folded: string,
  today: Day,
  isDotDayFirst: boolean,
): Verdict | undefined {
  const [first = '', second = '', third = ''] = [groups['first'], groups['second'], groups['third']];
  const isYearFirst = first.length === 4;
  if (isYearFirst === (third.length === 4) && third.length === 4) return undefined;
  if (first.length === 3 || (isYearFirst && third.length > 2)) return undefined;
  const isDotted = isDotDayFirst && groups['sign'] === '.';
  if (!isYearFirst && third.length === 2 && !isDotted)
    return Number(first) <= 31 ? { expected: 'a year of four digits' } : undefined;
  // Where dots part the day from the month, pages print 25.4.24 of this century.
  const year = Number(isYearFirst ? first : third.length === 2 ? `20${third}` : third);
  const calendar = calendarOf(year, folded, today);
  if (calendar === undefined) return { expected: 'a day whose calendar is certain' };
  const rest = { year, weekday, calendar };
  if (!isYearFirst && isDotted)
    return judgeDate({ ...rest, day: Number(first), month: Number(second) }, today);
  if (!isYearFirst) return judgeUnordered(Number(first), Number(second), rest, today);
  const parts: DateParts = { year, month: Number(second), day: Number(third), calendar, weekday };
  return judgeDate(parts, today);
}

/** Years before 1500 are of another calendar: solar-hijri up to this year's, unless the line says lunar (هـ, ق). */
function calendarOf(year: number, folded: string, today: Day): DateParts['calendar'] | undefined {
  if (year >= 1500) return 'gregorian';
  const isLunar = /قمری|هـ(?!\.? ?ش)/u.test(folded);
  const isSolar = year >= 1250 && year <= Number(today.slice(0, 4)) - 621 && !isLunar;
  return isSolar ? 'solar-hijri' : undefined;
}
