import { countWords, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** The place of some neighbouring lines: the first of them, and the one behind the last. */
export interface Stretch {
  start: number;
  end: number;
}

/** In words: so much text as one line of a menu, a caption or a subheading takes away. */
const costOfLine = 6;

/** In words: a paragraph that ends with dots is longer. */
const longestTeaser = 20;

/** Whether a line is another article's headline with dots for what has no room in its box. */
export function isCutTeaser(text: string): boolean {
  return /[\p{L}\p{N}]\s?(?:…|\.{3})$/u.test(text) && countWords(text) <= longestTeaser;
}

/** In words: what a line adds to the density of a text, or takes away from it. */
export function weigh({ text }: SourceLine): number {
  return isParagraph(text) && !isCutTeaser(text) ? countWords(text) : -costOfLine;
}

/**
 * The stretch of lines in which paragraphs stand most densely: an article's text among menus, lists and notices.
 * `undefined` when no line is a paragraph. (The largest sum of neighbours, J. Kadane's algorithm.)
 */
export function densestStretch(lines: readonly SourceLine[], weightOf = weigh): Stretch | undefined {
  let best = { start: 0, end: 0, sum: 0 };
  let own = { start: 0, sum: 0 };
  for (const [index, line] of lines.entries()) {
    if (own.sum <= 0) own = { start: index, sum: 0 };
    own.sum += weightOf(line);
    if (own.sum > best.sum) best = { ...own, end: index + 1 };
  }
  return best.sum > 0 ? { start: best.start, end: best.end } : undefined;
}
