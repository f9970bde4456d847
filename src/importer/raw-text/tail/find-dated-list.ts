import { holdsDate } from '../../dates/find-dates.ts';
import { countWords, isParagraph } from '../../text/line-shape.ts';
import { oneOf } from '../../text/one-of.ts';
import { isFurniture, ruleOf } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isOtherHeadline } from './find-headlines.ts';

/** In words and characters: a line with a day or a time and nothing but that, an author or a section. */
const longestStamp = { words: 7, characters: 60 };
/** In lines: so much of one article stands between two times: a section, a headline, an author and a teaser. */
const longestEntry = 6;
/** So many articles with their times are a list. */
const fewestEntries = 3;
/** In characters: a teaser says less of its article. */
const longestTeaser = 700;
/** In lines: so much of a page may stand above its list. */
const longestBox = 20;

/**
 * The lines of lists of other articles that say when each was printed: days, times or "8 hours ago" come again and again, with
 * a headline and a teaser at most between two of them.
 */
export function findDatedLists(lines: readonly SourceLine[]): Set<SourceLine> {
  const stamps = findStamps(lines);
  const found = new Set<SourceLine>();
  let run: number[] = [];
  const close = () => {
    const list = run.length >= fewestEntries ? wholeList(lines, run) : [];
    if (!list.some(isTeaser) || isOfPage(lines, run[0] ?? 0, found)) for (const line of list) found.add(line);
    run = [];
  };
  for (const at of stamps) {
    const above = run.at(-1);
    if (above === at - 1) continue;
    if (above !== undefined && !isEntry(lines.slice(above + 1, at))) close();
    run.push(at);
  }
  close();
  return found;
}

/**
 * Whether something of the page, such as a button, or a part of the list that was found before, stands between an article's
 * text and a list, whose first time is at `first`: else the list may be the text itself, news of a day from hour to hour.
 */
function isOfPage(lines: readonly SourceLine[], first: number, found: ReadonlySet<SourceLine>): boolean {
  const near = lines.slice(Math.max(0, first - longestBox), first);
  const above = near.findLast((line) => isTeaser(line) || isFurniture(line));
  return near.some((line) => found.has(line)) || (above !== undefined && isFurniture(above));
}

function isTeaser(line: SourceLine): boolean {
  return isParagraph(line.text) && !isFurniture(line);
}

/** The places of the lines that say when something was printed. */
export function findStamps(lines: readonly SourceLine[]): number[] {
  const short = [...lines.entries()].filter(([, line]) => mayBeStamp(line.text) && !isFurniture(line));
  const alike = Map.groupBy(short, ([, { text }]) => maskOf(text));
  const stamps = [...alike.values()].flatMap((group) =>
    group.length >= fewestEntries && !areCounted(group.map(([, { text }]) => text))
      ? group
      : group.filter(([, { text }]) => saysWhen(text)),
  );
  return stamps.map(([at]) => at).toSorted((a, b) => a - b);
}

function saysWhen(text: string): boolean {
  return clock.test(text) || holdsDate(text);
}

/** 12:28, 7h05, 07.15 Uhr. */
const clock = /(?<![\d.:])(?:[01]?\d|2[0-3])[:h]\s?[0-5]\d(?![\d.:])/u;

function mayBeStamp(text: string): boolean {
  if (text.length > longestStamp.characters || !/\d/u.test(text)) return false;
  if (!/[^\d\s.,]/u.test(text) && !holdsDate(text)) return false;
  if (measure.test(text)) return false;
  return countWords(text.replace(/\p{Script=Han}/gu, '')) <= longestStamp.words && !isParagraph(text);
}

/** "200 g of flour": how much of something a recipe or a table has. */
const measure = new RegExp(
  String.raw`\d\s?(?:${oneOf`
  [kmµ]?g|gr|[mcd]?l|[mc]m|km|oz|lbs?|tsp|tbsp|cups?|el|tl|%|°c?
  г|гр|кг|мл|л
  克|公斤|毫升|グラム|그램
  غرام|جرام|گرم|کیلو
`})(?![\p{L}\p{N}])`,
  'iu',
);

function maskOf(text: string): string {
  return text.replace(/\d+/gu, '0');
}

/** "Chapter 1", "Chapter 2": numbers that go on by one are an article's own. */
function areCounted(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/\d+/u.exec(text)?.[0]));
  return numbers.slice(1).every((number, index) => Math.abs(number - (numbers[index] ?? 0)) === 1);
}

/**
 * Whether some lines between two times present one article: a headline among them, and a short paragraph at most. What has
 * buttons of its own to share it is the text itself, such as the news of a day from hour to hour.
 */
function isEntry(between: readonly SourceLine[]): boolean {
  if (between.length === 0 || between.length > longestEntry) return false;
  if (between.some((line) => ruleOf(line) === 'share-buttons')) return false;
  const paragraphs = between.filter(({ text }) => isParagraph(text));
  const isShort = paragraphs.length < 2 && paragraphs.every(({ text }) => text.length <= longestTeaser);
  return isShort && between.some(({ text }) => isOtherHeadline(text));
}

/** A list from the headline of its first article to the teaser of its last. */
function wholeList(lines: readonly SourceLine[], stamps: readonly number[]): SourceLine[] {
  const [first = 0, second = 0] = stamps;
  const last = stamps.at(-1) ?? 0;
  const entry = second - first;
  const above = lines.slice(Math.max(0, first - entry + 1), first);
  if (!isBelowHeadline(above)) return lines.slice(first, last + entry);
  const start = first - above.length + 1 + above.findLastIndex((line) => !isOfEntry(line));
  const isTeased = [first, last].every((at) => isParagraph(lines[at + 1]?.text ?? ''));
  return lines.slice(start, last + (isTeased ? 2 : 1));
}

/** Whether the headline of a time stands above it, with an author between at most, and not below it. */
function isBelowHeadline(above: readonly SourceLine[]): boolean {
  const [other, next] = above.slice(-2).toReversed();
  if (!other || isParagraph(other.text)) return false;
  return isOtherHeadline(other.text) || (next !== undefined && isOtherHeadline(next.text));
}

function isOfEntry(line: SourceLine | undefined): boolean {
  return line !== undefined && !isParagraph(line.text) && !isFurniture(line);
}
