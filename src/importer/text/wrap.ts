import { unspaced } from './unspaced.ts';

/** How a text breaks its lines: the width at which a program or a page wrapped them. */
export interface Wrap {
  /** In characters. */
  width: number;
  /** How much shorter than the width a wrapped line may be, where letters have widths of their own; 0 where they have none. */
  slack: number;
  /** Whether both are in columns, of which a sign of Chinese or Japanese takes two. */
  inColumns?: true;
}

/** A line of a text that holds something. */
interface Line {
  text: string;
  /** Whether an empty line stands before it. */
  afterGap: boolean;
}

/** As many lines as tell how a text is wrapped. */
const sample = 3000;
/** The widest measure that a machine wraps plain text at, in characters, and the narrowest: a newspaper's column. */
const measures = { widest: 132, narrowest: 25 };

/** Of the lines of a text with capitals, more open in small letters: sentences and items of lists open with capitals. */
const leastSmall = 0.25;

/** Finds the width at which a text is hard-wrapped; `undefined` when its lines are paragraphs. */
export function findWrap(lines: readonly Line[]): Wrap | undefined {
  const below = lines.slice(1, sample).filter(({ afterGap }) => !afterGap);
  const cased = below.filter(({ text }) => /^(?:\p{Ll}|\p{Lu}.*\p{Ll})/u.test(text));
  const small = cased.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const areItems = cased.length * 2 > below.length && small < cased.length * leastSmall;
  return findUnspacedFill(lines) ?? (areItems ? undefined : findFill(lines));
}

/** The width that lines fill, be they broken at it or items that are as long as each other. */
export function findFill(lines: readonly Line[]): Wrap | undefined {
  const head = lines.slice(0, sample);
  const pairs = head.flatMap(({ text }, index) => {
    const next = head[index + 1];
    return next && !next.afterGap ? [{ text, next: next.text }] : [];
  });
  if (pairs.length < 3) return undefined;
  const measured = closeUp(pairs);
  const lengths = measured
    .filter(({ text }) => text.includes(' '))
    .map(({ text }) => roomOf(text))
    .filter((length) => length <= measures.widest)
    .toSorted((a, b) => a - b);
  // A headline or an address may be longer than all that was wrapped.
  const widths = new Set([lengths.at(-1) ?? 0, lengths[Math.floor(lengths.length * 0.95)] ?? 0]);
  for (const slackShare of [0, 0.2]) {
    for (const width of widths) {
      const wrap = { width, slack: Math.ceil(width * slackShare) };
      if (width >= measures.narrowest && !hasParagraphs(head, width) && isWrappedAt(measured, wrap))
        return wrap;
    }
  }
  return undefined;
}

/** In columns: the indent of a paragraph's first line, which is trimmed, and a mark that opens no line. */
const unspacedSlack = 6;
/** So many lines that fill their width tell a wrap. */
const fewestFull = 4;
/** In columns: a paragraph of one line is longer. */
const widestUnspaced = 160;
const stopInside = /[。！？][”」』]?[^\s\p{P}]/u;

/**
 * The width of lines without spaces: nearly all fill it but the last of paragraphs, and sentences end within them, as within no
 * headlines, menus or verses.
 */
function findUnspacedFill(lines: readonly Line[]): Wrap | undefined {
  const head = lines.slice(0, sample);
  // Items of menus, as a program sets them around a page's text, are shorter than any measure.
  const above = head.filter(
    ({ text }, index) => head[index + 1]?.afterGap === false && columnsOf(text) >= measures.narrowest,
  );
  const running = above.filter(({ text }) => unspaced.test(text) && !/[。！？][”」』]?$/u.test(text));
  if (running.length < fewestFull || running.length < above.length / 2) return undefined;
  const width = Math.max(...running.map(({ text }) => columnsOf(text)));
  const full = running.filter(({ text }) => columnsOf(text) >= width - unspacedSlack);
  const ending = full.filter(({ text }) => stopInside.test(text)).length;
  const isWrapped = full.length >= running.length * 0.75 && ending >= full.length / 8;
  const isOne = width >= 2 * measures.narrowest && width <= widestUnspaced;
  return isWrapped && isOne && ending > 0 ? { width, slack: unspacedSlack, inColumns: true } : undefined;
}

/** A space that was doubled after the wrap makes a line wider than it was; where most lines have such spaces, they fill them. */
function closeUp<Pair extends { text: string }>(pairs: readonly Pair[]): readonly Pair[] {
  const uneven = pairs.filter(({ text }) => text.includes('  ')).length;
  if (uneven === 0 || uneven > pairs.length / 2) return pairs;
  return pairs.map((pair) => ({ ...pair, text: pair.text.replace(/ {2,}/gu, ' ') }));
}

/** Whether too much text stands in lines that are longer than a width for it to be a text's. */
function hasParagraphs(lines: readonly Line[], width: number): boolean {
  // A long line without spaces is an address, unless its script has none.
  const isText = (text: string) => text.includes(' ') || unspaced.test(text);
  const long = lines.filter(({ text }) => text.length > width * 1.25 && isText(text));
  const filled = long.reduce((sum, { text }) => sum + Math.floor(text.length / width), 0);
  return filled > Math.max(1, lines.length / 20);
}

/** Whether nearly every line is full, the last ones of paragraphs aside, and sentences run on over line ends. */
function isWrappedAt(pairs: readonly { text: string; next: string }[], wrap: Wrap): boolean {
  const long = pairs.filter(({ text }) => roomOf(text) >= wrap.width / 2);
  const full = long.filter(({ text, next }) => isFull(text, next, wrap)).length;
  const goesOn = long.filter(
    ({ text, next }) => /^\p{Ll}/u.test(next) || /[\p{L}\p{M},]$/u.test(text),
  ).length;
  return full >= long.length * 0.75 && goesOn >= long.length * 0.5;
}

/** Where no space parts words, a line has room for the next one's first sign. */
const firstWord = new RegExp(`^(?:${unspaced.source}|\\S+)`, 'u');

/** Whether a line was broken only because the next one's first word did not fit into it. */
export function isFull(text: string, next: string, wrap: Wrap): boolean {
  const { width, slack } = wrap;
  if (wrap.inColumns) return roomOf(text, wrap) <= width && roomOf(text, wrap) >= width - slack;
  const word = firstWord.exec(next.slice(0, measures.widest))?.[0] ?? '';
  // Some programs count the signs above letters, so that a line may be full for them and has room for others.
  return roomOf(text) <= width && text.length + 1 + word.length > width - slack;
}

const above = /\p{Mn}/gu;

/** How many characters or columns of a line take room: vowel signs stand above or below the letter before them. */
export function roomOf(text: string, wrap?: Wrap): number {
  if (wrap?.inColumns) return columnsOf(text);
  return text.length - (text.match(above)?.length ?? 0);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;

/** How wide a line is, in letters of Latin script: signs of Chinese, Japanese and Korean take the room of two. */
export function columnsOf(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}
