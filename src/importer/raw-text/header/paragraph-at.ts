import { countWords, endsAsSentence } from '../../text/line-shape.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines that fill their measure, the last aside: a byline or a headline has fewer. */
const fewestFull = 3;
/** In words: a rule and a byline that fill their line have fewer. */
const fewestWords = 5;
/** In lines. */
const longestParagraph = 100;

/** The lines of a paragraph that a wrap broke, whatever its first line or its last may look like; none where it may be a header's. */
export function paragraphAt(lines: readonly SourceLine[], start: number, wrap: Wrap): SourceLine[] {
  const rest = lines.slice(start + 1, start + 1 + longestParagraph);
  const length = rest.findIndex(
    ({ text, afterGap }, index) => afterGap || !isFull(lines[start + index]?.text ?? '', text, wrap),
  );
  const own = lines.slice(start, start + 1 + (length === -1 ? rest.length : length));
  const isText = own.slice(0, -1).every(({ text }) => countWords(text) >= fewestWords);
  const isWhole = own.length >= fewestFull && isText && (lines[start + own.length]?.afterGap ?? true);
  return isWhole && endsAsSentence(own.at(-1)?.text ?? '') ? own : [];
}
