import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In words: fewer are a subheading's, a call or a line of a song. */
const shortestCaption = 5;
/** In words: more may be a paragraph that lost its full stop, and of such a one a copy must stay. */
const longestCaption = 14;

/**
 * The lines of captions that stand twice, one directly below the other: as the words for those who do not see the picture,
 * and as its caption. They stand alone, or a paragraph follows them; a paragraph that stands twice is none.
 */
export function findDoubledCaptions(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [index, line] of lines.entries()) {
    const [again, below] = lines.slice(index + 1, index + 3);
    if (again?.text !== line.text || below?.text === line.text || !canBeCaption(line.text)) continue;
    const isApart = line.afterGap && (below?.afterGap ?? true);
    const isAbove = below !== undefined && isParagraph(below.text);
    if (isApart || isAbove) found.add(line).add(again);
  }
  return found;
}

function canBeCaption(text: string): boolean {
  const words = countWords(text);
  const isAsLong = words >= shortestCaption && words <= longestCaption;
  return isAsLong && canBeHeadline(text) && !endsAsSentence(text) && !isListLine(text);
}
