import { findDates, holdsDate } from '../../dates/find-dates.ts';
import { relatedLinks } from '../../furniture/related-links.ts';
import { labelLength } from '../../names/byline-label.ts';
import { countWords, isParagraph } from '../../text/line-shape.ts';
import { holdsWord } from '../../text/meet-in-word.ts';
import { isFurniture, ruleOf } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { standsApart } from '../page-copy/article-end.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import { belowText, fewestParagraphs, fewestTold } from './below-text.ts';
import { findStamps } from './find-dated-list.ts';
import { isOtherHeadline } from './find-headlines.ts';

/** In characters: a teaser says less of its article. */
const longestTeaser = 500;
/** So many articles, one below the other, are a list. */
const fewestCards = 3;
/** In lines: a section, a headline, a time, an author and a button, with those of an article without a teaser. */
const longestCard = 12;
/** Of most it is so many; a recipe has more. */
const mostHeads = 5;
/** In words: a section or a button. */
const longestNote = 6;

/** Kinds of furniture that stand at each article of a list. */
const noted = new Set(['reading-time', 'view-counter', 'comments', 'page-tools']);

/** Short lines, and the paragraphs below them. */
interface Unit {
  heads: SourceLine[];
  paragraphs: SourceLine[];
}

/** Units that may be cards, among all those of a text: from `first`, behind which nothing else stands before `end`. */
interface Run {
  units: readonly Unit[];
  first: number;
  end: number;
}

type Lines = ReadonlySet<SourceLine | undefined>;

/**
 * The lines of a list below the text that presents other articles as a page prints cards, and all below it: several times a
 * headline and one short paragraph, most with a time, an author, or a section that stands at others too. The news of a day that
 * are the text itself have more paragraphs here and there, buttons of their own, or no longer text above them; and between boxes
 * that each have their label stand paragraphs of the text.
 */
export function findCards(lines: readonly SourceLine[]): SourceLine[] {
  const units = unitsOf(lines);
  const glued = standsApart(lines) ? units.findIndex(isSection) : 0;
  const stamps: Lines = new Set(findStamps(lines).map((at) => lines[at]));
  for (let start = 0; start < units.length; start += 1) {
    let end = start;
    while (isCard(units[end], end > start)) end += 1;
    const cards = units.slice(start, end);
    const marks = marksOf(cards, stamps, glued === -1 || glued >= start);
    const run = { units, first: start + firstOf(cards, marks), end };
    if (cards.length >= fewestCards && isList(run, marks, stamps)) return takeList(run);
    start = Math.max(start, end - 1);
  }
  return [];
}

/** The first card with a mark; a time that stands first is that of the card above. */
function firstOf(cards: readonly Unit[], marks: Lines): number {
  const first = Math.max(
    0,
    cards.findIndex((card) => holds(card, marks)),
  );
  return first > 0 && marks.has(cards[first]?.heads[0]) ? first - 1 : first;
}

function unitsOf(lines: readonly SourceLine[]): Unit[] {
  const units: Unit[] = [{ heads: [], paragraphs: [] }];
  for (const line of lines) {
    const isOwn = isParagraph(line.text) && !isFurniture(line);
    if (!isOwn && units.at(-1)?.paragraphs.length !== 0) units.push({ heads: [], paragraphs: [] });
    units.at(-1)?.[isOwn ? 'paragraphs' : 'heads'].push(line);
  }
  return units;
}

/** Whether a unit may present one article; above the first one stands more of the page, and of the text. */
function isCard(unit: Unit | undefined, isBelowCard: boolean): boolean {
  if (unit?.paragraphs.length !== 1 || unit.heads.length === 0) return false;
  if (isBelowCard && unit.heads.length > longestCard) return false;
  return unit.paragraphs.every(({ text }) => text.length <= longestTeaser);
}

/** Times, bylines, what opens several cards, and a headline directly above its teaser where paragraphs stand apart. */
function marksOf(cards: readonly Unit[], stamps: Lines, isApart: boolean): Lines {
  const openings = cards.flatMap(({ heads }, index) => (index === 0 ? heads : heads.slice(0, 1)));
  const keys = Map.groupBy(openings, keyOf);
  const isShared = (line: SourceLine) =>
    keyOf(line) !== '' && (keys.get(keyOf(line))?.length ?? 0) >= fewestCards;
  const heads = cards.flatMap((card) => card.heads);
  const above = cards
    .flatMap((card) => (card.paragraphs[0]?.afterGap === false ? card.heads.slice(-1) : []))
    .filter(({ text }) => isOtherHeadline(text));
  const isMark = (line: SourceLine) => stamps.has(line) || labelLength(line.text) > 0 || isShared(line);
  return new Set([...heads.filter(isMark), ...(isApart ? above : [])]);
}

function keyOf(line: SourceLine): string {
  const rule = ruleOf(line);
  if (rule !== '') return noted.has(rule) ? rule : '';
  return countWords(line.text) <= longestNote && holdsWord(line.text) ? line.text : '';
}

/** Whether a unit is a section of the text whose heading stands directly above it. */
function isSection({ heads, paragraphs: [first] }: Unit): boolean {
  return heads.length === 1 && first?.afterGap === false && heads.every(({ text }) => isOtherHeadline(text));
}

function holds(unit: Unit, lines: Lines): boolean {
  return unit.heads.some((line) => lines.has(line));
}

function isList({ units, first, end }: Run, marks: Lines, stamps: Lines): boolean {
  const list = units.slice(first, end);
  const alike = list.slice(0, list.findLastIndex((_, at) => areAlike(list.slice(0, at + 1), marks)) + 1);
  const named = list.filter(({ heads }) => heads.some(({ text }) => isOtherHeadline(text)));
  if (list.length < fewestCards || alike.length === 0 || named.length * 3 < list.length * 2) return false;
  const buttons = list.slice(1).flatMap(({ heads }) => heads.map(ruleOf));
  if (buttons.includes('share-buttons') || buttons.filter((rule) => rule === relatedLinks.rule).length > 1)
    return false;
  const above = units.slice(0, first);
  const text = above.flatMap(({ paragraphs }) => paragraphs);
  const isPost = (unit: Unit) => unit.paragraphs.length > 1 && holds(unit, stamps);
  if (text.length < fewestParagraphs || usualHeads(list) > mostHeads || units.slice(end).some(isPost))
    return false;
  if (list[0]?.heads.some((line) => belowText.has(ruleOf(line)))) return true;
  return (
    areDated(alike) &&
    above.filter(isPost).length < 2 &&
    textOf(text).length > textOf(alike.flatMap(linesOf)).length
  );
}

/** Whether two thirds of some cards have a mark. */
function areAlike(cards: readonly Unit[], marks: Lines): boolean {
  const marked = cards.filter((card) => holds(card, marks));
  return marked.length > 1 && marked.length * 3 >= cards.length * 2;
}

/** Whether cards have an author beside a day, and the newest stand first, as pages print them, and no events and no chronicle. */
function areDated(cards: readonly Unit[]): boolean {
  const days = cards.flatMap(({ heads }) => {
    const [day] = heads.flatMap(({ text }) => findDates(text, '9999-12-31').map(({ value }) => value ?? ''));
    return day && heads.some(namesAuthor) ? [day] : [];
  });
  return (
    days.length * 3 >= cards.length * 2 && days.every((day, at) => at === 0 || day <= (days[at - 1] ?? ''))
  );
}

/** "By Orsa Tindal", "Orsa Tindal - 23 June 2022": a day has fewer words with capitals. */
function namesAuthor({ text }: SourceLine): boolean {
  if (labelLength(text) > 0) return true;
  return holdsDate(text) && (text.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)?.length ?? 0) > 2;
}

/** How many lines most cards have above their teasers, not counting what is known as the page's. */
function usualHeads(cards: readonly Unit[]): number {
  const counts = cards.map(({ heads }) => heads.filter((line) => !isFurniture(line)).length);
  return counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;
}

function textOf(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function linesOf({ heads, paragraphs }: Unit): SourceLine[] {
  return [...heads, ...paragraphs];
}

/** A list from its first article, or from what the page has above it, to the end, or to paragraphs of the text. */
function takeList({ units, first, end }: Run): SourceLine[] {
  const above = units.slice(0, first).flatMap(({ paragraphs }) => paragraphs);
  const subject = subjectOf(above.map(({ text }) => text));
  const isOwn = ({ paragraphs }: Unit) =>
    paragraphs.length > 1 &&
    paragraphs.reduce((sum, { text }) => sum + toldIn(text, subject).told, 0) >= fewestTold;
  const goesOn = units.slice(end).some(isOwn);
  const list = units.slice(first, goesOn ? end : undefined);
  return list.flatMap((unit, index) => linesOf(index === 0 ? trim(unit, units.slice(first + 1, end)) : unit));
}

/** Of the first card, what stands below the text: from the page's own lines, or as much as other cards have. */
function trim({ heads, paragraphs }: Unit, others: readonly Unit[]): Unit {
  const page = heads.findIndex((line) => belowText.has(ruleOf(line)));
  const from = page === -1 ? heads.length - usualHeads(others) : page;
  return { heads: heads.slice(Math.max(0, from)), paragraphs };
}
