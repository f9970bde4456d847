import { endsSentence } from './ends-sentence.ts';
import { judgeBreak } from './judge-break.ts';
import { isListLine, isTurn } from './list-line.ts';

/** What a line end inside a passage is: set by a machine, the end of a paragraph, or the author's own. */
export type LineEnd = 'wrap' | 'paragraph' | 'own';

/** The widest measure that a machine wraps plain text at, in characters. */
const widestMeasure = 132;
/** The narrowest: a newspaper's column. */
const narrowestMeasure = 25;
/** Lines of verse and addresses are shorter than this. */
const longestVerseLine = 60;

/**
 * Judges every line end of a passage of several lines. `measure` is the width at which the article's lines were wrapped,
 * when its other passages tell.
 */
export function judgeLineEnds(lines: readonly string[], measure: number | undefined): LineEnd[] {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const width = Math.max(longest, measure ?? 0);
  const isFull = fullLines(lines, width);
  const isWrapped = isWrappedAt(width, lines, isFull, measure !== undefined);
  if (isVerse(lines, longest, isWrapped)) return isFull.map(() => 'own');
  return isFull.map((full, index) => {
    const [before = '', after = ''] = [lines[index], lines[index + 1]];
    return isWrapped ? judgeWrapped(before, after, full, width) : judgeUnwrapped(before, after);
  });
}

/** So many pairs of lines tell a measure where no passage has more lines than two. */
const fewestPairs = 4;

/** The width at which an article's lines were wrapped, by its passages of several lines; `undefined` when none is. */
export function measureOf(passages: readonly (readonly string[])[]): number | undefined {
  const long = passages.filter((lines) => lines.length > 2);
  const pairs = passages.filter((lines) => lines.length === 2);
  const telling = long.length > 0 || pairs.length < fewestPairs ? long : pairs;
  const lengths = telling
    .flatMap((lines) => lines.slice(0, -1).map(({ length }) => length))
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)];
  return width !== undefined && width <= widestMeasure ? width : undefined;
}

/** For each line but the last: whether the next line's first word would not have fitted on it. */
function fullLines(lines: readonly string[], width: number): boolean[] {
  return lines.slice(0, -1).map((line, index) => {
    const word = /^\S+/u.exec((lines[index + 1] ?? '').slice(0, widestMeasure))?.[0].length ?? 0;
    return line.length + 1 + word > 0.9 * width;
  });
}

/** Whether nearly every line is full; a short line that ends a sentence may end a paragraph and says nothing. */
function isWrappedAt(
  width: number,
  lines: readonly string[],
  isFull: readonly boolean[],
  isKnown: boolean,
): boolean {
  if (width > widestMeasure || width < narrowestMeasure || (lines.length < 3 && !isKnown)) return false;
  const telling = isFull.filter((full, index) => full || !endsSentence(lines[index] ?? ''));
  return telling.length > 0 && telling.filter(Boolean).length >= 0.75 * telling.length;
}

function judgeWrapped(before: string, after: string, isFull: boolean, width: number): LineEnd {
  if (isTurn(after)) return 'paragraph';
  if (isListLine(after)) return 'own';
  if (isFull) return 'wrap';
  if (endsSentence(before)) return 'paragraph';
  return judgeBreak(before, after) === 'cut' || before.length > 0.6 * width ? 'wrap' : 'paragraph';
}

function judgeUnwrapped(before: string, after: string): LineEnd {
  if (isTurn(after)) return 'paragraph';
  if (isListLine(after)) return 'own';
  if (isListLine(before)) return 'paragraph';
  if (judgeBreak(before, after) === 'cut') return 'wrap';
  const isShort = [before, after].every((line) => line.length <= longestVerseLine && !endsSentence(line));
  return isShort ? 'own' : 'paragraph';
}

/** Lines of verse are short, and either each begins with a capital or their ends are ragged without being sentences' ends. */
function isVerse(lines: readonly string[], longest: number, isWrapped: boolean): boolean {
  if (lines.length < 3 || longest > longestVerseLine || lines.some(isListLine)) return false;
  const ends = lines.filter(endsSentence).length;
  if (ends > 0.75 * lines.length) return false;
  const capitals = lines.filter((line) => /^[^\p{L}]*\p{Lu}/u.test(line)).length;
  const cased = lines.filter((line) => /^[^\p{L}]*[\p{Lu}\p{Ll}]/u.test(line)).length;
  return (cased > 0 && capitals === cased && lines.length > 3) || !isWrapped;
}
