import { type Day, dayOf, firstYear, instantOf, isDay, isDayOrMoment } from '../../article/day.ts';
import { findDates } from '../dates/find-dates.ts';
import { fromSolarHijri } from '../dates/calendars.ts';
import type { HeaderFacts } from '../header-parts/header-part.ts';
import { isHeaderLine, readHeaderLine } from '../header-lines/read-header-line.ts';
import { describeDiffering, describeSaid, type FieldRead, nothingSaid, oneText, type Said } from './said.ts';
import { holdsWord } from '../text/meet-in-word.ts';

/** A day that a value names, and the words beside it; or why it names none, as `expected …`. */
type Verdict = { value: string; beside: string } | { expected: string };

/** What days are judged by: the last that can be, and the language whose order numbers have. */
export interface DayContext {
  today: Day;
  language: string;
  facts: HeaderFacts;
}

/** Reads the day of publication from the keys that say so. Different days, and what may be another day, are a doubt. */
export function readPublished(said: readonly Said[], context: DayContext): FieldRead {
  const readings = said.map((one) => ({ said: one, verdict: judge(one, context) }));
  const [first] = readings;
  if (!first) return nothingSaid();
  const certain = readings.flatMap(({ said: one, verdict }) =>
    'value' in verdict ? [{ said: one, ...verdict }] : [],
  );
  const [day] = certain;
  const differing = certain.filter(({ value }) => day && !isSameDay(value, day.value));
  if (day && differing.length > 0) {
    const all = [day, ...differing].map((one) => one.said);
    return nothingSaid([describeDiffering(all, 'give --date', 'date')]);
  }
  if (!('value' in first.verdict)) {
    return nothingSaid([describeSaid(first.said, first.verdict.expected, 'give --date', 'date')]);
  }
  return read(first.said, first.verdict.value, first.verdict.beside);
}

/** Reads the day of the last change: what a day alone does not say of it is left out. */
export function readUpdated([said]: readonly Said[], context: DayContext): FieldRead {
  if (!said) return nothingSaid();
  const verdict = judge(said, context);
  if (!('value' in verdict))
    return nothingSaid([describeSaid(said, verdict.expected, 'add `updated` to the entry')]);
  const day = dayOf(verdict.value);
  return read(said, day, verdict.beside || verdict.value.slice(day.length));
}

function read(said: Said, value: string, beside: string): FieldRead {
  const leftOut = holdsWord(beside) ? [{ rule: 'dateline', line: said.line, text: beside }] : [];
  return { value, used: [said.key], leftOut, repairs: [], doubts: [] };
}

function isSameDay(one: string, other: string): boolean {
  const areMoments = !isDay(one) && !isDay(other);
  return dayOf(one) === dayOf(other) || (areMoments && instantOf(one) === instantOf(other));
}

function judge({ value }: Said, context: DayContext): Verdict {
  const text = oneText(value) ?? '';
  const { today } = context;
  const parts = partMachineDay(text);
  if (!parts) return judgePrinted(text, context);
  const { day, time, zone } = parts;
  const offset = zone?.replace(/^(.\d{2})(\d{2})$/, '$1:$2');
  const year = Number(day.slice(0, 4));
  if (year < firstYear) return { expected: describeEarly(day) };
  if (!isDay(day)) return { expected: 'a day that exists' };
  if (day > today) return { expected: `a day that is not after ${today}` };
  if (time && !isDayOrMoment(`${day}T${time}Z`)) return { expected: 'a time of day before 24:00' };
  const moment = `${day}T${time}${offset}`;
  if (time && offset && isDayOrMoment(moment)) return { value: moment, beside: '' };
  return { value: day, beside: [time, zone].filter(Boolean).join(' ') };
}

/** A day as programs write it, year first, whatever parts the numbers, with its time. */
function partMachineDay(text: string): { day: string; time?: string; zone?: string } | undefined {
  const {
    year,
    month,
    day,
    rest = '',
  } = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?<rest>(?:[ T].*)?)$/u.exec(
    text.replace(/^(\d{4})(\d{2})(\d{2})(?=$|[ T])/u, '$1-$2-$3'),
  )?.groups ?? {};
  if (!year || !month || !day) return undefined;
  const found = /^(?:[ T](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?)? ?(?<zone>Z|[+-]\d{2}:?\d{2})?$/u.exec(
    rest,
  )?.groups;
  if (!found) return undefined;
  const { time, zone } = found;
  return {
    day: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    ...(time ? { time } : {}),
    ...(zone ? { zone } : {}),
  };
}

/** No newspaper is as old; of the years of the solar calendar, the day that may be meant is named. */
function describeEarly(written: string): string {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  const solar = year >= 1300 && year < 1500 ? fromSolarHijri(year, month, day) : undefined;
  const meant = solar ? `, which is ${solar} if this one is of the solar Hijri calendar` : '';
  return `a day since ${firstYear}${meant}`;
}

/** A day as people write it, alone or with what headers print beside it. */
function judgePrinted(text: string, { today, language, facts }: DayContext): Verdict {
  const [printed, ...others] = findDates(text, today, language);
  const rest = printed ? text.replace(printed.text, ' ').trim() : text;
  // What was made, or changed, on a day may have been published on another.
  const isOther = printed?.label === 'updated' || /^(?:creat|erstellt|créé|cread)/iu.test(text);
  const isAlone = printed !== undefined && printed.text.length > text.length / 2;
  const isHeader = isAlone || isHeaderLine(readHeaderLine(text, facts));
  if (printed?.value && others.length === 0 && isHeader && !isOther)
    return { value: printed.value, beside: rest };
  return { expected: printed?.expected ?? 'a day such as 2021-04-15' };
}
