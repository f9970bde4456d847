import type { Day } from '../../../article/day.ts';
import { quoteValue } from '../../../article/problem.ts';
import { canPrint, type DayClaim, printedMinutes } from '../../dates/moments.ts';
import type { PrintedDay } from './printed-days.ts';

/** Why no day is certain: what stands in its place, and what should. */
export type Undecided = { unexpected: string; expected: string };

/**
 * The only day that readers see, where the records tell their moment in UTC alone and some zone makes it that other day.
 * Undecided where the records' zone is not written, or where it may as well be the day of the last change; `undefined` where the records' own day stands.
 */
export function localDay(
  claims: DayClaim[],
  modified: DayClaim[],
  published: PrintedDay[],
): Day | Undecided | undefined {
  const [only, ...others] = new Set(published.map(({ day }) => day));
  if (only === undefined || others.length > 0 || claims.some(({ day }) => day === only)) return undefined;
  const canBePrinted = claims.every(
    ({ offset = 0, ...claim }) =>
      offset === 0 && published.every(({ written }) => canPrint(claim, only, written)),
  );
  const days = [...claims.slice(0, 1).map(({ day }) => day), only];
  const undecided = { unexpected: days.map(quoteValue).join(' and '), expected: 'one day' };
  if (!canBePrinted) return undefined;
  if (claims.some(({ offset }) => offset === undefined)) return undecided;
  const isTimed = published.some(({ written }) => printedMinutes(written) !== undefined);
  if (isTimed || modified.every(({ day }) => day !== only)) return only;
  return undecided;
}
