import type { LeftOut } from '../../draft.ts';
import { holdsDate } from '../../dates/holds-date.ts';
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
    let last = 0;
    const rising = feet.filter(({ number }) => number > last && number <= pages && (last = number));
    if (pages > 1 && rising.length >= Math.max(2, 0.8 * pages)) return rising;
  }
  return [];
}

/** In characters. */
const longestFoot = 300;
const longestTime = 40;

/** The lines that stand beside most counters, and on top of the first page. */
function findAgain(lines: readonly SourceLine[], feet: readonly Foot[]): Set<number> {
  const near = feet.flatMap(({ index }) => {
    const from = Math.max(0, index - reach);
    return lines
      .slice(from, index + reach + 1)
      .map(({ text }, at) => ({ text: keyOf(text), index: from + at }));
  });
  const top = lines.slice(0, reach).map(({ text }, index) => ({ text: keyOf(text), index }));
  const again = [...Map.groupBy([...near, ...top], ({ text }) => text)].flatMap(([text, alike]) => {
    const places = new Set(alike.map(({ index }) => index));
    return text !== '' && places.size >= Math.max(2, leastShare * feet.length) ? [...places] : [];
  });
  return new Set(feet.length === 0 ? [] : again);
}

/** A line as it is on every page, whatever room was left between its parts. */
function keyOf(text: string): string {
  return text.replace(counter, '').replace(/\s+/gu, ' ').trim();
}
