import type { Day } from '../../../article/day.ts';
import { withoutDates } from './moments.ts';
import { trimByline } from './split-names.ts';

/** Whether a text is nothing but the names of these people and a date, with what opens a byline. */
export function isHeaderLine(
  text: string,
  authors: readonly string[],
  today: Day,
  language: string,
): boolean {
  if (text.length > 200) return false;
  const undated = withoutDates(text, today, language);
  const trimmed = trimByline(undated);
  const rest = authors.reduce((left, name) => left.replaceAll(name, ' '), trimmed);
  return (undated !== text || rest !== trimmed) && !/\p{L}{4}/u.test(rest);
}
