import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { type Day, dayOf } from '../../article/day.ts';
import { quoteValue } from '../../article/problem.ts';
import type { Doubt } from '../draft.ts';
import { type Mention, mentionsOf } from './date-mentions.ts';
import { daysFiled } from './days-filed.ts';
import { isShortOf } from './is-short-of.ts';
import type { Dateline } from '../places/read-dateline.ts';
import type { PlacedPart } from '../header-parts/header-part.ts';

/** The days that a header names. */
export interface DecidedDate {
  date?: string;
  updated?: Day;
  doubts: Doubt[];
}

/**
 * Decides which day an article was published and last changed. `head` goes before `tail`, and both before the date of a
 * report's dateline, which must not be far from them; whatever can be two days is none. Below the text, a day without a
 * label may be of anything, such as another article. `findNear` finds a day in a line near the headline that is none of the
 * header's, for the doubt to name it.
 */
export function decideDate(
  head: readonly PlacedPart[],
  tail: readonly PlacedPart[],
  dateline: Dateline | undefined,
  today: Day,
  findNear: () => Mention | undefined = () => undefined,
): DecidedDate {
  const [above, below] = [mentionsOf(head).filter(isOfArticle), mentionsOf(tail).filter(isOfArticle)];
  const published = firstFilled(
    above.filter(({ label, isOfCreation }) => label === 'published' && !isOfCreation),
    above.filter(({ label }) => label === 'published'),
    above.filter(({ label }) => label === undefined),
    below.filter(({ label }) => label === 'published'),
    below.filter((mention) => isBesideChange(mention, below)),
    dateline?.date ? [{ ...dateline.date, line: 0 }] : [],
  );
  const updated = decide(
    [...above, ...below].filter(({ label }) => label === 'updated'),
    'updated',
  );
  const decided = contradict(decide(published, 'date'), updated.value, above);
  const doubts = [...decided.doubts, ...updated.doubts];
  const filed = decided.value === undefined ? undefined : daysFiled(dateline, decided.value, today);
  const isFar = decided.value !== undefined && filed !== undefined && filed.days > mostDaysFiled;
  if (isFar) doubts.push(describeFar(decided.value ?? '', filed.day));
  const date = isFar ? undefined : decided.value;
  if (published.length === 0)
    doubts.push(describeBelow(below) ?? describeMissing(head, updated.value, findNear));
  const day = updated.value && dayOf(updated.value);
  if (day && date && day < dayOf(date)) return { date, doubts: [...doubts, describeEarlyChange(day, date)] };
  return { ...(date ? { date } : {}), ...(day ? { updated: day } : {}), doubts };
}

function isOfArticle({ label }: Mention): boolean {
  return label !== 'other';
}

/** "15 April 2021 (modified on 16 April)": below the text too, the day beside that of the last change is of the publication. */
function isBesideChange({ label, line, value = '' }: Mention, below: readonly Mention[]): boolean {
  const change = below.find((other) => other.label === 'updated' && other.line === line);
  return label === undefined && change?.value !== undefined && value !== '' && value <= change.value;
}

function firstFilled(...lists: Mention[][]): Mention[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function decide(
  mentions: readonly Mention[],
  field: 'date' | 'updated',
): { value?: string; doubts: Doubt[] } {
  const [first] = mentions;
  if (!first) return { doubts: [] };
  const values = mentions.flatMap(({ value }) => (value ? [value] : []));
  const days = [...new Set(values.map(dayOf))];
  const unsure = mentions.find(
    ({ text, expected, isWrong }) =>
      isWrong ||
      (expected !== undefined && !days.some((day) => expected.includes(day) || isShortOf(text, day))),
  );
  if (unsure) return { doubts: [describe(unsure, unsure.expected ?? 'a day', field)] };
  const [value] = values.toSorted((a, b) => b.length - a.length);
  if (days.length > 1) return { doubts: [describe(first, `one day, not ${days.join(' and ')}`, field)] };
  return value ? { value, doubts: [] } : { doubts: [describe(first, first.expected ?? 'a day', field)] };
}

/**
 * A header's plain day beside the one that a label names is that of the same publication, of the report's filing the day
 * before, or of the last change; else one of the two is wrong. So is a day that cannot be, whatever stands beside it.
 */
function contradict(
  decided: { value?: string; doubts: Doubt[] },
  updated: string | undefined,
  above: readonly Mention[],
): { value?: string; doubts: Doubt[] } {
  const { value } = decided;
  if (value === undefined) return decided;
  const wrong = above.find(({ label, isWrong }) => label !== 'updated' && isWrong);
  if (wrong) return { doubts: [...decided.doubts, describe(wrong, wrong.expected ?? 'a day', 'date')] };
  const other = above.find(({ label, value: plain }) => {
    if (label !== undefined || plain === undefined) return false;
    const later = differenceInCalendarDays(parseISO(dayOf(value)), parseISO(dayOf(plain)));
    return later !== 0 && later !== 1 && dayOf(plain) !== (updated && dayOf(updated));
  });
  if (other?.value === undefined) return decided;
  const days = `one day, not ${dayOf(other.value)} and ${dayOf(value)}`;
  return { doubts: [...decided.doubts, describe(other, days, 'date')] };
}

const advice = { date: 'give --date', updated: 'add `updated` to the entry if it is known' };

function describe({ text, line }: Mention, expected: string, field: 'date' | 'updated'): Doubt {
  const message = `Unexpected date ${quoteValue(text)}, expected ${expected}, ${advice[field]}`;
  return {
    rule: field,
    ...(field === 'date' ? { asks: field } : {}),
    ...(line > 0 ? { line } : {}),
    message,
  };
}

/** The doubt about a day that only stands below the text. */
function describeBelow(below: readonly Mention[]): Doubt | undefined {
  const first = below.find(({ label }) => label === undefined);
  return first && describe(first, 'the day of publication, not one below the text', 'date');
}

function describeMissing(
  head: readonly PlacedPart[],
  updated: string | undefined,
  findNear: () => Mention | undefined,
): Doubt {
  const others = mentionsOf(head).find(({ label }) => label === 'other');
  if (others) return describe(others, 'the day of publication, not of something else', 'date');
  const undated = head.find((part) => part.kind === 'undated');
  if (undated?.kind === 'undated') {
    const message = `Unexpected date ${quoteValue(undated.text)}, expected ${undated.expected}, give --date`;
    return { rule: 'date', asks: 'date', line: undated.line, message };
  }
  const near = updated ? undefined : findNear();
  if (near) return describe(near, near.expected ?? 'the day of publication on a line of its own', 'date');
  const what = updated ? `source that names only its last change, ${updated}` : 'source without a date';
  return {
    rule: 'date',
    asks: 'date',
    message: `Unexpected ${what}, expected the day of first publication, give --date`,
  };
}

/** The doubt about a last change before the day of publication. */
export function describeEarlyChange(updated: Day, date: string): Doubt {
  const message = `Unexpected last change on ${updated}, expected it after the publication on ${dayOf(date)}, ${advice.updated}`;
  return { rule: 'updated', message };
}

/** So long after its dateline a report may be printed. */
const mostDaysFiled = 10;

function describeFar(published: string, filed: string): Doubt {
  const message = `Unexpected day ${dayOf(published)} above a report that was filed on ${filed}, expected one day, give --date`;
  return { rule: 'date', message };
}
