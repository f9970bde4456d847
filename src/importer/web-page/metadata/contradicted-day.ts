import type { Day } from '../../../article/day.ts';
import { quoteValue } from '../../../article/problem.ts';
import { canFallOn, type DayClaim } from '../../dates/moments.ts';
import type { Undecided } from './local-day.ts';
import type { PrintedDay } from './printed-days.ts';

/**
 * What readers see as the day of publication may differ from the records by a zone, never by more. The only day that they
 * see, which is also that of the address, goes before one without a time: papers record the day of the printed edition.
 */
export function contradictedDay(
  claims: DayClaim[],
  modified: DayClaim[],
  published: PrintedDay[],
  addressed: Day | undefined,
): Undecided | Day | undefined {
  const [claim] = claims;
  const isLone = new Set(published.map(({ day }) => day)).size === 1;
  const labelled = published.filter(({ label, isAlone }) => label === 'published' || (isLone && isAlone));
  if (!claim || labelled.length === 0) return undefined;
  const known = [...claims, ...modified];
  if (labelled.some(({ day }) => known.some((one) => canFallOn(one, day)))) return undefined;
  if (isLone && labelled[0]?.day === addressed && claim.clock === undefined) return addressed;
  return {
    unexpected: `${quoteValue(claim.day)} in its records and ${quoteValue(labelled[0]?.day)} below its headline`,
    expected: 'one day',
  };
}
