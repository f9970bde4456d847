import type { Root, RootContent } from 'mdast';
import { eachNode } from '../../article/each-node.ts';
import { quoteValue } from '../../article/problem.ts';
import type { Doubt, DraftFields, LeftOut } from '../draft.ts';
import { holdsDate } from '../dates/find-dates.ts';
import { labelLength } from '../names/byline-label.ts';
import { wordsIn } from '../proof/words.ts';
import { type RawText, readRawText } from '../raw-text/read-raw-text.ts';
import type { ReadingOptions } from '../reading.ts';
import { comparable } from '../text/comparable.ts';
import { isParagraph } from '../text/line-shape.ts';
import { meetInWord } from '../text/meet-in-word.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

/** What the head of a page says that a program wrote as Markdown. */
export interface PageHead {
  fields: DraftFields;
  /** Names that stand in what was taken out of the body. */
  shown: string[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** In blocks: as many tell of a text who wrote it and when. */
const longestHead = 300;

/** In characters: the same. */
const longestText = 200_000;

/** A block with its lines, and the number of the first in the text that is read. */
interface Placed {
  block: RootContent;
  first: number;
  lines: readonly WrittenLine[];
  isAbove: boolean;
}

/** What the lines of a source mean. */
export interface Lines {
  /** Whether they were wrapped, so that their ends mean nothing. */
  isWrapped: boolean;
  /** Whether HTML became blocks that all claim its first line: their words have no place at which they could be left out. */
  isUnplaced: boolean;
}

/** A body, and what stood above its headline. */
interface Page extends Lines {
  body: Root;
  above: readonly RootContent[];
}

const nothing: PageHead = { fields: {}, shown: [], leftOut: [], doubts: [] };

/**
 * Reads author, day and region as raw text's are read, where keys do not say them: a page that a program wrote as Markdown
 * has its byline among buttons, pictures and lists, above the headline or below it. `above` is what stood above the headline,
 * of which nothing stays; below it, blocks go that hold nothing but what a header holds. Changes the body.
 */
export function readPageHead(
  { body, above, isWrapped, isUnplaced }: Page,
  said: DraftFields,
  { today, language, given }: ReadingOptions,
): PageHead {
  const { title } = said;
  if (title === undefined) body.children.unshift(...above);
  if (title === undefined || (above.length === 0 && said.authors && said.date)) return nothing;
  const blocks = body.children.slice(0, longestHead);
  const parts: Placed[] = [];
  let [text, first] = ['', 1];
  const add = (own: string) => {
    text += `${own}\n\n`;
    first += own.split('\n').length + 1;
  };
  for (const [at, block] of [...above, ...blocks].entries()) {
    if (at === above.length) add(title);
    if (at >= above.length && text.length > longestText) break;
    const lines = writtenLines(block, isWrapped);
    parts.push({ block, first, lines, isAbove: at < above.length });
    // What a quotation says is led to by the line above it, as what stands between marks is.
    add((block.type === 'blockquote' ? '“' : '') + lines.map(({ seen }) => seen).join('\n'));
  }
  const raw = readRawText(text, { today, language, given: { ...given, title } });
  const fields = unsaid(raw.fields, said);
  const item = fields.authors?.find((name) => isItem(name, parts) || isOfHeadline(name, title, parts));
  if (item !== undefined) delete fields.authors;
  const taken = isUnplaced ? [] : headerOf(parts, raw, fields);
  if (isUnplaced) body.children.unshift(...above);
  const gone = new Set(taken.map(({ block }) => block));
  // They are among the words of the lines.
  for (const block of gone) eachNode(block, (node) => void (node.type === 'link' && delete node.title));
  body.children = body.children.filter((block) => !gone.has(block));
  const asked = raw.doubts.filter(({ asks = '' }) => /^(?:authors|date|region)$/.test(asks));
  return {
    fields,
    ...leaveOut(taken, raw, fields),
    doubts: [
      ...asked.map(({ line, ...doubt }) => (line ? { ...doubt, line: lineIn(parts, line) } : doubt)),
      ...(item === undefined ? [] : [describeItem(item)]),
    ],
  };
}

/**
 * Whether a name stands only where nothing tells that somebody signs: in items of lists without a byline's label, as all of a
 * line above the headline, as sections and kickers do, and in the heading of what stands below it.
 */
function isItem(name: string, parts: readonly Placed[]): boolean {
  const holding = parts.flatMap((part, at) =>
    part.lines.flatMap(({ seen }) =>
      seen.includes(name) && !isParagraph(seen) ? [mayBeItem(name, seen, part, parts[at + 1])] : [],
    ),
  );
  return holding.length > 0 && holding.every(Boolean);
}

/** Whether a name is words of the headline, as a heading above the text repeats them, and no label says that it signs. */
function isOfHeadline(name: string, title: string, parts: readonly Placed[]): boolean {
  const isSigned = ({ seen }: WrittenLine) => seen.includes(name) && labelLength(seen) > 0;
  return comparable(title).includes(comparable(name)) && !parts.some(({ lines }) => lines.some(isSigned));
}

function mayBeItem(
  name: string,
  seen: string,
  { block, isAbove }: Placed,
  below: Placed | undefined,
): boolean {
  if (isAbove) return seen === name;
  if (labelLength(seen) > 0) return false;
  const isOverList = block.type === 'paragraph' && below?.block.type === 'list';
  const isDated = below?.block.type === 'paragraph' && below.lines.some((line) => holdsDate(line.seen));
  return block.type === 'list' || isOverList || (block.type === 'heading' && !isDated);
}

function describeItem(name: string): Doubt {
  const message = `Unexpected ${quoteValue(name)} in a list, a heading or the headline, or above it, which may be a person, a button or a section, expected a byline, give --author`;
  return { rule: 'author', asks: 'authors', message };
}

function unsaid({ authors, date, region }: DraftFields, said: DraftFields): DraftFields {
  return {
    ...(authors && !said.authors ? { authors } : {}),
    ...(date && !said.date ? { date } : {}),
    ...(region && !said.region ? { region } : {}),
  };
}

/** All above the headline, and what holds nothing but a header's words above the first paragraph of the text. */
function headerOf(parts: readonly Placed[], raw: RawText, fields: DraftFields): Placed[] {
  const isTold = ({ lines, isAbove }: Placed) => !isAbove && lines.some(({ seen }) => isParagraph(seen));
  const end = parts.findIndex((part) => isTold(part) && !isHeader(part, raw, fields));
  return parts.filter((part, at) => part.isAbove || (at < end && isHeader(part, raw, fields)));
}

/** Whether every word that readers see in a block is in a field or left out. */
function isHeader({ first, lines }: Placed, { leftOut }: RawText, { authors = [] }: DraftFields): boolean {
  const own = leftOut.filter(({ line }) => line >= first && line < first + lines.length);
  const known = new Set([...authors, ...own.map(({ text }) => text)].flatMap(wordsIn));
  const words = lines.flatMap(({ seen }) => wordsIn(seen));
  return own.length + authors.length > 0 && words.length > 0 && words.every((word) => known.has(word));
}

/** Every word of these blocks but the first mention of each author, which is the field's. */
function leaveOut(taken: readonly Placed[], raw: RawText, { authors = [] }: DraftFields) {
  const rules = new Map(raw.leftOut.map(({ line, rule }) => [line, rule]));
  const names = new Set(authors);
  const leftOut = taken.flatMap(({ first, lines }) =>
    lines.flatMap(({ written, line }, index) => {
      const rule = rules.get(first + index) ?? 'around-article';
      return withoutNames(written, names).map((text) => ({ rule, line, text }));
    }),
  );
  return { leftOut, shown: authors.filter((name) => !names.has(name)) };
}

/** What stands around the names on a line; those found are taken from `names`. */
function withoutNames(line: string, names: Set<string>): string[] {
  for (const name of names) {
    const at = line.indexOf(name);
    const [before, after] = [line.slice(0, Math.max(0, at)), line.slice(at + name.length)];
    if (at === -1 || meetInWord(before, name) || meetInWord(name, after)) continue;
    names.delete(name);
    return [...withoutNames(before, names), ...withoutNames(after, names)];
  }
  return wordsIn(line).length > 0 ? [line.trim()] : [];
}

function lineIn(parts: readonly Placed[], line: number): number {
  const part = parts.findLast(({ first }) => first <= line);
  return part?.lines[line - part.first]?.line ?? part?.lines[0]?.line ?? 1;
}
