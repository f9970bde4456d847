import type { LeftOut } from '../../draft.ts';
import { findDates } from '../../dates/find-dates.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';
import { foldText } from '../../text/fold-text.ts';
import { isParagraph } from '../../text/line-shape.ts';
import { endsSentence } from '../../text/sentences/ends-sentence.ts';
import type { SourceLine } from './source-lines.ts';

/** A source's lines without those that only its printed pages needed. */
export interface Unpaged {
  lines: SourceLine[];
  leftOut: LeftOut[];
}

const pageNumber = /(?<!\p{L})(?:page|seite|página|pagina|стр\.|sayfa|صفحه|مخ) ?[a-z]?\d{1,4}(?!\d)/u;
/** In characters: a longer line is text. */
const longest = 150;
/** In lines: so near to the beginning, the head of the first page may tell the article's day. */
const header = 10;

/**
 * Takes away what stands at the head or foot of each printed page: a line with the number of its page that comes again
 * with another number, numbers alone, and the outlet's name and day that come again. The first one stays where it opens the
 * source.
 */
export function leaveOutRunningHeads(lines: readonly SourceLine[], today: string): Unpaged {
  const heads = new Set([
    ...findNumbered(lines, today),
    ...findNumbers(lines),
    ...findRepeated(lines, today),
  ]);
  const isGone = (line: SourceLine, index: number) => heads.has(line) || isNumberBeside(lines, index, heads);
  const leftOut = lines.filter(isGone);
  const gone = new Set(leftOut);
  return {
    lines: lines.filter((line) => !gone.has(line)),
    leftOut: leftOut.map(({ text, line }) => ({ rule: 'running-head', line, text })),
  };
}

function findNumbered(lines: readonly SourceLine[], today: string): SourceLine[] {
  const numbered = [...lines.keys()].filter((index) => {
    const { text = '' } = lines[index] ?? {};
    return text.length <= longest && (pageNumber.test(foldText(text)) || edgeNumber.test(text));
  });
  const isHead = (text: string) => pageNumber.test(foldText(text)) || namesIssue(text, today);
  return [...Map.groupBy(numbered, (index) => shapeOf(lines[index])).values()]
    .filter((alike) => new Set(alike.map((index) => lines[index]?.text)).size > 1)
    .filter(
      ([first = 0, ...others]) => isHead(lines[first]?.text ?? '') || standInText(lines, [first, ...others]),
    )
    .flatMap(([first = 0, ...others]) => (opensSource(lines, first) ? others : [first, ...others]))
    .flatMap((index) => lines[index] ?? []);
}

/** In characters: a shorter line above is a button or a name, and no sentence that a page broke. */
const shortestCut = 30;

/** Whether lines stand between gaps, and one of them inside a sentence, as only what comes again on each page does. */
function standInText(lines: readonly SourceLine[], alike: readonly number[]): boolean {
  const isApart = (index: number) => lines[index]?.afterGap && (lines[index + 1]?.afterGap ?? true);
  const isBroken = (index: number) => (lines[index - 1]?.text.length ?? 0) >= shortestCut;
  return alike.every(isApart) && alike.some((index) => isBroken(index) && cutsSentence(lines, index));
}

function cutsSentence(lines: readonly SourceLine[], index: number): boolean {
  return !endsSentence(lines[index - 1]?.text ?? '.') && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '');
}

function opensSource(lines: readonly SourceLine[], at: number): boolean {
  const isText = ({ text }: SourceLine) => text.length > longest || isParagraph(text);
  return at < header && !cutsSentence(lines, at) && !lines.slice(0, at).some(isText);
}

/** Numbers alone that rise page by page; one of them stands inside a sentence, as those of chapters never do. */
function findNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const alone = [...lines.keys()].filter((index) => standsAlone(lines, index));
  const rising = alone.filter((_, place) => {
    const [before, own, after] = [-1, 0, 1].map((step) => numberOf(lines[alone[place + step] ?? -1]));
    return own !== undefined && (before === own - 1 || after === own + 1);
  });
  return rising.some((index) => cutsSentence(lines, index))
    ? rising.flatMap((index) => lines[index] ?? [])
    : [];
}

function standsAlone(lines: readonly SourceLine[], index: number): boolean {
  const isApart = lines[index]?.afterGap && (lines[index + 1]?.afterGap ?? true);
  return Boolean(isApart) && numberOf(lines[index]) !== undefined;
}

/** The number that a line is, between dashes or not. */
function numberOf(line: SourceLine | undefined): number | undefined {
  const { number } = /^[-–—]?\s?(?<number>\d{1,4})\s?[-–—]?$/u.exec(line?.text ?? '')?.groups ?? {};
  return number === undefined ? undefined : Number(number);
}

/** The outlet's name and the day of its issue, which open the source and come again below. */
function findRepeated(lines: readonly SourceLine[], today: string): SourceLine[] {
  for (const head of lines.slice(0, header)) {
    if (head.text.length > longest) continue;
    const again = lines.filter((line) => line !== head && line.text === head.text);
    if (again.length > 0 && isIssue(head.text, today)) return again;
  }
  return [];
}

/** "4 | The Velmland Courier", "The Velmland Courier – 15 April 2021 – 5": a number beside the outlet, and perhaps its day. */
function namesIssue(text: string, today: string): boolean {
  const named = text.replace(edgeNumber, '');
  return named !== text && (looksLikeOutlet(named) || isIssue(named, today));
}

const edgeNumber = /^\d{1,3}[\s|·•–—-]+|[\s|·•–—-]+\d{1,3}$/u;

function isIssue(text: string, today: string): boolean {
  const [date] = findDates(text, today);
  const outlet = date && text.slice(0, date.start).replace(/[\s,|·•–—-]+$/u, '');
  return date?.end === text.length && looksLikeOutlet(outlet ?? '');
}

/** A number alone on the line beside the head of a page, or between dashes. */
function isNumberBeside(
  lines: readonly SourceLine[],
  index: number,
  heads: ReadonlySet<SourceLine>,
): boolean {
  const beside = [lines[index - 1], lines[index + 1]];
  return numberOf(lines[index]) !== undefined && beside.some((line) => line !== undefined && heads.has(line));
}

/** A line without what differs from page to page. */
function shapeOf(line: SourceLine | undefined): string {
  return foldText(line?.text ?? '')
    .replace(/\d+/gu, '0')
    .replace(/\s+/gu, ' ');
}
