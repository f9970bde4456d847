import { findDates } from '../../dates/find-dates.ts';
import type { Mention } from '../../fields/date-mentions.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: a page prints its day so near to the top of its article. */
const nearest = 12;

/**
 * The first day in a line near the top of an article that holds other words as well, so that it is no dateline; `title` is the
 * line of the headline, whose day is of what it tells.
 */
export function findDayNear(
  lines: readonly SourceLine[],
  title: number | undefined,
  facts: HeaderFacts,
): Mention | undefined {
  for (const { text, line } of lines.slice(0, nearest)) {
    if (line === title || isParagraph(text)) continue;
    const [day] = findDates(text, facts.today, facts.language);
    if (day) return { ...day, line };
  }
  return undefined;
}
