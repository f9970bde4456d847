import type { Day } from '../../article/day.ts';
import { eachMatch } from '../text/each-match.ts';
import { foldText } from '../text/fold-text.ts';
import { readClockTime, timePattern } from './clock-time.ts';
import { type NamedDay, findLabelBefore } from './date-labels.ts';
import { monthPattern, weekdayPattern } from './date-names.ts';
import { eraPattern } from './calendars.ts';
import { isVersion } from './is-version.ts';
import { partGlued } from './part-glued.ts';
import type { Verdict } from './judge-date.ts';
import { judgePrinted } from './judge-printed.ts';
import { remember } from '../text/remember.ts';

/** A date that a line prints, with its label and its time. */
export interface DateMention {
  /** Where label, date and time begin and end in the line. */
  start: number;
  end: number;
  /** The date and time alone, as printed. */
  text: string;
  /** The day, or the moment where the time's offset is certain; absent when the date is in doubt. */
  value?: Day;
  /** Why it is in doubt, as `expected …`. */
  expected?: string;
  /** Whether the day does not exist, is still to come or has another weekday. */
  isWrong?: true;
  label: NamedDay | undefined;
}

/** د پنجشنبې ورځ، د اپریل ۱۵مه: before the weekday and the month, as Pashto says whose they are. */
const weekday = `(?:(?:د\\s+)?(?<weekday>${weekdayPattern})(?![\\p{L}])(?:\\s+ورځ)?\\.?,?\\s*(?:(?:the|le|den|el|de|dem|ng[aà]y|مورخ|الموافق)\\s+)?)?`;
/** چهارشنبه، د ۲۰۲۰ کال د مارچ ۱۵مه: before the year, which Pashto writes first. */
const firstWeekday = `(?:(?:د\\s+)?(?<firstWeekday>${weekdayPattern})(?![\\p{L}])(?:\\s+ورځ)?,?\\s*)?`;
const laterWeekday = `(?:\\s*(?:(?:\\.?,|\\()\\s*)?(?<laterWeekday>${weekdayPattern})(?![\\p{L}])\\)?)?`;
/** 2021.04.16 (금), 2021/04/16（金）, 2021-04-16（周五）: a sign alone is a weekday in brackets only. */
const easternWeekday =
  '(?:\\s?[（(](?:(?<easternWeekday>[일월화수목금토日月火水木金土])(?:曜日?|요일)?|(?:星期|周|週|礼拜|禮拜)(?<chineseWeekday>[日天一二三四五六]))[）)])?';
const ordinal = '(?:st|nd|rd|th|er|[.º°]|-?го|مه|م|ام)?';
/** 15–17 April, 15th to 17th April: the first of several days. */
const from = `(?:(?<![\\d:]:)(?<from>\\d{1,2})${ordinal}\\s?(?:[–—-]|(?:to|bis|au|al|tot|до)\\s)\\s?)?`;
const day = `(?<day>\\d{1,2})${ordinal}(?!\\d)`;
/** Behind a number without a space, Pashto's ordinal is no short name of May. */
const noOrdinal = '(?!(?<=\\d)مه(?!\\p{L}))';
const month = `(?<month>${noOrdinal}(?:${monthPattern}))(?![\\p{L}])\\.?(?:\\s*[/(]\\s*(?:${monthPattern})\\)?)?`;
/** The hour of a time is no year. */
const noHour = '(?!:\\d)(?!\\s?(?:[ap]\\.?m|uhr|h)\\b)';
const year = `(?<year>\\d{4}(?!\\d)|['’]\\d{2}(?!\\d)|\\d{2}(?![\\d:.h])${noHour})`;
const between = '[\\s,./-]*(?:(?:of|de|del|di|do|nam|พ\\.?ศ\\.?|سنه|عام|سال|کال|د)\\s+)?ב?-?';
const era =
  '(?:\\s?(?:г\\.?|года|року|р\\.|r\\.|roku(?!\\p{L})|هجری(?: شمسی)?|خورشیدی|هـ\\.? ?ش|میلادی|کال|م(?!\\p{L})))?';
/** Eastern Asia leaves no space before a number. */
const opening =
  '(?<![\\p{N}./+])(?<!\\d:)(?<!(?<!\\d[:.h]\\d{2}|\\s)-)(?<!(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])\\p{L})';
const closing = '(?![\\p{L}\\p{N}])';

/** In “2021 April 15 1204 Views” the first number is the year, unless the last could be one as well. */
const yearBefore = '(?<!\\d)(?:19|20|1[34])\\d{2}\\s(?:د\\s)?';
const behindYear = `(?:(?<!${yearBefore})|(?<=${yearBefore})(?=\\D{1,40}\\d{1,2}\\D{1,4}(?:19|20)\\d{2}(?!\\d)))`;

const orders = [
  `${weekday}${from}${day}${between}${month}${between}${year}`,
  `${behindYear}${weekday}(?:د\\s+)?${month}\\s*${from}${day}[\\s,/-]*(?:(?:of|de)\\s+)?${year}`,
  // Thu Apr 15 18:45:12 GMT 2021, as programs print it.
  `${weekday}${month}\\s+${day}\\s+\\d{2}:\\d{2}:\\d{2}\\s+(?:[a-z]{2,5}\\s+|[+-]\\d{4}\\s+)?(?<year>\\d{4}(?!\\d))`,
  `${firstWeekday}(?:د\\s+)?(?<year>\\d{4})(?:\\s*(?:کال|m\\.|gada)\\s+)?[\\s,./-]*(?:د\\s+)?${weekday}${month}[\\s,./-]*(?:په\\s+)?${day}`,
  // Romans count the months of Polish, Hungarian and Italian papers: 15 IV 2021.
  `${weekday}${day}[\\s.]\\s?(?<roman>i{1,3}|iv|vi{0,3}|ix|xi{0,2})\\.?\\s?(?<year>(?:19|20)\\d{2}(?!\\d))`,
  `(?<year>\\d{4})\\.\\s?gada\\s${day}${between}${month}`,
  `${weekday}(?<first>\\d{1,4})\\s?(?<sign>[/.|-])\\s?(?<second>\\d{1,2})\\s?\\k<sign>\\s?(?<third>\\d{4}|\\d{2}${noHour}|(?<=\\d{4}\\D{1,3}\\d{1,2}\\D{1,3})\\d)(?!\\d|[/.|-]\\d(?!\\d?:\\d))`,
].map(
  (order) =>
    new RegExp(
      `${opening}${order}${era}${easternWeekday}${laterWeekday}(?:${closing}|(?=t\\d)|(?<=[）)]))`,
      'gu',
    ),
);
/** Eastern Asia writes the words for year, month and day behind the numbers, and no spaces around them. */
orders.unshift(
  new RegExp(
    `(?<era>${eraPattern})\\s?(?<first>\\d{1,3}|元)\\s?年\\s?(?<second>\\d{1,2})\\s?月\\s?(?<third>\\d{1,2})\\s?日`,
    'gu',
  ),
  /(?<!\d)(?<first>\d{4})\s?[年년]\s?(?<second>\d{1,2})\s?[月월]\s?(?<third>\d{1,2})\s?[日일](?:\s?[（(](?<easternWeekday>[일월화수목금토日月火水木金土])(?:曜日?|요일)?[）)]|\s?(?<spelledWeekday>[日月火水木金土]曜日?|[일월화수목금토]요일)|\s?[（(]?(?:星期|周|週|礼拜|禮拜)(?<chineseWeekday>[日天一二三四五六])[）)]?)?/gu,
);

const incompletes = [
  `${weekday}${day}${between}${month}`,
  `${weekday}${month}\\s*${day}`,
  `${month}[\\s,]*(?<year>\\d{4})`,
].map((order) => new RegExp(`${opening}${order}${closing}`, 'gu'));
/** 17.1. 12:03, as papers print a day of the year that runs. */
const numericIncompletes = [
  '(?<first>\\d{1,2})\\.\\s?(?<second>\\d{1,2})\\.(?=\\s+(?:(?:klo?|kl|um)\\.?\\s+)?\\d{1,2}[:.]\\d{2}(?!\\d))',
].map((order) => new RegExp(`${opening}${order}${closing}`, 'gu'));

const gap = '\\.?[\\s,;|·•()@–—-]*(?:,?\\s*(?:on|at|om|um|alle(?: ore)?|ore|kl\\.?|klo|a las|as|saat)\\s+)?';
/** Chinese puts no space behind a time, nor does Korean where the next label was glued to it. */
const timeAfter = new RegExp(
  `^${gap}${timePattern}(?!\\p{N}|(?![\\p{Script=Han}\\p{Script=Hangul}])\\p{L})`,
  'u',
);
const timeBefore = new RegExp(`(?<![\\p{L}\\p{N}:.])${timePattern}${gap}$`, 'u');

/**
 * Every full date of a line, in its order; none has one number alone. `today` is the last day on which the line can have been
 * printed. `language`, a BCP 47 tag, tells whether 04.05.2021 is the fourth of May; a stroke between numbers still says nothing.
 */
export function findDates(line: string, today: Day, language = ''): DateMention[] {
  if (!/\d\D+\d/.test(foldText(line))) return [];
  const found = findWith(orders, line, today, language);
  const parted = line.length <= longestGlued ? partGlued(line) : undefined;
  if (!parted) return found;
  const mentions = findWith(orders, parted.text, today, language).map((mention) => ({
    ...mention,
    start: parted.toSource(mention.start),
    end: parted.toSource(mention.end),
  }));
  const more = countSaid(mentions) - countSaid(found) || lengthOf(mentions) - lengthOf(found);
  return more > 0 ? mentions : found;
}

/** In characters: in longer lines, which are paragraphs, nothing is glued. */
const longestGlued = 200;

/** How much is said of the dates: each, its label, its day and its time. */
function countSaid(mentions: readonly DateMention[]): number {
  const said = mentions.map(({ label, value, text }) => [true, label, value, /\d:\d/.test(text)]);
  return said.flat().filter(Boolean).length;
}

/** In characters: of two readings that say as much, the longer one has a whole label, or the time that was glued to the next one. */
function lengthOf(mentions: readonly DateMention[]): number {
  return mentions.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Dates that lack their year or their day; only to be asked of what stands alone as a dateline. */
export function findIncompleteDates(line: string, today: Day): DateMention[] {
  return findWith([...incompletes, ...numericIncompletes], line, today);
}

/** Those of them in numbers, which the time beside them makes certain wherever they stand in a header's line. */
export function findNumericIncompletes(line: string, today: Day): DateMention[] {
  return findWith(numericIncompletes, line, today);
}

function findWith(patterns: readonly RegExp[], line: string, today: Day, language = ''): DateMention[] {
  const folded = foldText(line);
  if (!/\d/.test(folded)) return [];
  const found: FoundDate[] = [];
  for (const pattern of patterns) {
    for (const match of eachMatch(pattern, folded)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups ?? {};
      if (isVersion(groups, folded, start, today, language)) continue;
      const verdict = judgePrinted(groups, folded, today, language);
      if (verdict) found.push({ start, end, verdict });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let from = 0;
  return found.map((date, index) => {
    const mention = widen(line, folded, date, { from, to: found[index + 1]?.start ?? line.length });
    from = mention.end;
    return mention;
  });
}

interface FoundDate {
  start: number;
  end: number;
  verdict: Verdict;
}

/** Takes the label and the time beside a date into it, as far as the dates around it leave them. */
function widen(
  line: string,
  folded: string,
  { start, end, verdict }: FoundDate,
  room: { from: number; to: number },
): DateMention {
  const after = timeAfter.exec(folded.slice(end, Math.min(room.to, end + 60)));
  const before = after ? null : timeBefore.exec(folded.slice(Math.max(room.from, start - 60), start));
  const clock = readClockTime(after?.groups ?? before?.groups ?? {});
  const from = start - (clock && before ? before[0].length : 0);
  const to = end + (clock && after ? after[0].length : 0);
  const label = findLabelBefore(folded, from, room.from);
  const mention = {
    start: label.start,
    end: to,
    text: line.slice(from, to).trim(),
    label: label.names,
  };
  if (!('day' in verdict)) return { ...mention, ...verdict };
  const value = clock?.offset ? `${verdict.day}T${clock.time}${clock.offset}` : verdict.day;
  return { ...mention, value };
}

/** Whether a line prints a full date, of whatever day. */
export const holdsDate = remember((line) => findDates(line, '9999-12-31').length > 0);
