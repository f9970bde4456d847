import { furnitureOf } from '../../furniture/kinds.ts';
import { gatherFacts } from '../../header-parts/gather-facts.ts';
import { readPlace } from '../../places/read-place.ts';
import { isItem } from '../../text/line-shape.ts';
import { type SourceLine, longestPage } from '../layout/source-lines.ts';
import { findArticleEnd } from './article-end.ts';
import { densestStretch, type Stretch } from './densest-stretch.ts';
import { findHeadline } from './find-headline.ts';
import { findRivalOnTop, opensWithArticle } from './top-of-source.ts';
import { findOtherText, type OtherText } from './other-text.ts';
import { subjectOf } from './subject.ts';

/** A source as a page that was copied whole: the article's lines with its header, and those around it. */
export interface PartedPage {
  article: readonly SourceLine[];
  around: readonly SourceLine[];
  /** A line around the article that may be its own. */
  doubtful?: SourceLine | undefined;
  /** A text around the article that may be the article itself. */
  other?: OtherText | undefined;
  /** A line at the top of the source that may be the headline as well as the one that was found. */
  rival?: SourceLine | undefined;
}

/** In lines: fewer above a headline are its own kickers, and the way to it from the front page. */
const shortestMenu = 10;
/** The same where one of them is a word of menus and of nothing else, such as "Log in". */
const shortestSureMenu = 3;

/**
 * Parts an article from the menus, lists and notices of its page where the page was copied whole. A source that opens with
 * its article is all article. `known` is the line of the headline where something else told it.
 */
export function partPage(lines: readonly SourceLine[], known?: SourceLine): PartedPage {
  const whole = { article: lines, around: [] };
  const text = lines.length > longestPage ? undefined : densestBelow(lines, known);
  if (!text) return whole;
  const paragraphs = lines.slice(text.start, text.end).map((line) => line.text);
  const subject = subjectOf(paragraphs);
  const headline = known ? lines.indexOf(known) : findHeadline(lines, text.start, subject);
  if (headline === undefined || !isMenu(lines.slice(0, headline))) return whole;
  const placed = isPlace(lines[headline - 1]?.text ?? '', paragraphs) ? headline - 1 : headline;
  const start = !known && opensWithArticle(lines, lines[headline]?.text ?? '', subject) ? 0 : placed;
  const { end, doubtful } = findArticleEnd(lines, text, subject);
  const [above, article, below] = [lines.slice(0, start), lines.slice(start, end), lines.slice(end)];
  const other = findOtherText(above, article, below);
  const rival = known ? undefined : findRivalOnTop(above, lines[headline]?.text ?? '', subject);
  return { article, around: [...above, ...below], doubtful, other, rival };
}

function densestBelow(lines: readonly SourceLine[], known: SourceLine | undefined): Stretch | undefined {
  const from = known ? lines.indexOf(known) : 0;
  const text = densestStretch(lines.slice(from));
  return text && { start: text.start + from, end: text.end + from };
}

/** Whether a line is the kicker that says where a story is set. */
function isPlace(text: string, paragraphs: readonly string[]): boolean {
  const place = readPlace(text, gatherFacts(paragraphs.join(' '), '9999-12-31'));
  return place !== undefined && place.certainty !== 'standing';
}

function isMenu(lines: readonly SourceLine[]): boolean {
  const items = lines.filter(({ text }) => isItem(text));
  const isSure = lines.some(({ text }) => furnitureOf(text, 'edges')?.rule === 'navigation');
  return lines.length >= (isSure ? shortestSureMenu : shortestMenu) && items.length * 2 > lines.length;
}
