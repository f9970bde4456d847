import { furnitureOf } from '../../furniture/kinds.ts';
import { holdsDate } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import { endsInPhotographer } from '../header/credits-somebody.ts';
import { isAmongItems } from '../../text/sentences/list-line.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { findPrintedTwice } from './find-printed-twice.ts';
import { findPastTrail, findSaidTwice, isSigned, longestGap } from './one-of-two.ts';
import { ownToldIn, toldIn } from './subject.ts';

/** In lines: as far above its text as a headline stands, with menus and buttons between them. */
const longestHeader = 40;

interface Candidate {
  index: number;
  score: number;
}

/**
 * The first line above a text that is of the text's subject: its headline, not the name of a section or of another article.
 * `before` is the number of the text's first line. `undefined` when no line is certainly of the subject.
 */
export function findHeadline(
  lines: readonly SourceLine[],
  before: number,
  subject: ReadonlySet<string>,
): number | undefined {
  const candidates: Candidate[] = [];
  for (let index = Math.max(0, before - longestHeader); index < before; index += 1) {
    const score = scoreOf(lines[index]?.text ?? '', subject) * (1 - (before - index) / (2 * longestHeader));
    if (score > 0 && !isCaption(lines, index) && !isAmongItems(lines, index))
      candidates.push({ index, score });
  }
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  const behindWay = findBehindWay(lines, Math.max(0, before - longestHeader), before);
  const twice = findPrintedTwice(lines, before, subject);
  if (twice !== undefined && (!best || best.index > twice)) return twice;
  if (behindWay !== undefined && (!best || best.index > behindWay)) return behindWay;
  if (!best) return findDatedHeadline(lines, before, subject);
  const told = candidates.filter(({ score }) => score >= leastShare * best.score).map(({ index }) => index);
  const first = told
    .filter((index) => index < best.index)
    .reduceRight((top, index) => (isNear(lines, index, top) ? index : top), best.index);
  const headline =
    findSaidTwice(lines, told, first) ??
    findPastTrail(lines, first, told) ??
    findLead(lines, first, subject) ??
    first;
  const own = findAboveContents(lines, headline, before);
  if (own !== undefined) return own;
  const isDated = lines.slice(headline, before).some(({ text }) => holdsDate(text));
  return isDated ? headline : (findDateAbove(lines, headline) ?? headline);
}

/**
 * Where notices and teasers of whole sentences stand above a headline, without the gaps of paragraphs, it is the line of the
 * subject with its date below it.
 */
function findDatedHeadline(
  lines: readonly SourceLine[],
  from: number,
  subject: ReadonlySet<string>,
): number | undefined {
  const gap = lines.slice(from).findIndex(({ afterGap }, index) => afterGap || index === longestGap);
  const at = lines.slice(from, from + Math.max(0, gap)).findIndex(({ text }, index) => {
    const below = lines.slice(from + index + 1, from + index + 1 + nearest);
    return scoreOf(text, subject) > 0 && below.some((line) => holdsDate(line.text));
  });
  return at === -1 ? undefined : from + at;
}

/** So many headings of the text below the headline make a table of contents. */
const fewestHeadings = 3;

/** Where a line stands before, which opens a table of contents above the text: all lines between the two stand again there. */
function findAboveContents(
  lines: readonly SourceLine[],
  headline: number,
  before: number,
): number | undefined {
  const entries = lines.slice(headline + 1, before);
  if (entries.length < fewestHeadings) return undefined;
  const told = new Set(lines.slice(before).map(({ text }) => text));
  if (!entries.every(({ text }) => told.has(text))) return undefined;
  const from = Math.max(0, before - longestHeader);
  const at = lines.slice(from, headline).findIndex(({ text }) => text === lines[headline]?.text);
  return at === -1 ? undefined : from + at;
}

/** In lines: as far above a headline as its date stands, with a kicker between them. */
const nearest = 4;

function findDateAbove(lines: readonly SourceLine[], headline: number): number | undefined {
  const from = Math.max(0, headline - nearest);
  const at = lines.slice(from, headline).findIndex(({ text }) => holdsDate(text));
  return at === -1 ? undefined : from + at;
}

/** In lines: with its day, buttons and the tools of its picture between them. */
const longestDatedGap = 12;

/** Whether a line is near enough to one of the subject below it to stand in the same header, buttons and counts between them aside. */
function isNear(lines: readonly SourceLine[], index: number, below: number): boolean {
  const between = lines.slice(index, below);
  const own = between.filter(({ text }) => /\p{L}/u.test(text) && furnitureOf(text, 'edges') === undefined);
  if (own.length <= longestGap) return true;
  return below - index <= longestDatedGap && between.some(({ text }) => holdsDate(text));
}

/** Of the best line's score: with less, a line is told only by chance. */
const leastShare = 0.3;
/** A menu's items may tell two words of any text. */
const fewestTold = 3;
/** The same without the words of every text. */
const fewestOwn = 2;

/** How surely a line is of a subject: the more words it shares with it, and the fewer others it has. */
function scoreOf(text: string, subject: ReadonlySet<string>): number {
  if (!isOwn(text) || toldIn(text, subject).told < fewestTold) return 0;
  const { told, all } = ownToldIn(text, subject);
  return told >= fewestOwn && told >= 0.4 * all ? (told * told) / all : 0;
}

/** Whether a line can be the headline of a subject. */
export function mayTell(text: string, subject: ReadonlySet<string>): boolean {
  return scoreOf(text, subject) > 0;
}

/** A headline in a few words of its own, above a standfirst that is of the subject. */
function findLead(
  lines: readonly SourceLine[],
  first: number,
  subject: ReadonlySet<string>,
): number | undefined {
  const { text = '' } = lines[first - 1] ?? {};
  const { told, all } = ownToldIn(text, subject);
  const isLead = isOwn(text) && countWords(text) >= fewestTold && told * fewestTold >= all && told > 0;
  return isLead && !isCaption(lines, first - 1) ? first - 1 : undefined;
}

/**
 * Whether a line ends with who made a picture, or stands directly below a picture's credit, which no caption has said yet, or
 * directly above one below the byline or the day.
 */
function isCaption(lines: readonly SourceLine[], index: number): boolean {
  if (endsInPhotographer(lines[index]?.text ?? '')) return true;
  if (isCredit(lines[index - 1])) return true;
  return isCredit(lines[index + 1]) && lines.slice(Math.max(0, index - longestGap), index).some(isSigned);
}

function isCredit({ text = '' }: Partial<SourceLine> = {}): boolean {
  return countWords(text) <= longestCredit && furnitureOf(text, 'edges')?.rule === 'picture-caption';
}

/** In words. */
const longestCredit = 6;

/** Whether a line can be a headline, and is no byline, dateline or furniture. */
function isOwn(text: string): boolean {
  if (!canBeHeadline(text) || labelLength(text) > 0) return false;
  return furnitureOf(text, 'edges') === undefined && !holdsDate(text);
}

/** In lines: the sections of the article may stand between. */
const longestTopics = 3;
/** In words: a shorter line may end another by chance. */
const shortestHeadline = 4;

/**
 * The headline that also ends the way from the front page, to whose steps a copy glued it: "HomeHarbourFerry returns to Port
 * Velm". `undefined` where none or more than one of the lines from `start` to `end` is such a one.
 */
function findBehindWay(lines: readonly SourceLine[], start: number, end: number): number | undefined {
  const found = new Set<number>();
  for (let way = start; way < end; way += 1)
    for (let at = way + 1; at <= way + longestTopics && at < end; at += 1)
      if (endsWay(lines[way]?.text ?? '', lines[at]?.text ?? '')) found.add(at);
  const [only, more] = found;
  return more === undefined ? only : undefined;
}

function endsWay(way: string, headline: string): boolean {
  if (countWords(headline) < shortestHeadline || !canBeHeadline(headline)) return false;
  const steps = way.endsWith(headline) ? way.slice(0, -headline.length) : '';
  return /\p{Ll}\p{Lu}/u.test(steps) && /[\p{L}\p{N}]$/u.test(steps);
}
