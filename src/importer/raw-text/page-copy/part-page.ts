import { furnitureOf } from '../../furniture/kinds.ts';
import { gatherFacts } from '../../header-parts/gather-facts.ts';
import { readPlace } from '../../places/read-place.ts';
import { isItem } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import { joinText } from '../../text/sentences/join-text.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';
import { longestPage } from '../layout/longest-page.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { findArticleEnd } from './article-end.ts';
import { densestStretch } from './densest-stretch.ts';
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
 * its article is all article.
 */
export function partPage(lines: readonly SourceLine[]): PartedPage {
  const whole = { article: lines, around: [] };
  const text = lines.length > longestPage ? undefined : densestStretch(lines);
  if (!text) return whole;
  const paragraphs = lines.slice(text.start, text.end).map((line) => line.text);
  const subject = subjectOf(paragraphs);
  const headline = findHeadline(lines, text.start, subject);
  if (headline === undefined || !isMenu(lines.slice(0, headline))) return whole;
  const placed = isPlace(lines[headline - 1]?.text ?? '', paragraphs) ? headline - 1 : headline;
  const start = opensWithArticle(lines, lines[headline]?.text ?? '', subject) ? 0 : placed;
  const { end, doubtful } = findArticleEnd(lines, text, subject);
  const [above, article, below] = [lines.slice(0, start), lines.slice(start, end), lines.slice(end)];
  const other = findOtherText(above, article, below);
  const rival = findRivalOnTop(above, lines[headline]?.text ?? '', subject);
  return { article, around: [...above, ...below], doubtful, other, rival };
}

/** The same of a wrapped text, each of whose lines that a wrap broke counts as one. */
export function partWrappedPage(lines: readonly SourceLine[], wrap: Wrap): PartedPage {
  const whole = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above && goesOn(above, line, wrap) ? [] : [index];
  });
  const joined = whole.map((start, at) => {
    const { line = 0, afterGap = false } = lines[start] ?? {};
    return { text: joinText(lines.slice(start, whole[at + 1]).map(({ text }) => text)), line, afterGap };
  });
  const page = partPage(joined);
  const [first] = page.article;
  if (page.around.length === 0 || !first) return { article: lines, around: [] };
  const end = page.around.find(({ line }) => line > first.line)?.line ?? Number.POSITIVE_INFINITY;
  const isOwn = ({ line }: SourceLine) => line >= first.line && line < end;
  return { ...page, article: lines.filter(isOwn), around: lines.filter((line) => !isOwn(line)) };
}

function goesOn(above: SourceLine, line: SourceLine, wrap: Wrap): boolean {
  if (line.afterGap || isListLine(line.text)) return false;
  return isFull(above.text, line.text, wrap) || endsWithContinuingWord(above.text);
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
