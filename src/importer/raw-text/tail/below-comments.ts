import { furnitureOf } from '../../furniture/kinds.ts';
import type { LineGroup } from '../header/line-group.ts';
import { countWords, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In words: readers write as much without a name. */
const longestNameless = 15;

/**
 * Whether paragraphs stand below a heading as an article's do, with a page's buttons between them: readers have names and days
 * above what they write, or a button below it. Shorter paragraphs do where nothing else is there, to the end.
 */
export function hasTextBelow(groups: readonly LineGroup[], index: number): boolean {
  const all = groups.slice(index + 1);
  const below = all.filter(isNoFurniture);
  const [first, second] = below;
  if (first && second && isLong(first) && isLong(second)) return true;
  return below.length > 1 && below.every(isNameless) && !all.some(isOfComments);
}

/** The first line below a heading of readers' comments, below the text, where no name stands above the line: it may be the article's. */
export function findNameless(heading: LineGroup, groups: readonly LineGroup[]): SourceLine[] {
  if (!isOfComments(heading)) return [];
  const at = groups.indexOf(heading);
  const isBelowText = groups.slice(0, at).some(({ kind, text }) => kind === 'text' && isParagraph(text));
  const below = isBelowText ? groups.slice(at + 1).find(isNoFurniture) : undefined;
  return below && isNameless(below) ? below.lines.slice(0, 1) : [];
}

function isNameless({ kind, text }: LineGroup): boolean {
  return kind === 'text' && isParagraph(text);
}

function isLong(group: LineGroup): boolean {
  return isNameless(group) && countWords(group.text) >= longestNameless;
}

function isOfComments({ text }: LineGroup): boolean {
  return furnitureOf(text, 'edges')?.rule === 'comments';
}

function isNoFurniture({ text }: LineGroup): boolean {
  return furnitureOf(text, 'edges') === undefined;
}
