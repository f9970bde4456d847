import type { PlacedPart } from '../../header-parts/header-part.ts';
import { countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { holdsWord } from '../../text/meet-in-word.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { belowText } from './below-text.ts';

/** In words and times: a button that stands below each comment of a reader. */
const longestButton = 6;
const fewestTimes = 3;

/**
 * The first line that stays in the text though what stands around it shows that it may be the page's: something that pages print
 * below articles was left out above it and below the text's first paragraph, or it comes again and again on a line of its own as buttons do. `own` are the lines that stay,
 * `parts` what was left out below the text.
 */
export function findKept(own: readonly SourceLine[], parts: readonly PlacedPart[]): SourceLine | undefined {
  const text = own.find((line) => isParagraph(line.text))?.line ?? 0;
  const page = parts.find(
    ({ line, ...part }) => part.kind === 'other' && line > text && belowText.has(part.rule),
  );
  const below = page && own.find(({ line }) => line > page.line);
  return below ?? findButton(own);
}

function findButton(own: readonly SourceLine[]): SourceLine | undefined {
  const alone = own.filter(
    ({ text, afterGap }) => afterGap && countWords(text) <= longestButton && !endsAsSentence(text),
  );
  const alike = Map.groupBy(
    alone.filter(({ text }) => countWords(text) > 1 && holdsWord(text)),
    ({ text }) => text,
  );
  return [...alike.values()].find((lines) => lines.length >= fewestTimes)?.[0];
}
