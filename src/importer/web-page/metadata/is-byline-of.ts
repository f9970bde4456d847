import type { Day } from '../../../article/day.ts';
import { isRole } from '../../names/roles.ts';
import { withoutDates } from '../../dates/moments.ts';
import { trimByline } from './split-names.ts';

/** Whether a text is nothing but the names of these people, what they are and a date, with what opens a byline. */
export function isBylineOf(text: string, authors: readonly string[], today: Day, language: string): boolean {
  if (text.length > 200) return false;
  const undated = withoutDates(text, today, language);
  const trimmed = trimByline(undated);
  const rest = authors.reduce((left, name) => left.replaceAll(name, ' '), trimmed);
  const role = rest.replace(/^[\s,|·–—-]+/u, '').trim();
  const isRoleOfName = rest !== trimmed && isRole(role);
  return (undated !== text || rest !== trimmed) && (isRoleOfName || !/\p{L}{4}/u.test(rest));
}
