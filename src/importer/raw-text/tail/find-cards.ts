import { isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import { isFurniture } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isOtherHeadline } from './is-other-headline.ts';

/** In characters: a teaser says less of its article. */
const longestTeaser = 500;
/** In lines: a section, a time, a headline and a teaser. */
const longestCard = 4;

/** So many cards are a list. */
const fewestCards = 2;

/**
 * The lines of cards that present other articles: several headlines, each with a teaser directly below it and empty lines
 * around both, and something of the page above the first or in it. They tell only where such lines part the paragraphs of
 * the text.
 */
export function findCards(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  let run: SourceLine[][] = [];
  let above: SourceLine[] = [];
  for (const block of [...blocksOf(lines), []]) {
    if (isCard(block)) run.push(block);
    else if (run.length > 0 && block.length === 1 && !block.some(isOwn)) run.push(block);
    else {
      const cards = run.filter(isCard);
      const isMarked = [...above, ...run.flat()].some(isFurniture);
      if (cards.length >= fewestCards && isMarked) for (const line of run.flat()) found.add(line);
      run = [];
      above = block.some(isOwn) ? [] : [...above, ...block];
    }
  }
  return found;
}

function isOwn({ text }: SourceLine): boolean {
  return isParagraph(text);
}

function blocksOf(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  for (const line of lines) {
    if (line.afterGap || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function isCard(block: readonly SourceLine[]): boolean {
  const [headline, teaser] = block.slice(-2);
  if (!headline || !teaser || block.length < 2 || block.length > longestCard) return false;
  if (!isParagraph(teaser.text) || teaser.text.length > longestTeaser) return false;
  const isTold = isOtherHeadline(headline.text) && !isListLine(headline.text);
  return isTold && block.slice(0, -2).every(({ text }) => !isParagraph(text));
}
