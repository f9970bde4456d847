import type { Day } from './day.ts';

/** The day where it is latest on earth (UTC+14): what was printed anywhere until this moment is not after it. */
export function latestDay(now = Date.now()): Day {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}
