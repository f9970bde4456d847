import type { LeftOut } from '../../draft.ts';
import { holdsDate } from '../../dates/find-dates.ts';
import type { SourceLine } from './source-lines.ts';
import type { Unpaged } from './running-heads.ts';

/** A source without the marks of a browser's pages, and the title that they say. */
export interface Unprinted extends Unpaged {
  title?: string;
}

/** "2/5", "2 of 5", "Seite 2 von 5", with the page's address or the time of printing beside it. */
const counter =
  /(?<![\p{L}\p{N}/.,-])(?<number>\d{1,3}) ?(?:\/|\p{L}{1,3}) ?(?<pages>\d{1,3})(?![\p{L}\p{N}/.,-])/u;
const beside = /^(?:(?:https?:|file:|www\.)\S+|page|seite|p[aá]gina|стр\.?|sayfa)?$/iu;
/** In lines: so near to the counter stand the other marks of a printed page. */
const reach = 4;
/** Of the pages: on so many, what browsers print comes again; some lose it to a box that covers it. */
const leastShare = 0.5;

/** A line that counts the printed pages. */
interface Foot {
  index: number;
  number: number;
  pages: number;
}

/**
 * Takes away what browsers print on each page: its number with that of all, the page's address, its title and the time of
 * printing, which is no day of the article's. They are known by the numbers, which count to the last page, and by standing
 * beside them again and again.
 */
export function leaveOutPrintMarks(lines: readonly SourceLine[]): Unprinted {
  const feet = findFeet(lines);
  const marks = findAgain(lines, feet);
  if (marks.size === 0) return { lines: [...lines], leftOut: [] };
  const gone = new Set([...feet.map(({ index }) => index), ...marks]);
  const leftOut = lines.flatMap(({ text, line }, index): LeftOut[] =>
    gone.has(index) ? [{ rule: 'running-head', line, text }] : [],
  );
  const title = titleOf([...marks].map((index) => keyOf(lines[index]?.text ?? '')));
  return { lines: lines.filter((_, index) => !gone.has(index)), leftOut, ...(title ? { title } : {}) };
}

const address = /(?:https?:|file:|www\.)\S+/gu;
const time =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?: [AP]M)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?: [AP]M)?$/u;

/** The longest of what comes again, without the address and the time. */
function titleOf(marks: readonly string[]): string | undefined {
  const [longest] = marks
    .map((mark) => mark.replace(address, '').trim().replace(time, '').trim())
    .toSorted((a, b) => b.length - a.length);
  return longest;
}

/** The counters that count on from the first page to nearly the last of as many as each says. */
function findFeet(lines: readonly SourceLine[]): Foot[] {
  const all = lines.flatMap(({ text }, index): Foot[] => {
    const found = text.length > longestFoot ? null : counter.exec(text);
    if (!found) return [];
    const { number, pages } = found.groups ?? {};
    const rest = text.replace(counter, '').trim();
    const isFoot = beside.test(rest) || (holdsDate(rest) && rest.length <= longestTime);
    return isFoot ? [{ index, number: Number(number), pages: Number(pages) }] : [];
  });
  for (const [pages, feet] of Map.groupBy(all, (foot) => foot.pages)) {
    const rising: Foot[] = [];
    for (const foot of feet)
      if (foot.number > (rising.at(-1)?.number ?? 0) && foot.number <= pages) rising.push(foot);
    if (rising.length >= 0.8 * pages && (pages > 1 || isOnlyPage(lines, rising))) return rising;
  }
  return [];
}

/** Whether a page that was printed on one sheet has the time on top and its address beside the counter. */
function isOnlyPage(lines: readonly SourceLine[], [foot]: readonly Foot[]): boolean {
  const own = lines.slice(Math.max(0, (foot?.index ?? 0) - 1), (foot?.index ?? 0) + 2);
  return time.test(lines[0]?.text ?? '') && own.some(({ text }) => text.search(address) !== -1);
}

/** In characters. */
const longestFoot = 300;
const longestTime = 40;

/** The marks beside the counters: of what stands beside most of them, one line of each page. */
function findAgain(lines: readonly SourceLine[], feet: readonly Foot[]): Set<number> {
  const pages = feet.map(({ index }, at) => ({ start: (feet[at - 1]?.index ?? -1) + 1, end: index + 1 }));
  const near = pages.flatMap(({ start, end }) => {
    const places = new Set([
      ...rangeOf(start, Math.min(start + reach, end)),
      ...rangeOf(Math.max(start, end - reach), end),
    ]);
    return [...new Set([...places].map((index) => keyOf(lines[index]?.text ?? '')))];
  });
  const fewest = Math.max(2, leastShare * feet.length);
  const again = [...Map.groupBy(near, (key) => key)].filter(
    ([key, alike]) => key !== '' && alike.length >= fewest,
  );
  const keys = new Set(again.map(([key]) => key));
  const only = feet.length === 1 ? marksOfOnly(lines, feet) : [];
  return new Set([...pages.flatMap((page) => marksOf(lines, page, keys)), ...only]);
}

function rangeOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - Math.max(0, start)) }, (_, at) => Math.max(0, start) + at);
}

/** Each mark once on a page: near its beginning, near its end, or wherever it was read; again it is the text's. */
function marksOf(
  lines: readonly SourceLine[],
  { start, end }: { start: number; end: number },
  keys: ReadonlySet<string>,
): number[] {
  const own = rangeOf(start, end).filter((index) => keys.has(keyOf(lines[index]?.text ?? '')));
  return [...Map.groupBy(own, (index) => keyOf(lines[index]?.text ?? '')).values()].flatMap((alike) => {
    const first = alike[0] ?? start;
    return first < start + reach ? first : (alike.findLast((index) => index >= end - reach) ?? first);
  });
}

/** Of a page on one sheet: the time on top, with the title beside or below it, and the address beside the counter. */
function marksOfOnly(lines: readonly SourceLine[], [foot]: readonly Foot[]): number[] {
  const at = foot?.index ?? 0;
  const isAlone = (lines[0]?.text ?? '').replace(time, '').trim() === '';
  const beside = [at - 1, at + 1].filter(
    (index) => keyOf(lines[index]?.text ?? '').replace(address, '') === '',
  );
  return [0, ...(isAlone ? [1] : []), ...beside.filter((index) => index > 1 && index < lines.length)];
}

/** A line as it is on every page, whatever room was left between its parts. */
function keyOf(text: string): string {
  return text.replace(counter, '').replace(/\s+/gu, ' ').trim();
}
