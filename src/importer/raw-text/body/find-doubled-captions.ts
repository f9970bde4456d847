import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { areNames, isCreditAlone } from './credit-shape.ts';

/** In words: fewer are a subheading's, a call or a line of a song. */
const shortestCaption = 5;
/** In words: more may be a paragraph that lost its full stop, and of such a one a copy must stay. */
const longestCaption = 14;
/** In words, where a credit tells that a picture stands there. */
const longestCredited = 60;

/**
 * The lines of captions that stand twice, one directly below the other: as the words for those who do not see the picture,
 * and as its caption. They stand alone, or a paragraph follows them; a paragraph that stands twice is none. With a credit
 * between the two, or behind one of them, they may be of any length.
 */
export function findDoubledCaptions(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [index, line] of lines.entries()) {
    const [again, below] = lines.slice(index + 1, index + 3);
    for (const one of findCredited(line, again, below)) found.add(one);
    if (again?.text !== line.text || below?.text === line.text || !canBeCaption(line.text)) continue;
    const isApart = line.afterGap && (below?.afterGap ?? true);
    const isAbove = below !== undefined && isParagraph(below.text);
    if (isApart || isAbove) found.add(line).add(again);
  }
  return found;
}

/** A caption that stands again below its credit, or below itself with its credit at the end. */
function findCredited(
  line: SourceLine,
  next: SourceLine | undefined,
  below: SourceLine | undefined,
): SourceLine[] {
  const isAgain = below?.text === line.text;
  // Nearly every line has nothing of itself below it.
  if (!next || !(isAgain || next.text.startsWith(line.text) || line.text.startsWith(next.text))) return [];
  const words = countWords(line.text);
  if (words < shortestCaption - 1 || words > longestCredited) return [];
  if (isAgain && isCreditAlone(next.text)) return [line, next, below];
  return isCredited(next.text, line.text) || isCredited(line.text, next.text) ? [line, next] : [];
}

/** Whether a line is another one and who made a picture, behind the end of a sentence or a sign. */
function isCredited(whole: string, told: string): boolean {
  const rest = whole.slice(told.length);
  const isParted = endsAsSentence(told) ? /^\s?\p{Lu}/u.test(rest) : /^\s?[(/|—–-]\s?\p{Lu}/u.test(rest);
  return whole.startsWith(told) && isParted && areNames(rest.replace(/^[\s(/|—–-]+|\)$/gu, ''));
}

function canBeCaption(text: string): boolean {
  const words = countWords(text);
  const isAsLong = words >= shortestCaption && words <= longestCaption;
  return isAsLong && canBeHeadline(text) && !endsAsSentence(text) && !isListLine(text);
}
