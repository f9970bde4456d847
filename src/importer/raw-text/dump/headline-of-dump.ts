import { holdsDate } from '../../dates/find-dates.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { canBeHeadline, countWords, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import { longestKicker } from '../header/candidates.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { Headings } from './read-dump.ts';

/** In words: a section's name is shorter. */
const shortest = 3;
/** In paragraphs: so many captions and notices may stand above a headline. */
const mostAbove = 2;

/**
 * The headline of a dump, which shows the ranks of headings: the only one of the first rank above the text, or the only one
 * of any where none is of the first. `undefined` where there are more.
 */
export function headlineOfDump(
  lines: readonly SourceLine[],
  { titles, others }: Headings,
): string | undefined {
  const top = topOf(lines, (line) => titles.has(line));
  const [only, more] = top.length > 0 ? top : topOf(lines, (line) => others.has(line));
  if (more || !only) return undefined;
  return top.length > 0 || !isBelowOther(lines, only) ? only : undefined;
}

/** Whether a line that stands alone above a heading of a lower rank may be the headline, of which that is a standfirst. */
function isBelowOther(lines: readonly SourceLine[], heading: string): boolean {
  const at = lines.findIndex(({ text }) => text === heading);
  return lines
    .slice(0, at)
    .some(
      ({ text, afterGap }, index) =>
        afterGap &&
        lines[index + 1]?.afterGap === true &&
        countWords(text) > longestKicker &&
        canBeHeadline(text) &&
        !isListLine(text) &&
        !heading.includes(text) &&
        furnitureOf(text, 'edges') === undefined &&
        !holdsDate(text),
    );
}

/** The headings of some words above the first paragraph below the first of them. */
function topOf(lines: readonly SourceLine[], isOf: (line: number) => boolean): string[] {
  const isHeading = ({ line, text }: SourceLine) =>
    isOf(line) &&
    countWords(text) >= shortest &&
    canBeHeadline(text) &&
    furnitureOf(text, 'edges') === undefined;
  const first = lines.findIndex(isHeading);
  if (first === -1 || lines.slice(0, first).filter(({ text }) => isParagraph(text)).length > mostAbove)
    return [];
  const length = lines.slice(first + 1).findIndex(({ text }) => isParagraph(text));
  if (length === -1) return [];
  return lines.slice(first, first + 1 + length).flatMap((line) => (isHeading(line) ? [line.text] : []));
}
