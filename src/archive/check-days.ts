import type { Article } from '../article/article.ts';
import { dayOf } from '../article/day.ts';
import { type Problem, quoteValue } from '../article/problem.ts';
import { latestDay } from '../article/latest-day.ts';
import { placeOf } from './check-pictures.ts';

/**
 * Warns of days that are still to come everywhere on earth, which are mistyped more often than planned, and of corrections
 * before the publication. `path` is the entry as problems show it, `text` what is written there.
 */
export function checkDays(
  { date, updated, corrections }: Pick<Article, 'date' | 'updated' | 'corrections'>,
  path: string,
  text: string,
  today = latestDay(),
): Problem[] {
  const days = [date, updated, ...corrections.map((correction) => correction.date)].filter(
    (day) => day !== undefined,
  );
  const warn = (day: string, rule: string, message: string): Problem => ({
    path,
    ...placeOf(day, text),
    rule,
    message: `Unexpected ${quoteValue(day)}, ${message}`,
    severity: 'warning',
  });
  const early = corrections.filter((correction) => correction.date < dayOf(date));
  return [
    ...[...new Set(days)]
      .filter((day) => dayOf(day) > today)
      .map((day) =>
        warn(day, 'day-to-come', 'expected a day that has come, mend it, since no day holds an article back'),
      ),
    ...early.map((correction) =>
      warn(
        correction.date,
        'early-correction',
        `expected ${dayOf(date)}, the day of publication, or a later one`,
      ),
    ),
  ];
}
