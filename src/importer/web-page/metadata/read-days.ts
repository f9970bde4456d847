import type { Day } from '../../../article/day.ts';
import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { contradictedDay } from './contradicted-day.ts';
import { localDay, type Undecided } from './local-day.ts';
import { canFallOn, type DayClaim, isOneMoment } from '../../dates/moments.ts';
import type { PageFacts } from './page-facts.ts';
import { type PrintedDay, type RefusedDay, saysPublished } from './printed-days.ts';
import type { Thing } from './read-json-ld.ts';
import { readRecords } from './recorded-days.ts';

/** The days of a page, as far as they are certain. */
export interface PageDays {
  date?: Day;
  updated?: Day;
  doubts: Doubt[];
}

/** The days that readers see, and the first date among them that names none. */
export interface SeenDays {
  printed: PrintedDay[];
  unread: RefusedDay | undefined;
  /** The full day in the dateline that opens the report, which counts where no other is told. */
  filed?: string | undefined;
  /** The day in the article's address. */
  addressed?: Day | undefined;
}

/**
 * The day of first publication: what the page's own records agree on. Records of one moment in several zones agree; the
 * zone that readers see decides which day it was. Records that name different days are a doubt.
 */
export function readDays(
  facts: PageFacts,
  article: Thing | undefined,
  { printed, unread, filed, addressed }: SeenDays,
  today: Day,
): PageDays {
  const { stated, microdata, vague, modified } = readRecords(facts, article, today);
  const unlabelled = saysPublished(printed) ? { claims: [] } : vague;
  const records = stated.claims.length > 0 ? stated : microdata.claims.length > 0 ? microdata : unlabelled;
  const refused = [...stated.refused, ...microdata.refused, ...vague.refused];
  // A record that does not say of what its date is may be of anything: a day that readers see has to agree.
  const isVague = records === vague && vague.claims.length > 0;
  const shown = isVague ? asPublished(printed) : printed;
  const decided =
    overwritten(records.claims, modified.claims, vague.claims, printed) ??
    decide(
      unstamped(records.claims, modified.claims, printed),
      modified.claims,
      isLater(addressed, shown, records.claims)
        ? [{ day: addressed, label: undefined, written: addressed, isAlone: true }]
        : shown,
      { today, addressed },
    );
  if (typeof decided === 'object') return { doubts: [describe(decided.unexpected, decided.expected)] };
  const isUntold =
    decided === undefined && [...refused, ...printed, unread].every((one) => one === undefined);
  if (isUntold && filed !== undefined) return { date: filed.slice(0, 10), doubts: [] };
  if (decided === undefined) return { doubts: [describeMissing(refused, printed, unread)] };
  const updated = decideUpdated(decided, modified.claims, printed, today);
  return { date: decided, ...(updated ? { updated } : {}), doubts: [] };
}

/** Whether readers see no day, and the address has one behind that of the records in UTC: where the paper is, it was that. */
function isLater(
  day: Day | undefined,
  shown: readonly PrintedDay[],
  claims: readonly DayClaim[],
): day is Day {
  const isBehind = (claim: DayClaim) =>
    day !== undefined && claim.offset === 0 && claim.day < day && canFallOn(claim, day);
  return shown.length === 0 && claims.length > 0 && claims.every(isBehind);
}

/**
 * A day of publication that may be that of the last change, where another record has an earlier one and readers see none: an
 * article that is written anew may have either.
 */
function overwritten(
  claims: DayClaim[],
  modified: DayClaim[],
  others: DayClaim[],
  printed: PrintedDay[],
): Undecided | undefined {
  const days = new Set([...claims, ...modified].map(({ day }) => day));
  const [day = ''] = days;
  const earlier = others.find((other) => other.day < day && !claims.some((one) => canFallOn(one, other.day)));
  const isSeen = printed.some((one) => one.day === day && one.label !== 'updated');
  if (claims.length === 0 || days.size > 1 || !earlier || isSeen) return undefined;
  return { unexpected: `${quoteValue(day)} and ${quoteValue(earlier.day)}`, expected: 'one day' };
}

/** Days without a label as those of the publication; those of the last change too where readers see no other. */
function asPublished(printed: PrintedDay[]): PrintedDay[] {
  const isOnlyUpdated = printed.every(({ label }) => label === 'updated');
  return printed.map((one) => ({
    ...one,
    label: isOnlyUpdated ? 'published' : (one.label ?? 'published'),
  }));
}

/**
 * Claims without those that repeat the moment of the last change, where others are earlier and no label says that
 * the later day is that of the publication: systems stamp every save.
 */
function unstamped(claims: DayClaim[], modified: DayClaim[], printed: PrintedDay[]): DayClaim[] {
  if (printed.some(({ day, label }) => label === 'published' && claims.some((claim) => claim.day === day)))
    return claims;
  const isStamp = (claim: DayClaim) =>
    modified.some((change) =>
      claim.clock === undefined ? claim.day === change.day : isOneMoment(claim, change),
    );
  const others = claims.filter((claim) => !isStamp(claim));
  return claims.filter((claim) => !isStamp(claim) || !others.some(({ day }) => day < claim.day));
}

function decide(
  claims: DayClaim[],
  modified: DayClaim[],
  printed: PrintedDay[],
  { today, addressed }: { today: Day; addressed: Day | undefined },
): Day | Undecided | undefined {
  const future = claims.find(({ day }) => day > today);
  if (future) return { unexpected: quoteValue(future.written), expected: `a day that is not after ${today}` };
  const days = [...new Set(claims.map(({ day }) => day))];
  const published = printed.filter(({ label }) => label !== 'updated');
  if (days.length === 0) return decidePrinted(published);
  const seen = published.find(({ day }) => days.includes(day));
  const [first] = days;
  if (days.length === 1)
    return (
      contradictedDay(claims, modified, published, addressed) ??
      localDay(claims, modified, published, addressed) ??
      first
    );
  if (!claims.every((claim) => claims.every((other) => isOneMoment(claim, other))))
    return seen && published.length === 1
      ? seen.day
      : { unexpected: days.map(quoteValue).join(' and '), expected: 'one day' };
  return seen?.day ?? claims.find(({ offset }) => offset !== 0)?.day ?? first;
}

function decidePrinted(published: PrintedDay[]): Day | Undecided | undefined {
  const days = [...new Set(published.map(({ day }) => day))];
  const labelled = [...new Set(published.filter(({ label }) => label === 'published').map(({ day }) => day))];
  const [only] = labelled.length > 0 ? labelled : days;
  if (days.length > 1 && labelled.length !== 1)
    return { unexpected: days.map(quoteValue).join(' and '), expected: 'one day' };
  return only;
}

/** A change counts when two records agree on its day or readers are told of it: systems stamp every save. */
function decideUpdated(date: Day, modified: DayClaim[], printed: PrintedDay[], today: Day): Day | undefined {
  const told = printed.filter(({ label }) => label === 'updated').map(({ day }) => day);
  const recorded = modified.map(({ day }) => day);
  const [first] = [...told, ...recorded];
  const agree = [...told, ...recorded].length > 1 && [...told, ...recorded].every((day) => day === first);
  return first && agree && first > date && first <= today ? first : undefined;
}

/** Says what stands where a day should, or that only the last change is told. */
function describeMissing(
  recorded: RefusedDay[],
  printed: PrintedDay[],
  unread: RefusedDay | undefined,
): Doubt {
  const [refused] = recorded;
  if (refused) return describe(refused.written, refused.expected);
  if (unread) return describe(quoteValue(unread.written), unread.expected);
  const [changed] = printed;
  return changed
    ? describe(`${quoteValue(changed.written)}, which is that of the last change`)
    : describe(undefined);
}

function describe(unexpected: string | undefined, expected = 'a day of publication'): Doubt {
  const found = unexpected === undefined ? 'page without a certain day of publication' : `day ${unexpected}`;
  return {
    rule: 'date',
    asks: 'date',
    message: `Unexpected ${found}, expected ${expected}, give it with --date`,
  };
}
