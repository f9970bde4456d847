import { countWords } from '../layout/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { densestStretch } from './densest-stretch.ts';
import { findHeadline } from './find-headline.ts';
import { subjectOf } from './subject.ts';

/** A source as a page that was copied whole: the article's lines with its header, and those around it. */
export interface PartedPage {
  article: readonly SourceLine[];
  around: readonly SourceLine[];
}

/** In lines: longer sources are books, whose short lines are their own. */
const longestPage = 5000;
/** In lines: fewer above a headline are its own kickers, and the way to it from the front page. */
const shortestMenu = 10;
/** In words: items of menus are shorter. */
const longestItem = 4;

/**
 * Parts an article from the menus, lists and notices of its page where the page was copied whole. A source that opens with
 * its article is all article.
 */
export function partPage(lines: readonly SourceLine[]): PartedPage {
  const whole = { article: lines, around: [] };
  const text = lines.length > longestPage ? undefined : densestStretch(lines);
  if (!text) return whole;
  const subject = subjectOf(lines.slice(text.start, text.end).map((line) => line.text));
  const start = findHeadline(lines, text.start, subject);
  if (start === undefined || !isMenu(lines.slice(0, start))) return whole;
  return {
    article: lines.slice(start, text.end),
    around: [...lines.slice(0, start), ...lines.slice(text.end)],
  };
}

function isMenu(lines: readonly SourceLine[]): boolean {
  const items = lines.filter(({ text }) => countWords(text) <= longestItem);
  return lines.length >= shortestMenu && items.length * 2 > lines.length;
}
