import { quoteValue } from '../../../article/problem.ts';
import { endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import type { LineGroup } from './line-group.ts';

/** Why neither of two lines is certain to be the headline. */
export function describeTwo(first: Pick<LineGroup, 'text'>, second: Pick<LineGroup, 'text'>): string {
  const both = `${quoteValue(first.text)} and ${quoteValue(second.text)}`;
  return `Unexpected lines ${both} where the headline stands, expected one, give --title`;
}

/** The same of a line that reads as names. */
export function describeNames({ text }: LineGroup): string {
  return `Unexpected ${quoteValue(text)}, which may be names or the headline, expected a headline, give --title`;
}

/** The same of a headline that begins with the section which a page prints above it. */
export function describeGluedSection(title: string): string {
  return `Unexpected headline ${quoteValue(title)} that begins with a section, expected it without that, give --title`;
}

/** The same of a source in which no line can be it. */
export function describeNone(head: readonly LineGroup[], rest: readonly LineGroup[]): string {
  const [first] = [...head, ...rest];
  const what =
    first && (isParagraph(first.text) || endsAsSentence(first.text))
      ? 'a paragraph'
      : 'no line that is certainly one';
  return `Unexpected source that opens with ${what}, expected a headline on a line of its own, give --title`;
}
