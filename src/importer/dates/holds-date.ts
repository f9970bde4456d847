import { findDates } from './find-dates.ts';

/** Whether a line prints a full date, of whatever day. */
export function holdsDate(line: string): boolean {
  return findDates(line, '9999-12-31').length > 0;
}
