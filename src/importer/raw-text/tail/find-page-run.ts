import { endsAsSentence, isParagraph, mayBeStopless } from '../../text/line-shape.ts';
import { isFurniture, ruleOf } from '../layout/edge-furniture.ts';
import { type SourceLine, longestPage } from '../layout/source-lines.ts';
import { findArticleEnd } from '../page-copy/article-end.ts';
import { densestStretch, weigh } from '../page-copy/densest-stretch.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import { belowText, fewestParagraphs, fewestTold } from './below-text.ts';
import { findComments, isInPost } from './find-comments.ts';
import { findDatedLists } from './find-dated-list.ts';
import { fewestHeadlines, findHeadlines, isOtherHeadline } from './find-headlines.ts';
import { findTopics } from './find-topics.ts';
import { findCards } from './find-cards.ts';
import { holdsDate } from '../../dates/find-dates.ts';

/** The lines below an article that are its page's. */
export interface PageRun {
  lines: ReadonlySet<SourceLine>;
  /** Those among them that only their place and their shape tell, so that they may be the article's. */
  guessed: readonly SourceLine[];
  /** What stands at each comment of a reader among them. */
  button?: string;
}

/** What pages print below articles; what they tell of an author or of themselves ends a text, but opens no list of links. */
const closing = new Set([...belowText, 'author-box', 'imprint']);
/** So many different things of a page show that nothing below the first of them is the article's. */
const fewestKinds = 2;

/**
 * Finds what a page printed below the last paragraph of its article, from the first line on that certainly is the page's. `known`
 * are the numbers of lines that are left out in any case.
 */
export function findPageRun(lines: readonly SourceLine[], known: ReadonlySet<number>): PageRun {
  if (lines.length > longestPage) return { lines: new Set(), guessed: [] };
  const { lines: comments = [], button } = findComments(lines) ?? {};
  const run = findRun(lines.slice(0, lines.length - comments.length), known);
  if (button === undefined) return run;
  const guessed = [...run.guessed, ...comments.filter((line) => !isFurniture(line))];
  return { lines: new Set([...run.lines, ...comments]), guessed, button };
}

function findRun(lines: readonly SourceLine[], known: ReadonlySet<number>): PageRun {
  const listed = findDatedLists(lines).union(new Set([...findCards(lines), ...findNextArticles(lines)]));
  const own = lines.filter((line) => !listed.has(line));
  const { end, isShort } = findEnd(own) ?? {};
  if (end === undefined) return { lines: new Set(), guessed: [] };
  const last = own[end - 1];
  const below = own.slice(end);
  const text = own.slice(0, end).flatMap((line) => (isParagraph(line.text) ? [line.text] : []));
  const isOfPage = !isShort || below.some((line) => closing.has(ruleOf(line)));
  const topics = isOfPage ? findTopics(below, text.join('\n')) : { lines: [], areSure: false };
  const lists = isOfPage ? [...listed].filter(({ line }) => line > (last?.line ?? 0)) : [];
  const closed = findClose(below);
  const close = isShort && areSentences(closed) ? [] : closed;
  const run = [...lists, ...close].toSorted((a, b) => a.line - b.line);
  const isSure = close.length > 0;
  const isAnnounced = /[:：]$/u.test(last?.text ?? '');
  const fewest = isShort ? 2 * fewestHeadlines : fewestHeadlines;
  const titles = isSure || isAnnounced ? [] : findHeadlines(below, subjectOf(text), fewest);
  const unknown = titles.filter(({ line }) => !known.has(line));
  const headlines = unknown.some((line) => isOtherHeadline(line.text)) ? unknown : [];
  const isUnsure = (line: SourceLine) => !isFurniture(line) && !(isShort && known.has(line.line));
  const isText = run.some((line) => isParagraph(line.text) && !isFurniture(line));
  const guessed = [
    ...(topics.areSure && !isShort ? [] : topics.lines),
    ...(isText || isShort ? run.filter(isUnsure) : isSure ? [] : lists),
    ...headlines.filter(isUnsure),
  ];
  return { lines: new Set([...topics.lines, ...run, ...headlines]), guessed: [...new Set(guessed)] };
}

/** The place behind the last line of an article's text, and whether few paragraphs tell it; `undefined` where none does. */
function findEnd(lines: readonly SourceLine[]): { end: number; isShort: boolean } | undefined {
  const text = densestStretch(lines, weighIn);
  if (!text) return undefined;
  const paragraphs = lines.slice(text.start, text.end).filter((line) => isParagraph(line.text));
  const isShort = paragraphs.length < fewestParagraphs;
  const subject = subjectOf(paragraphs.map((line) => line.text));
  const { end, doubtful } = findArticleEnd(lines, text, subject);
  const isTold = doubtful && toldIn(doubtful.text, subject).told >= fewestTold;
  return { end: isTold ? lines.indexOf(doubtful) + 1 : end, isShort };
}

/** Whether so many of some lines end as sentences that they may be a short text's own, such as a dialogue below its buttons. */
function areSentences(lines: readonly SourceLine[]): boolean {
  const own = lines.filter((line) => !isFurniture(line));
  return own.filter(({ text }) => endsAsSentence(text) || mayBeStopless(text)).length * 2 > own.length;
}

/** The lines from the first one on that stands below articles, where more than one thing shows that it is the page's. */
function findClose(below: readonly SourceLine[]): SourceLine[] {
  const ends = below.filter((line, index) => {
    return closing.has(ruleOf(line)) && !isInPost((at) => below[at]?.text, index);
  });
  const kinds = new Set(ends.map(ruleOf));
  const [first] = ends;
  return first && kinds.size >= fewestKinds ? unlabelled(below.slice(below.indexOf(first))) : [];
}

/** In words: so much of a text as a paragraph takes away what stands below articles and hardly ever in them. */
const costs = new Map([
  ['comments', 30],
  ['copyright-line', 30],
  ['tags', 30],
  ['imprint', 30],
  // What a page tells about an author is a longer paragraph.
  ['author-box', 60],
]);

function weighIn(line: SourceLine): number {
  const rule = ruleOf(line);
  if (rule === '') return weigh(line);
  return -(costs.get(rule) ?? Math.max(-weigh(line), 0));
}

function unlabelled(lines: readonly SourceLine[]): SourceLine[] {
  let isLabelled = false;
  return lines.filter((line) => {
    if (isFurniture(line)) isLabelled = false;
    else if (/[:：]$/u.test(line.text)) isLabelled = true;
    return isFurniture(line) || !isLabelled;
  });
}

/** What a page prints below each article to link to it: Permalink packet.example/a101. A copy may glue the words together. */
const permanentLink = /^(?<label>\p{L}[\p{L}\s:-]{2,40}\.[\p{L}\p{N}.-]{2,30})(?<path>\/\S{2,80})$/u;
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u;

/**
 * The whole articles that a page prints below the one that was copied, from its own link on: each has below its headline its
 * day, its time and its address, and ends with that again. The entries of a report that goes on all day have it once.
 */
function findNextArticles(lines: readonly SourceLine[]): readonly SourceLine[] {
  const links = lines.flatMap(({ text }, index) => {
    const { label, path } = (text.includes('/') && permanentLink.exec(text)?.groups) || {};
    return label && path ? [{ label, path, index }] : [];
  });
  const [first, ...others] = links.filter(({ label }) => label === links[0]?.label);
  if (!first || others.length === 0) return [];
  if (lines.slice(0, first.index).filter(isText).length < fewestParagraphs) return [];
  const areArticles = others.every(({ path, index }, at) => {
    const start = others[at - 1]?.index ?? first.index;
    return isArticle(lines.slice(start + 1, index), path);
  });
  return areArticles ? lines.slice(first.index) : [];
}

function isArticle(lines: readonly SourceLine[], path: string): boolean {
  const start = lines.findIndex(({ text }) => text.endsWith(path) && clock.test(text) && holdsDate(text));
  return start !== -1 && lines.slice(start + 1).filter(isText).length > 1;
}

function isText({ text }: SourceLine): boolean {
  return isParagraph(text);
}
