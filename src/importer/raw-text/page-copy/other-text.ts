import { holdsDate } from '../../dates/find-dates.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { labelLength } from '../../names/byline-label.ts';
import { countWords, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { densestStretch } from './densest-stretch.ts';

/** A text that was left out beside the article of a page, and that may be the article. */
export interface OtherText {
  /** Its first paragraph. */
  first: SourceLine;
  paragraphs: number;
}

/** Fewer paragraphs in a row are a teaser’s or a notice’s. */
const fewestParagraphs = 3;
/** In words: an address of many letters is no paragraph. */
const shortest = 8;
/** In lines: so near above a text stands its day or its byline, with buttons and the topic between. */
const longestHeader = 14;
/** A text has one in so many words of the article that was taken, or more. */
const leastShare = 4;

/**
 * The text among lines left out around an `article` that has a header of its own: several paragraphs in a row below a day or
 * a byline. Below the article’s comments stand those of readers.
 */
export function findOtherText(
  above: readonly SourceLine[],
  article: readonly SourceLine[],
  below: readonly SourceLine[],
): OtherText | undefined {
  const end = below.findIndex(({ text }) => furnitureOf(text, 'edges')?.rule === 'comments');
  const fewestWords = countText(article) / leastShare;
  return findSigned(above, fewestWords) ?? findSigned(end === -1 ? below : below.slice(0, end), fewestWords);
}

function findSigned(lines: readonly SourceLine[], fewestWords: number): OtherText | undefined {
  const stretch = densestStretch(lines);
  if (!stretch) return undefined;
  const text = lines.slice(stretch.start, stretch.end);
  const paragraphs = text.filter((line) => isParagraph(line.text) && countWords(line.text) >= shortest);
  const [first] = paragraphs;
  const isDense = paragraphs.length >= fewestParagraphs && paragraphs.length * 2 > text.length;
  if (!first || !isDense || countText(text) < fewestWords) return undefined;
  const header = lines.slice(Math.max(0, stretch.start - longestHeader), stretch.start);
  const isList = text.some((line) => !isParagraph(line.text) && isSigned(line));
  return header.some(isSigned) && !isList ? { first, paragraphs: paragraphs.length } : undefined;
}

function isSigned({ text }: SourceLine): boolean {
  return holdsDate(text) || labelLength(text) > 0;
}

function countText(lines: readonly SourceLine[]): number {
  return lines.reduce((sum, { text }) => sum + (isParagraph(text) ? countWords(text) : 0), 0);
}
