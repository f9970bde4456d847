import type { Day } from '../../../article/day.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { endsAsOutlet, looksLikeOutlet } from '../../names/agencies.ts';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRole } from '../../names/roles.ts';
import { countWords } from '../../text/line-shape.ts';
import { withoutDates } from '../../dates/moments.ts';
import { isProse, isSentence } from '../body/text-signs.ts';
import { elementsOf, isHeading, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { longestTitle, namesHouse } from './title-parts.ts';
import { isCalledByline } from './byline-elements.ts';
import { isCalledHeadline } from './page-facts.ts';

/** The line that stands where headlines stand: right above the byline and the day, or above the text without them. */
export interface LineAbove {
  text: string;
  /** Its block's. */
  index: number;
  /** Whether it is a heading, is called a headline, or is set in bold as a whole. */
  isSetApart: boolean;
  isHeading: boolean;
  /** Whether the page's own names call it a headline. */
  isCalled: boolean;
  /** Whether a byline or a day stands between it and the text. */
  hasByline: boolean;
  /** Whether buttons or other lines stand there too, so that it may be the heading of another box. */
  isFar: boolean;
}

/** A byline or a date with its label is not longer, in characters. */
const longestHeaderLine = 120;
/** So many lines of a byline and its day may stand between headline and text. */
const mostHeaderLines = 6;

/**
 * Finds the line above the text that begins at the block `start`, or above a byline that opens it, as below the headers of
 * a mail; `undefined` when what stands there is no headline.
 */
export function lineAboveText(
  blocks: readonly Block[],
  start: number,
  facts: { today: Day; language: string },
): LineAbove | undefined {
  const below = blocks.slice(start, start + mostHeaderLines).findIndex(isLabelled);
  const above =
    findAbove(blocks, start, facts) ?? (below < 1 ? undefined : findAbove(blocks, start + below + 1, facts));
  const line = above?.isSetApart ? above : (findFar(blocks, start, facts) ?? above);
  return line && { ...line, text: withoutSignature(line.text, facts) };
}

/** A heading without the author and the day behind it: Ferry returns by Orsa Tindal, 15 April 2021. */
function withoutSignature(text: string, { today, language }: { today: Day; language: string }): string {
  if (text.length > longestTitle) return text;
  for (const { index } of text.matchAll(/(?<=\S)\s+/gu)) {
    const rest = text.slice(index).trim();
    const length = labelLength(rest);
    const signed = length > 0 ? withoutDates(rest, today, language) : rest;
    const name = signed.slice(length).replace(/[\s,|]+$/u, '');
    if (signed !== rest && looksLikePersonName(name.trim())) return text.slice(0, index);
  }
  return text;
}

/** So many lines above the text the headline may stand, with buttons, captions and offers between the two. */
export const mostLinesAbove = 12;

/** The last line above the text that is a heading or that the page's own names call a headline. */
function findFar(
  blocks: readonly Block[],
  start: number,
  facts: { today: Day; language: string },
): LineAbove | undefined {
  const near = blocks.slice(Math.max(0, start - mostLinesAbove), start);
  const block = near.findLast(
    (one) =>
      (isHeading(one.element) || isCalled(one)) &&
      !isHeaderLine(one, facts) &&
      !isNoHeadline(one, true) &&
      !isLabel(one),
  );
  if (!block) return undefined;
  const hasByline = near.some((one) => one.index > block.index && isHeaderLine(one, facts));
  return { ...lineOf(block), hasByline, isFar: true };
}

/** In words: headings of other boxes and names are shorter. */
const shortestFar = 4;

function isLabel({ text }: Block): boolean {
  return countWords(text) < shortestFar || looksLikePersonName(text);
}

function lineOf(block: Block): Omit<LineAbove, 'hasByline' | 'isFar'> {
  const [isTitled, isNamed] = [isHeading(block.element), isCalled(block)];
  const isSetApart = isTitled || isNamed || isBold(block);
  return { text: block.text, index: block.index, isSetApart, isHeading: isTitled, isCalled: isNamed };
}

/** Whether the page's own names call a line a headline, or what of it holds all of its words: headingstory, storyHead. */
function isCalled({ element, text }: Block): boolean {
  const own = [...elementsOf(element)].filter((one) => one === element || textOf(one) === text);
  return own.some((one) => isCalledHeadline(one) || headlineWord.test(namesOf(one)));
}

const headlineWord =
  /(?:^|\s)(?!\S*(?:sub|deck|kicker|section|side|nav|menu|related))\S*(?:headline|(?:story|article)-?_?head|heading-?_?story|(?:art|article|news|story)-?_?(?:heading|title))/i;

function findAbove(
  blocks: readonly Block[],
  start: number,
  facts: { today: Day; language: string },
): LineAbove | undefined {
  let at = start - 1;
  const from = at;
  let [hasByline, isFar] = [false, false];
  for (let block = blocks[at]; block && from - at < mostHeaderLines; block = blocks[at]) {
    const isField = isHeaderLine(block, facts);
    if (!isField && !isButtons(block)) break;
    if (isField) hasByline = true;
    else isFar = true;
    at -= 1;
  }
  const block = blocks[at];
  if (!block || isNoHeadline(block)) return undefined;
  return { ...lineOf(block), hasByline, isFar };
}

/** What a template prints above the text for those who would print or share it, or set its letters larger: A | A | A. */
function isButtons({ element, text }: Block): boolean {
  if (isHeading(element) || text.length > longestHeaderLine) return false;
  return !/\p{L}{3}/u.test(text) || furnitureOf(text, 'edges') !== undefined;
}

function isHeaderLine(
  { element, text }: Block,
  { today, language }: { today: Day; language: string },
): boolean {
  if (text.length > longestHeaderLine) return false;
  if (isHeading(element)) {
    const undated = withoutDates(text, today, language);
    const isPosted = undated !== text && isPostedBy(undated);
    return isPosted || isCalledByline(element) || isSigned(text) || !/\p{L}/u.test(undated);
  }
  const isByline = isBylineLabel(text) || looksLikePersonName(text) || isRole(text);
  return isByline || labelLength(text) > 0 || withoutDates(text, today, language) !== text;
}

/** Whether hardly more than a name stands behind a byline's label beside the day: Posted 15 April 2021 by orsa. */
function isPostedBy(undated: string): boolean {
  const line = undated.replace(/[\s,|]+/gu, ' ').trim();
  const length = labelLength(line);
  const name = line.slice(length).trim();
  return length > 0 && name !== '' && (countWords(name) === 1 || looksLikePersonName(name));
}

/** Templates set bylines as headings too, with the house behind the name: Orsa Tindal, Velm News Service; Port Velm Packet. */
function isSigned(text: string): boolean {
  const [name = '', ...houses] = text.split(/\s*[,;|]\s+/u);
  return houses.length > 0 && looksLikePersonName(name) && houses.every(isHouse);
}

function isHouse(text: string): boolean {
  return looksLikeOutlet(text) || endsAsOutlet(text) || isRole(text);
}

function isLabelled({ text }: Block): boolean {
  return text.length <= longestHeaderLine && labelLength(text) > 0;
}

/** A section, a paper, a caption, a link to another page or a sentence is no headline. */
function isNoHeadline(block: Block, mayLink = false): boolean {
  const { text, linked, element, around } = block;
  return (
    namesHouse(text) ||
    [element, ...around].some(({ tagName }) => tagName === 'figcaption') ||
    (linked === text.length && !(mayLink && isHeading(element))) ||
    (isProse(block) && isSentence(text)) ||
    !/\p{L}\p{M}*\P{L}+\p{L}/u.test(text)
  );
}

function isBold({ element, text }: Block): boolean {
  const bold = [...elementsOf(element)].filter(({ tagName }) => /^(?:b|strong|big)$/.test(tagName));
  return bold.some((one) => textOf(one) === text);
}
