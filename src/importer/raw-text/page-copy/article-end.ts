import { holdsDate } from '../../dates/find-dates.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { labelLength } from '../../names/byline-label.ts';
import { nameOfReporter } from '../../names/eastern-reporter.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { canBeHeadline, countWords, endsAsSentence, isItem, isParagraph } from '../../text/line-shape.ts';
import { countStopless } from '../../text/unspaced.ts';
import { endsWithNote } from '../../text/sentences/is-unfinished.ts';
import { ruleOf } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isInPost } from '../tail/find-comments.ts';
import { isCutTeaser, type Stretch } from './densest-stretch.ts';
import { toldIn } from './subject.ts';

/** Where an article's text ends on its page. */
export interface ArticleEnd {
  /** The place behind its last line. */
  end: number;
  /** A paragraph further down that may be the article's. */
  doubtful: SourceLine | undefined;
}

/** In words, as Korean has them. */
const longestSignature = 8;
/** In words. */
const shortestSentence = 3;
/** In words: a line below the text that goes on without the end of a sentence, as one with initials at its end. */
const shortestOpenEnd = 20;
/** In words: a statement above a sentence of the text. */
const shortestStatement = 8;
/** In lines: so long is a box between two paragraphs, such as a list of headlines, a table or a post. */
const longestBox = 20;
/** The same where one paragraph alone stands below it, such as a caption or a quotation. */
const longestBoxAboveOne = 4;
/** In words of the subject: a paragraph alone has so many. */
const fewestTold = 2;

/** What stands below every article of a page, so that no paragraph below it is the article's. */
const belowAll = new Set(['copyright-line', 'comments', 'cookie-notice']);
/** What stands below most articles, so that a paragraph alone below it is none. */
const belowMost = new Set([...belowAll, 'share-buttons', 'tags', 'navigation', 'author-box', 'page-tools']);

/**
 * Where the article of a page ends that has its text at `text`: behind the sentences right below, and behind the paragraphs
 * below a box, of which a single one must be near and of the `subject`.
 */
export function findArticleEnd(
  lines: readonly SourceLine[],
  text: Stretch,
  subject: ReadonlySet<string>,
): ArticleEnd {
  const page = { lines, subject, isSpaced: standsApart(lines.slice(text.start, text.end)) };
  let end = pastSentences(page, text.end);
  for (;;) {
    const below = findParagraphs(page, end);
    const next = below.find((run) => isOfArticle(page, end, run));
    if (!next)
      return { end, doubtful: lines[below.find((run) => mayBeOfArticle(page, end, run))?.start ?? -1] };
    end = pastSentences(page, next.end);
  }
}

/** A page's lines, what its article is about, and whether empty lines part its paragraphs. */
interface Page {
  lines: readonly SourceLine[];
  subject: ReadonlySet<string>;
  isSpaced: boolean;
}

/** Whether most paragraphs of a text have an empty line above them. */
export function standsApart(text: readonly SourceLine[]): boolean {
  const paragraphs = text.slice(1).filter((line) => isParagraph(line.text));
  return paragraphs.filter(({ afterGap }) => afterGap).length * 2 >= paragraphs.length;
}

/** Below the text short sentences may follow, each a paragraph: who asked the questions, where to write to. */
function pastSentences({ lines, subject }: Page, from: number): number {
  let end = from;
  const isOwn = (line: SourceLine | undefined) =>
    isSentence(line) ||
    isStopless(line) ||
    isOpenEnd(line, subject) ||
    isStatement(line, shortestOpenEnd) ||
    isSigned(line);
  const mayPart = (line: SourceLine | undefined) =>
    ruleOf(line) === 'advertisement' || isStatement(line, shortestStatement);
  while (isOwn(lines[end]) || (mayPart(lines[end]) && isOwn(lines[end + 1]))) end += 1;
  return end;
}

/** Who reports, behind a report's last sentence: "… a load. – Velm Packet", "… a load. /Velm Orsa Tindal orsa@velm.example". */
const signOff = /(?<=[.!?…]["”’»]?)\s(?:[–—-]\s?\S+(?:\s\S+){0,2}|\/?\S+(?:\s\S+){0,3}\s\S+@\S+)$/u;

/** Who wrote the text, on a line of its own below it: 오르사 기자 orsa@packet.example; By Orsa Tindal. */
function isSigned(line: SourceLine | undefined): boolean {
  if (!line?.afterGap || countWords(line.text) > longestSignature) return false;
  const length = labelLength(line.text);
  if (length > 0) return looksLikePersonName(line.text.slice(length));
  return nameOfReporter(line.text.replace(/\s\S+@\S+$/u, '')) !== undefined;
}

function isSentence(line: SourceLine | undefined): boolean {
  if (
    !line?.afterGap ||
    isCutTeaser(line.text) ||
    !(endsAsSentence(line.text.replace(signOff, '')) || endsWithNote(line.text)) ||
    countWords(line.text) < shortestSentence
  )
    return false;
  return furnitureOf(line.text, 'edges') === undefined;
}

/** Where nothing ends sentences, a line right below the text that is longer than the items of lists is of it. */
function isStopless(line: SourceLine | undefined): boolean {
  return line?.afterGap === true && countStopless(line.text) >= shortestStatement;
}

function isOpenEnd(line: SourceLine | undefined, subject: ReadonlySet<string>): boolean {
  if (!line?.afterGap || countWords(line.text) < shortestOpenEnd) return false;
  const { told, all } = toldIn(line.text, subject);
  return told * 3 >= all && furnitureOf(line.text, 'edges') === undefined;
}

/** Japanese leaves the full stop out before the mark that closes a statement, which is longer than a headline in such marks. */
const statement = /^[「『].*[」』]$/u;

function isStatement(line: SourceLine | undefined, shortest: number): boolean {
  return line?.afterGap === true && statement.test(line.text) && countWords(line.text) >= shortest;
}

/** The paragraphs not far below a place, in runs without another line between them. */
function findParagraphs({ lines, isSpaced }: Page, from: number): Stretch[] {
  const runs: Stretch[] = [];
  for (let at = from; at <= from + longestBox && at < lines.length; at += 1) {
    if (belowAll.has(ruleOf(lines[at])) && !isInPost((index) => lines[index]?.text, at)) break;
    const end = pastParagraphs(lines, at, isSpaced);
    if (end > at) runs.push({ start: at, end });
    at = Math.max(at, end - 1);
  }
  return runs;
}

function pastParagraphs(lines: readonly SourceLine[], start: number, isSpaced: boolean): number {
  const isOwn = (line: SourceLine | undefined) =>
    line !== undefined && (line.afterGap || !isSpaced) && isTextOf(line) && ruleOf(line) === '';
  let end = start;
  while (isOwn(lines[end])) end += 1;
  return end;
}

function isTextOf({ text }: SourceLine): boolean {
  return isParagraph(text) && !isCutTeaser(text);
}

function isOfArticle(page: Page, from: number, run: Stretch): boolean {
  const told = countTold(page, run);
  if (run.end - run.start > 1) return told > 0;
  return run.start - from <= longestBoxAboveOne && told >= fewestTold && isNoTeaser(page, from, run.start);
}

function mayBeOfArticle(page: Page, from: number, run: Stretch): boolean {
  const isNear = run.start - from <= longestBoxAboveOne;
  return (isNear || countTold(page, run) > 0) && isNoTeaser(page, from, run.start);
}

function countTold({ lines, subject }: Page, { start, end }: Stretch): number {
  return lines.slice(start, end).reduce((sum, { text }) => sum + toldIn(text, subject).told, 0);
}

/** Whether a paragraph below a box has nothing above it that stands above teasers and notices. */
function isNoTeaser({ lines }: Page, from: number, at: number): boolean {
  const isTail = lines.slice(from, at).some((line) => belowMost.has(ruleOf(line)));
  return !isTail && !hangsOnHeadline(lines, from, at);
}

/** Whether the line above is a headline that stands alone, or the day or byline of one: those of a teaser. */
function hangsOnHeadline(lines: readonly SourceLine[], from: number, at: number): boolean {
  const above = lines[at - 1];
  if (!above || at - 1 < from) return false;
  if (holdsDate(above.text) || labelLength(above.text) > 0) return true;
  const isHeadline = canBeHeadline(above.text) && !isItem(above.text) && ruleOf(above) === '';
  return isHeadline && above.afterGap;
}
