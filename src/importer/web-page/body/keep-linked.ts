import type { Element } from 'hast';
import { type ChosenBlock, isParagraph } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { settingOf } from './settings.ts';
import { elementsOf, isSubheading, textOf } from '../page/elements.ts';

/** So many headings that are set alike, each above paragraphs of its own, are no chance. */
const fewestHeadings = 3;
/** A teaser has one paragraph; some of a ticker's items have more. */
const fewestLong = 2;
const leastShare = 0.1;

/** Keeps the items of a text's lists that are hardly more than a link. */
export function keepLinkedItems(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  return keep(chosen, itemsOfLists(chosen, column));
}

/** Keeps the headings of a ticker's items that lead to the pages of these, and those of a text that number its parts. */
export function keepLinkedHeadings(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  return keep(chosen, [...headingsOfItems(chosen, column), ...numberedLines(chosen)]);
}

/** Lines of a link behind numbers that count up, each right above a paragraph of the text: 2. *The pier*. */
function numberedLines(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const lines = chosen.filter((one, at) => {
    const below = chosen[at + 1];
    return isLinked(one) && numberOf(one) > 0 && below !== undefined && isParagraph(below);
  });
  const first = lines[0] ? numberOf(lines[0]) : 0;
  const isSeries = lines.every((one, at) => numberOf(one) === first + at);
  return isSeries && lines.length >= fewestHeadings ? lines : [];
}

/** The number in front of a line's link; 0 when there is none, or when it is a part of the link. */
function numberOf({ block: { text, linked } }: ChosenBlock): number {
  const [opening = '', number = '0'] = /^(\d{1,2})[.)]\s/.exec(text) ?? [];
  return linked <= text.length - opening.length ? Number(number) : 0;
}

function keep(chosen: readonly ChosenBlock[], parts: readonly ChosenBlock[]): ChosenBlock[] {
  const kept = new Set(parts);
  return chosen.map((one) => (kept.has(one) ? { block: one.block } : one));
}

/** The items of lists of which most stay, or some where each says more behind its link: *The Harbour Book*, Orsa Tindal. */
function itemsOfLists(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const items = chosen.filter(({ block }) => block.element.tagName === 'li' && column.isWithin(block));
  const lists = [...Map.groupBy(items, ({ block }) => block.around[0]).values()];
  const saysMore = ({ block }: ChosenBlock) => block.linked < block.text.length;
  const own = lists.filter((all) => {
    const { length } = all.filter(({ rule }) => rule === undefined);
    return length * 2 > all.length || (length > 0 && all.every(opensWithLink));
  });
  return own.flat().filter((one) => isLinked(one) && saysMore(one));
}

/** Whether an item goes on behind the link that opens it: a kicker stands before the headline that is one. */
function opensWithLink({ block: { element, text } }: ChosenBlock): boolean {
  const link = elementsOf(element).find(({ tagName }) => tagName === 'a');
  return link !== undefined && textOf(link) !== text && text.startsWith(textOf(link));
}

function isLinked({ rule }: ChosenBlock): boolean {
  return rule === 'related-links';
}

/** Headings that lead to the pages of single items, where the paragraphs of these stay. */
function headingsOfItems(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const headings = chosen.filter(
    (one) => isLinked(one) && isSubheading(one.block.element) && column.isWithin(one.block),
  );
  const alike = Map.groupBy(headings, ({ block }) => settingOf(block));
  return [...alike.values()].flatMap((all) => {
    const told = all.map((heading) => paragraphsOf(heading, all, chosen));
    const opening = all.filter((_, at) => (told[at] ?? 0) > 0);
    const several = told.filter((count) => count > 1).length;
    const isTicker = several >= fewestLong && several >= leastShare * opening.length;
    const isOfText = opening.length >= fewestHeadings && isTicker;
    return isOfText ? opening : [];
  });
}

/**
 * How many paragraphs of the text stand below a heading, above the next: beside it, or in a box with no other of the
 * headings that are set alike. Boxes with teasers stand between the paragraphs of a text too.
 */
function paragraphsOf(
  heading: ChosenBlock,
  alike: readonly ChosenBlock[],
  chosen: readonly ChosenBlock[],
): number {
  const below = chosen.slice(chosen.indexOf(heading) + 1);
  const end = below.findIndex(({ block }) => isSubheading(block.element));
  const own = below.slice(0, end === -1 ? undefined : end).filter(isParagraph);
  const { around } = heading.block;
  const box = around.find((one) => holds(one, own[0]));
  if (!box) return 0;
  const isItem = box === around[0] || alike.every((one) => one === heading || !holds(box, one));
  return isItem ? own.filter((one) => holds(box, one)).length : 0;
}

function holds(box: Element, one: ChosenBlock | undefined): boolean {
  return one?.block.around.includes(box) ?? false;
}
