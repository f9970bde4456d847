import { remember } from '../text/remember.ts';
import { findDates } from './find-dates.ts';

/** Whether a line prints a full date, of whatever day. */
export const holdsDate = remember((line) => findDates(line, '9999-12-31').length > 0);
