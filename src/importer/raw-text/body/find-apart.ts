import { endsAsSentence } from '../../text/line-shape.ts';
import { emptyLinesAbove, type SourceLine } from '../layout/source-lines.ts';
import { isCreditAlone } from './credit-shape.ts';

/** In characters: what is as long and ends as a sentence is a paragraph, and no caption or item of a list. */
const shortestParagraph = 120;
/** So many show how a copy parts its paragraphs; fewer may stand so by chance. */
const fewestParagraphs = 4;
/** Of its paragraphs so large a share has a gap below: in a typed text of any other form, lines that stand together are one block. */
const leastShare = 0.7;

/**
 * The blocks of lines that begin behind a wider gap than paragraphs have in a browser's copy, which parts these by one empty line
 * and leaves a line for each picture and each box with one. Of a block only the last line can be a paragraph, for that would
 * have a gap below, but for a credit behind the gap below a caption. `lines` are all the article's, so that each gap is known.
 */
export function findApart(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let open: SourceLine[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.afterGap && !(open?.length === 1 && isCreditAlone(line.text))) {
      open = emptyLinesAbove(lines, index) > 1 ? [] : undefined;
      if (open) blocks.push(open);
    }
    open?.push(line);
  }
  return blocks.filter((block) => block.length > 1);
}

/** Whether most paragraphs have an empty line below, and many no more than one, as in a browser's copy. */
export function partsByOneLine(lines: readonly SourceLine[]): boolean {
  const below = lines.flatMap(({ text }, index) => {
    const isLong = text.length >= shortestParagraph && endsAsSentence(text) && index + 1 < lines.length;
    return isLong ? [emptyLinesAbove(lines, index + 1)] : [];
  });
  const parted = below.filter((empty) => empty > 0);
  const byOne = below.filter((empty) => empty === 1);
  return (
    below.length >= fewestParagraphs &&
    parted.length >= below.length * leastShare &&
    byOne.length * 3 > parted.length
  );
}
