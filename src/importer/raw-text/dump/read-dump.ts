import { tellJoin } from '../../changes/tell-join.ts';
import type { LeftOut, RepairMade } from '../../draft.ts';
import { holdsWord } from '../../text/meet-in-word.ts';
import { dropMarks } from './drop-marks.ts';
import { type LinkList, findLinkList } from './find-link-list.ts';
import type { Relined } from '../layout/relined.ts';
import { readLayout } from './read-layout.ts';

/** Lines of a text that are headings, counted from 1. */
export interface Headings {
  /** Those of the first rank. */
  titles: ReadonlySet<number>;
  others: ReadonlySet<number>;
}

/** A dump as the text of its page. */
export interface ReadDump extends Relined {
  headings: Headings;
  leftOut: LeftOut[];
}

/**
 * Reads what a text browser such as lynx made of a page: its lines are put together, and its marks of links, its list of
 * their addresses and what stands for buttons and fields are left out. Any other text stays as it is. `received` has the
 * lines of the source as they were set, before their spaces were mended.
 */
export function readDump(source: string, received: string): ReadDump {
  const as: ReadDump = {
    text: source,
    lineOf: (line) => line,
    headings: { titles: new Set(), others: new Set() },
    repairs: [],
    leftOut: [],
  };
  // Few texts have an item of such a list, which is quicker to see.
  if (!/\n *\d{1,5}\. \S/u.test(source) || !/\[\d/u.test(source)) return as;
  const lines = source.split('\n');
  const list = findLinkList(lines);
  return list ? readLines(lines, list, received.split('\n')) : as;
}

/** The feeds and other pages that a page's head names are the first links of all: `#[1]Feed [2]alternate`. */
const headLinks = /^\s*#\[1\]/u;

function readLines(lines: readonly string[], { start, marks }: LinkList, set: readonly string[]): ReadDump {
  const { joined, ...layout } = readLayout(set.slice(0, start));
  const byLine = Map.groupBy(marks, ({ line }) => line);
  const [repairs, leftOut]: [RepairMade[], LeftOut[]] = [[], []];
  const [text, starts]: [string[][], number[]] = [[], []];
  const [titles, others] = [new Set<number>(), new Set<number>()];
  for (const [index, raw] of lines.slice(0, start).entries()) {
    const marked = dropMarks(raw, byLine.get(index) ?? [], index + 1);
    repairs.push(...marked.repairs);
    const pieces = text.at(-1);
    if (pieces && joined.has(index)) {
      const [above, own] = [pieces.at(-1)?.trimEnd() ?? '', marked.text.trimStart()];
      pieces[pieces.length - 1] = above;
      pieces.push(tellJoin(repairs, above, { text: own, line: index + 1 }), own);
      continue;
    }
    text.push([marked.text]);
    starts.push(index + 1);
    if (layout.titles.has(index)) titles.add(text.length);
    if (layout.headings.has(index)) others.add(text.length);
  }
  const shown = text.map((pieces, at) => {
    const line = pieces.join('');
    const number = starts[at] ?? 1;
    if (isControl(line) || headLinks.test(lines[number - 1] ?? '')) {
      if (holdsWord(line)) leftOut.push({ rule: 'page-tools', line: number, text: line.trim() });
      return '';
    }
    const dropped = dropMarks(line, findStandIns(line), number);
    repairs.push(...dropped.repairs);
    return dropped.text;
  });
  for (const [index, line] of lines.slice(start).entries())
    if (holdsWord(line)) leftOut.push({ rule: 'link-addresses', line: start + index + 1, text: line.trim() });
  const lineOf = (number: number) => starts[number - 1] ?? start;
  return { text: shown.join('\n'), lineOf, headings: { titles, others }, repairs, leftOut };
}

/** What a text browser shows instead of a button, a box to tick, a field, and a picture or a frame without words. */
const standIns = new RegExp(
  [
    String.raw`\(BUTTON\)|\[[ Xx]\]|\([ *]\)|_{4,}`,
    String.raw`\[(?:USEMAP|INLINE|LINK|IMG|IMAGE|EMBED|BUTTON)\]|\[(?:INS|DEL): ?:(?:INS|DEL)\]`,
    String.raw`\[[^\[\]]{1,200}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:\?[^\[\]]{0,400})?\]`,
  ].join('|'),
  'gu',
);

/** The places in a line of what stands for something else than text. */
function findStandIns(line: string): { at: number; end: number }[] {
  if (!/[[(_]/u.test(line)) return [];
  return [...line.matchAll(standIns)].map(({ 0: own, index }) => ({ at: index, end: index + own.length }));
}

/** In characters: what a button or a field says is shorter. */
const longestControl = 60;
const control = /^(?:[-*+o#@=] )?(?:\(BUTTON\)|\[[ Xx]\] |\([ *]\) )|_{4,}/u;

/** Whether a line is a button or a field with what it says, or a frame; a question may be the heading of a box that unfolds. */
function isControl(line: string): boolean {
  const text = line.trim();
  if (/^IFRAME:/u.test(text)) return true;
  return text.length <= longestControl && control.test(text) && !/[?？؟]$/u.test(text);
}
