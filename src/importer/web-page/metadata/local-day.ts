import type { Day } from '../../../article/day.ts';
import { quoteValue } from '../../../article/problem.ts';
import { canFallOn, canPrint, type DayClaim, printedMinutes } from '../../dates/moments.ts';
import type { PrintedDay } from './printed-days.ts';

/** Why no day is certain: what stands in its place, and what should. */
export type Undecided = { unexpected: string; expected: string };

/**
 * The only day that readers see, where the records tell their moment in UTC alone and some zone makes it that other day.
 * Undecided where the records' zone is not written, where readers see another minute, though it be of an earlier day than
 * that of records with a zone, or where it may as well be the day of the last change, unless the article's address has it;
 * `undefined` where the records' own day stands.
 */
export function localDay(
  claims: DayClaim[],
  modified: DayClaim[],
  published: PrintedDay[],
  addressed: Day | undefined,
): Day | Undecided | undefined {
  const [only, ...others] = new Set(published.map(({ day }) => day));
  if (only === undefined || others.length > 0 || claims.some(({ day }) => day === only)) return undefined;
  const isOfUtc = claims.every(({ offset = 0, ...claim }) => offset === 0 && canFallOn(claim, only));
  const canBePrinted = claims.every((claim) =>
    published.every(({ written }) => canPrint(claim, only, written)),
  );
  const days = [...claims.slice(0, 1).map(({ day }) => day), only];
  const undecided = { unexpected: days.map(quoteValue).join(' and '), expected: 'one day' };
  const isEarlier = claims.every(({ day }) => only < day);
  const isTimed = published.some(({ written }) => printedMinutes(written) !== undefined);
  if (!isOfUtc) return isEarlier && isTimed && !canBePrinted ? undecided : undefined;
  const zone = canBePrinted ? undefined : zoneOf(modified, published);
  const [moment] = claims.flatMap(({ instant }) => instant ?? []);
  if (zone !== undefined && moment !== undefined) return new Date(moment + zone).toISOString().slice(0, 10);
  if (!canBePrinted || claims.some(({ offset }) => offset === undefined)) return undecided;
  if (isTimed || only === addressed || modified.every(({ day }) => day !== only)) return only;
  return undecided;
}

/** How far ahead of UTC, in milliseconds, readers see the moment of the last change, where they do. */
function zoneOf(modified: readonly DayClaim[], published: readonly PrintedDay[]): number | undefined {
  if (published.some(({ written }) => /\b(?:UTC|GMT|\d\dZ)$/.test(written))) return 0;
  const zones = modified.flatMap(({ instant }) =>
    published.flatMap(({ day, written }) => {
      const local = printedClock(day, written);
      const ahead =
        instant === undefined || local === undefined ? NaN : local - Math.floor(instant / minute) * minute;
      return ahead % quarter === 0 && Math.abs(ahead) <= widest ? [ahead] : [];
    }),
  );
  return zones[0];
}

const minute = 60_000;
const quarter = 15 * minute;
const widest = 14 * 60 * minute;

/** The time that stands with a day, as if it were of UTC. */
function printedClock(day: Day, written: string): number | undefined {
  const [, hours, minutes, half] = /(\d{1,2})[:h](\d{2})(?!\d)(?:\s?([ap])\.?m)?/i.exec(written) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return Date.parse(day) + (hour * 60 + Number(minutes)) * minute;
}
