import { furnitureOf } from '../../furniture/kinds.ts';
import { columnsOf } from '../../text/wrap.ts';
import { spaceBetween } from '../../text/sentences/join-text.ts';
import { endsSentence } from '../../text/sentences/ends-sentence.ts';
import { unspaced } from '../../text/unspaced.ts';

/** A line as a text browser set it. */
interface SetLine {
  /** In columns. */
  indent: number;
  /** Where the text of an item begins, behind its bullet. */
  hanging: number;
  width: number;
  text: string;
}

const bullet = /^(?:[-*+o#@=]|\d{1,4}\.)\s+/u;
/** In columns: items of lists stand further in than paragraphs. */
const leastIndentOfItems = 4;

/** How a dump is laid out; lines are told by their indices. */
export interface DumpLayout {
  /** Lines that go on from the one above them. */
  joined: ReadonlySet<number>;
  /** First lines of headings of the first rank, which stand in the middle of the page. */
  titles: ReadonlySet<number>;
  /** First lines of other headings, which open at the edge as nothing else does. */
  headings: ReadonlySet<number>;
}

/** Finds out by the margins of a dump which lines belong together and which are headings. */
export function readLayout(lines: readonly string[]): DumpLayout {
  const wide = lines.map((line) => setLine(line, columnsOf));
  // Some versions count the signs of Chinese and Japanese as letters.
  const set = findMargins(wide).main > widest ? lines.map((line) => setLine(line, lengthOf)) : wide;
  const margins = findMargins(set);
  const [joined, titles, headings] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const [index, line] of set.entries()) {
    const above = set[index - 1];
    const goesOn = above !== undefined && isBroken(above, line, margins);
    if (goesOn) joined.add(index);
    if (goesOn || line.text === '' || above?.text) continue;
    const next = set[index + 1];
    const below = next && isBroken(line, next, margins) ? next : undefined;
    const isWhole = below !== undefined || (next?.text ?? '') === '';
    if (isWhole && [line, below ?? line].every((one) => isInMiddle(one, margins))) titles.add(index);
    else if (/^[^\s[]/u.test(lines[index] ?? '')) headings.add(index);
  }
  return { joined, titles, headings };
}

/** In columns: no text browser fills more, unless it counts otherwise. */
const widest = 100;

function lengthOf(text: string): number {
  return text.length;
}

function setLine(raw: string, measure: (text: string) => number): SetLine {
  // Spaces of other kinds are the text's own.
  const text = raw.replace(/^ +/u, '').trimEnd();
  const indent = raw.trimEnd().length - text.length;
  const own = indent >= leastIndentOfItems ? (bullet.exec(text)?.[0].length ?? 0) : 0;
  return { indent, hanging: indent + own, width: indent + measure(text), text };
}

/** Whether a line was broken for its width; what is furniture below the end of a sentence is a line of its own. */
function isBroken(above: SetLine, line: SetLine, margins: Margins): boolean {
  if (!mayGoOn(above, line) || hasRoom(above, line, margins)) return false;
  return !endsSentence(above.text) || furnitureOf(line.text.replace(openingMark, ''), 'edges') === undefined;
}

const openingMark = /^\[\d+\]/u;

/** A paragraph goes on at its own indent, an item behind its bullet, and a heading around its middle. */
function mayGoOn(above: SetLine, line: SetLine): boolean {
  if (above.text === '' || line.text === '' || line.hanging > line.indent) return false;
  return line.indent === above.hanging || isCentredBelow(above, line);
}

/** In columns: how much further to the left than the page paragraphs end. */
const rightIndent = 6;

/** Some versions count the bytes of letters where they find the middle. */
function isInMiddle({ indent, hanging, width, text }: SetLine, { main }: Margins): boolean {
  const bytes = new TextEncoder().encode(text).length;
  return (
    hanging === indent && [width, indent + bytes].some((end) => isNear(indent + end, main + rightIndent))
  );
}

function isNear(place: number, other: number): boolean {
  return Math.abs(place - other) <= 2;
}

function isCentredBelow(above: SetLine, line: SetLine): boolean {
  return above.hanging === above.indent && isNear(above.indent + above.width, line.indent + line.width);
}

/** How far lines of each indent reach; the first is that of most. */
type Margins = { main: number; of: ReadonlyMap<number, number> };

/** Fewer lines of an indent may all have been shorter than it allows. */
const fewestRunning = 3;

/** The margin is where lines end that go on in the middle of a sentence; headings at the edge have more room. */
function findMargins(lines: readonly SetLine[]): Margins {
  const running = lines.filter((line, index) => {
    const next = lines[index + 1];
    const isText = next && line.indent > 0 && next.indent === line.hanging && mayGoOn(line, next);
    return isText && /^[\p{Ll}\p{Lo}]/u.test(next.text.replace(openingMark, ''));
  });
  const reach = (some: readonly SetLine[]) => {
    const widths = some.map(({ width }) => width).toSorted((a, b) => a - b);
    return widths[Math.floor(widths.length * 0.98)] ?? Number.POSITIVE_INFINITY;
  };
  const of = [...Map.groupBy(running, ({ hanging }) => hanging)].filter(
    ([, some]) => some.length >= fewestRunning,
  );
  return { main: reach(running), of: new Map(of.map(([indent, some]) => [indent, reach(some)])) };
}

function hasRoom(above: SetLine, { text }: SetLine, { main, of }: Margins): boolean {
  const [first = ''] = unspaced.test(text[0] ?? '') ? [...text] : text.split(/\s/u, 1);
  const needed = above.width + spaceBetween(above.text, text).length + columnsOf(first);
  return needed <= (of.get(above.hanging) ?? main);
}
