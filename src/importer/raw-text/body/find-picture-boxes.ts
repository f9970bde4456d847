import { findDates, holdsDate } from '../../dates/find-dates.ts';
import { canBeHeadline, countWords, endsWithStop, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isCreditAlone, mayEndWithCredit } from './credit-shape.ts';
import { findApart } from './find-apart.ts';

/** What stands beside pictures in a text. */
export interface PictureBoxes {
  captions: ReadonlySet<SourceLine>;
  /** The headlines of other articles, with their days. */
  links: ReadonlySet<SourceLine>;
  /** Those of both that only their place tells. */
  doubtful: readonly SourceLine[];
}

/** In lines: a box of a link has its kicker or its day below or above its headline. */
const longestBox = 4;
/** In words: more are a text's. */
const longestCaption = 70;
/** In words: headings of a text are shorter. */
const shortestTold = 14;
const shortestHeadline = 5;
/** In words: a day, or what a page says above each link. */
const longestNote = 5;
/** A line that opens so many boxes is a label. */
const fewestLabels = 3;
/** For each box there are so many paragraphs: what stands more densely are the posts of a ticker, with their own headlines. */
const fewestParagraphs = 4;

/**
 * Finds the captions and the boxes of links that a copy sets apart: behind a wider gap than paragraphs have, and directly above
 * a paragraph, stand only a picture's words, a box, or a heading below a picture that has none.
 */
export function findPictureBoxes(lines: readonly SourceLine[]): PictureBoxes {
  const captions = new Set<SourceLine>();
  const doubtful: SourceLine[] = [];
  const paragraphs = lines.filter(({ text }) => isParagraph(text) && countWords(text) > shortestTold);
  const top = paragraphs[0]?.line ?? 0;
  const blocks = findApart(lines);
  const links = new Set<SourceLine>();
  for (const boxes of [findDated(blocks), findLabelled(blocks)]) {
    if (boxes.length * fewestParagraphs > paragraphs.length) continue;
    for (const line of boxes.flat()) links.add(line);
  }
  for (const block of blocks) {
    const [first] = block;
    const credited = countCredited(block);
    for (const line of block.slice(0, credited)) captions.add(line);
    if (!first || credited > 0 || first.line <= top) continue;
    const isGuess = !links.has(first) && isToldApart(block);
    if (isGuess) captions.add(first);
    if (isGuess || (links.has(first) && !block.some(({ text }) => isDay(text)))) doubtful.push(first);
  }
  return { captions, links, doubtful };
}

/** How many lines of a block are a caption and its credit; a block may hold no more. */
function countCredited([first, second, third]: readonly SourceLine[]): number {
  if (!first || !second || countWords(first.text) > longestCaption || isCreditAlone(first.text)) return 0;
  if (isCreditAlone(second.text)) return isOfPicture(second, third) ? 2 : 0;
  return mayEndWithCredit(first.text) ? 1 : 0;
}

/** A credit behind the gap below a caption, as a paragraph has one, is a picture's where the text goes on directly below it. */
function isOfPicture(credit: SourceLine, below: SourceLine | undefined): boolean {
  return !credit.afterGap || (below !== undefined && isParagraph(below.text));
}

/** Headlines with a day in full below them; where one day stands below several, it is that of a ticker's posts. */
function findDated(blocks: readonly SourceLine[][]): SourceLine[][] {
  const dated = blocks.flatMap(([first, ...below]) => {
    const day = below
      .slice(0, -1)
      .slice(0, longestBox - 1)
      .findIndex(({ text }) => isDay(text));
    const isHeadline = first && canBeHeadline(first.text) && countWords(first.text) >= shortestHeadline;
    return isHeadline && day !== -1 ? [[first, ...below.slice(0, day + 1)]] : [];
  });
  const days = new Set(dated.map((box) => dayOf(box.at(-1)?.text ?? '')));
  return days.size === dated.length ? dated : [];
}

function dayOf(text: string): string | undefined {
  return findDates(text, '9999-12-31')[0]?.value;
}

/** Headlines below the same short line, which opens several blocks: what a page says above each other article. */
function findLabelled(blocks: readonly SourceLine[][]): SourceLine[][] {
  const byLabel = new Map<string, SourceLine[][]>();
  for (const [label, headline, ...more] of blocks) {
    if (!label || !headline || more.length === 0) continue;
    if (countWords(label.text) >= longestNote || !canBeHeadline(headline.text)) continue;
    byLabel.set(label.text, [...(byLabel.get(label.text) ?? []), [label, headline]]);
  }
  return [...byLabel.values()].filter((boxes) => boxes.length >= fewestLabels).flat();
}

function isDay(text: string): boolean {
  return countWords(text) <= longestNote && /\d{4}/u.test(text) && holdsDate(text);
}

/** Whether the first line of a block is no heading: a sentence that is not set apart as somebody's words, or too long for one. */
function isToldApart(block: readonly SourceLine[]): boolean {
  const [first, second, ...more] = block;
  const last = block.at(-1);
  if (!first || !second || !last || more.length > 1 || !isParagraph(last.text)) return false;
  const words = countWords(first.text);
  const isSaid = /^["'“„«»”‘’—–-]/u.test(first.text) || /[?!:？！：]["”»)]*$/u.test(first.text);
  if (isSaid || second.afterGap || words > longestCaption) return false;
  if (more.length > 0 && !canBeHeadline(second.text)) return false;
  return endsWithStop(first.text) || words >= shortestTold;
}
