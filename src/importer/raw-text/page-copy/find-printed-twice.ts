import { holdsDate } from '../../dates/find-dates.ts';
import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import { keyOf } from '../header/candidates.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { toldIn } from './subject.ts';

/** In lines: so many stand above a text, with two rows of buttons and the sizes of its letters. */
const longestHeader = 100;
/** In lines: so near below a headline stands its day. */
const nearest = 4;
/** In words: shorter lines are buttons, which stand twice too. */
const shortestHeadline = 4;
/** Of its words the text has one in so many. */
const leastShare = 3;

/**
 * The second of two lines alike above a text, with the only day of the header below it: a headline that the page prints again
 * above its byline, and that rows of buttons part from its text.
 */
export function findPrintedTwice(
  lines: readonly SourceLine[],
  before: number,
  subject: ReadonlySet<string>,
): number | undefined {
  const seen = new Set<string>();
  for (let index = Math.max(0, before - longestHeader); index < before; index += 1) {
    const { text = '' } = lines[index] ?? {};
    const key = keyOf(text);
    if (seen.has(key) && isSigned(lines, index, before) && isTold(text, subject)) return index;
    if (countWords(text) >= shortestHeadline && canBeHeadline(text)) seen.add(key);
  }
  return undefined;
}

function isSigned(lines: readonly SourceLine[], index: number, before: number): boolean {
  const day = lines.slice(index + 1, before).findIndex(({ text }) => holdsDate(text));
  const more = lines.slice(index + 2 + day, before).some(({ text }) => holdsDate(text));
  return day !== -1 && day < nearest && !more;
}

function isTold(text: string, subject: ReadonlySet<string>): boolean {
  const { told, all } = toldIn(text, subject);
  return told > 1 && told * leastShare >= all;
}
