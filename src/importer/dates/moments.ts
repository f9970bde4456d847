import { type Day, isDay } from '../../article/day.ts';
import { epoch } from './judge-date.ts';
import { isDayFirst } from './day-first.ts';
import { findDates } from './find-dates.ts';

/** A day that a page states somewhere. */
export interface DayClaim {
  /** The day in the zone in which it is written. */
  day: Day;
  /** Milliseconds since 1970, where a time and its offset are written. */
  instant?: number;
  /** The written time as if it were of UTC, where one is written. */
  clock?: number;
  /** Minutes that the written zone is ahead of UTC. */
  offset?: number;
  /** As the page writes it. */
  written: string;
}

const moment =
  /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{1,2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?\s*$/;

/** Reads a date as machines write it, or as people do; `undefined` when it names no certain day. */
export function readMoment(
  written: string,
  today: Day,
  language: string,
): DayClaim | { expected: string } | undefined {
  const parts = moment.exec(written) ?? compact.exec(written);
  if (!parts) return readPrinted(written, today, language);
  const [, year, month, date, hours, minutes, seconds = '00', zone = ''] = parts;
  const day = `${year}-${month}-${date}`;
  if (!isDay(day) || Number(year) < 1600 || day === epoch) return { expected: 'a day that exists' };
  const stamp = stampOf(written);
  if (stamp !== undefined) return { ...stamp, written };
  const claim = { day, written };
  const offset = offsetOf(zone);
  const clock = Date.parse(`${day}T${hours}:${minutes}:${seconds.padStart(2, '0')}Z`);
  if (Number.isNaN(clock)) return claim;
  return offset === undefined
    ? { ...claim, clock }
    : { ...claim, clock, instant: clock - offset * 60_000, offset };
}

/**
 * The moment of a stamp in seconds that a system wrote as one in thousandths: every day of this century so far is one of
 * January 1970 then, with a part of a second that nobody writes.
 */
function stampOf(written: string): Omit<DayClaim, 'written'> | undefined {
  if (!/^1970-01-(?:1[1-9]|2\d)T[\d:]{8}\.\d{3}Z$/.test(written.trim())) return undefined;
  const instant = Date.parse(written.trim()) * 1000;
  return { day: new Date(instant).toISOString().slice(0, 10), instant, clock: instant, offset: 0 };
}

/** Whether two claims are of one moment; one without a zone is when some zone makes them so. */
export function isOneMoment(one: DayClaim, other: DayClaim): boolean {
  if (one.clock === undefined || other.clock === undefined) return false;
  if (one.instant !== undefined && other.instant !== undefined)
    return Math.abs(one.instant - other.instant) < 60_000;
  const apart = Math.abs((one.instant ?? one.clock) - (other.instant ?? other.clock));
  return apart <= widestOffset && apart % quarter < 60_000;
}

/** Whether a claim's moment is of this day in some zone; without a time it is of the day that is written alone. */
export function canFallOn({ day, clock, instant }: DayClaim, other: Day): boolean {
  if (day === other) return true;
  if (clock === undefined) return false;
  const since = (instant ?? clock) - Date.parse(other);
  return since > -widestOffset && since < wholeDay + widestOffset;
}

/** Whether some zone prints a claim's moment as this day, and with the minute where one is written with the day. */
export function canPrint(claim: DayClaim, day: Day, written: string): boolean {
  const minutes = printedMinutes(written);
  if (!canFallOn(claim, day)) return false;
  if (minutes === undefined || claim.clock === undefined) return true;
  return (claim.clock - minutes * 60_000) % quarter < 60_000;
}

/** The minute of the time that stands with a date; `undefined` where none does. */
export function printedMinutes(written: string): number | undefined {
  const [, minutes] = /\d[:h](\d{2})(?!\d)/.exec(written) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}

const wholeDay = 86_400_000;

/** No zone is further ahead of UTC, and all are by whole quarters of an hour, in milliseconds. */
const widestOffset = 14 * 3_600_000;
const quarter = 900_000;

function offsetOf(zone: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (!sign) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** As Unix writes it, with the time before the year: Mon Aug 03 12:45:00 EDT 2015. */
const unixDate = /^(\p{L}{3} \p{L}{3} +\d{1,2}) [\d:]{8} (?:\p{Lu}{1,5} )?(\d{4})$/u;

function readPrinted(
  written: string,
  today: Day,
  language: string,
): DayClaim | { expected: string } | undefined {
  const ordered = orderNumbers(partClock(written.replace(unixDate, '$1 $2')), language);
  const [mention] = findDates(ordered, today, language);
  if (!mention) return undefined;
  const read = mention.value?.includes('T') ? readMoment(mention.value, today, language) : undefined;
  if (read && 'day' in read) return { ...read, written };
  if (mention.value) return { day: mention.value.slice(0, 10), written };
  return { expected: mention.expected ?? 'a day' };
}

/** A clock is no end of a year: pages print "28.09.1912:51" and "April 15, 20219:28am". What else is glued, `findDates` parts. */
export function partClock(text: string): string {
  return text.replace(gluedClock, ' ');
}

const gluedClock =
  /(?<=\b\d{2}\.\d{2}\.\d{2})(?=\d{2}:\d{2}\b)|(?<=[\s./-](?:19|20)\d{2})(?=\d{1,2}:\d{2}(?!\d))/gu;

/** A text without the dates that it prints, with their labels and times; the text itself when it prints none. */
export function withoutDates(text: string, today: Day, language: string): string {
  if (!/\p{N}/u.test(text)) return text;
  const ordered = orderNumbers(text, language);
  const dates = findDates(ordered, today, language);
  if (dates.length === 0) return text;
  return dates
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} | ${left.slice(end)}`, ordered)
    .trim();
}

/**
 * Writes 05.01.2025 as 2025-01-05 where the page's language writes the day first, which CLDR tells. English does not
 * tell: pages of every country say that they are in it.
 */
export function orderNumbers(text: string, language: string): string {
  return isDayFirst(language)
    ? text.replace(/(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])/g, ordered)
    : text;
}

function ordered(_: string, day: string, _sign: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
