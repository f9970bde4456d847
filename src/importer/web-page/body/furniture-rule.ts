import type { Element } from 'hast';
import { attributeOf, elementsOf, isSubheading, isTopicLink, linksIn, namesOf } from '../page/elements.ts';
import { type Block, blockAttribute } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { nameOfBox } from './named-box.ts';
import { isOfFacts, showsTable } from './is-table-box.ts';
import { furnitureWorded } from './furniture-texts.ts';
import { isInToldBox } from './is-in-told-box.ts';
import { isLineNumber } from './line-numbers.ts';
import { hasOwnAddress } from './own-address.ts';
import { isInOwnBox } from './in-column.ts';
import { weightOf } from './weigh-text.ts';
import { isMostlyLink, isProse } from './text-signs.ts';

/** Which part of a page that is not its article a block is of, by its boxes within the column and its words. */
export function furnitureRule(block: Block, column: Column): string | undefined {
  if (isLineNumber(block)) return 'line-number';
  return namedBox(block, column) ?? (areTopics(block) ? 'tags' : wordsOf(block, column));
}

/** Whether a line is hardly more than links to what was written on its subjects, as HTML marks them. */
function areTopics(block: Block): boolean {
  const links = linksIn(block.element);
  return isMostlyLink(block) && links.length > 0 && links.every(isTopicLink);
}

/** In a table of the text words are figures and marks, and in a list of it a number is a step's, not a counter's. */
function wordsOf(block: Block, column: Column): string | undefined {
  const rule = furnitureWorded(block);
  const parts =
    block.index > column.start ? [block.element, ...block.around].map(({ tagName }) => tagName) : [];
  if (parts.some((name) => name === 'td' || name === 'th')) return undefined;
  return parts.includes('li') && /^(?:reading-time|comments)$/.test(rule ?? '') ? undefined : rule;
}

function namedBox(block: Block, column: Column): string | undefined {
  const { element, around } = block;
  const boxes = [element, ...around];
  // Rows are named after what they tell: `player-7`.
  const table = boxes.findIndex(isOfFacts);
  const inner = boxes.slice(Math.max(table, 0)).filter((one) => !column.isOuter(one));
  const isQuotation = inner.some(({ tagName }) => tagName === 'blockquote');
  for (const one of inner) {
    const isAddress = hasOwnAddress(one, boxes.slice(boxes.indexOf(one) + 1));
    const names = isAddress ? attributeOf(one, 'className') : namesOf(one);
    const rule = nameOfBox(one, ownNames(names, around, column));
    // Posts of social networks are quoted in boxes that are named after the networks.
    const isOfQuotation = isQuotation && (one.tagName === 'figure' || rule === 'share-bar');
    const isOfTable = rule === 'caption' && inner.some(showsTable);
    const isOfText =
      isOfTable ||
      (rule === 'related-links' && isOpening(block, one, column)) ||
      (rule === 'navigation' &&
        (isFrame(block, one, column) || isListed(block, one) || isSetAmong(block, column)));
    if (rule && !isOfQuotation && !isOfText) return rule;
    if (one.tagName === 'aside' && !isQuotation) return 'aside';
  }
  return undefined;
}

/** The names of a part without that of the column's box which it is a part of: `topic__lead` in `topic` is a lead. */
function ownNames(names: string, around: readonly Element[], column: Column): string {
  if (!names.includes('__')) return names;
  const boxes = around.filter((one) => column.isOuter(one)).flatMap((one) => namesOf(one).split(/\s+/));
  const isOfBox = (name: string) => boxes.includes(name.slice(0, name.indexOf('__')));
  return names
    .split(/\s+/)
    .map((name) => (name.includes('__') && isOfBox(name) ? name.slice(name.indexOf('__') + 2) : name))
    .join(' ');
}

/** Whether a box that is called a rail or a bar is a frame around boxes that are shaped and set as those of the text. */
function isFrame(block: Block, box: Element, column: Column): boolean {
  return box.tagName !== 'nav' && box !== block.around[0] && isInOwnBox(block, column);
}

/** By its weight; what a bar says of itself is shorter. */
const longestOfBar = 150;

/**
 * Whether a whole paragraph between others, or a headed one, stands in a box that leads nowhere, so that nobody goes anywhere
 * by it.
 */
function isSetAmong(block: Block, column: Column): boolean {
  const isBetween = block.index > column.start && block.index < column.end;
  if (!isBetween || !isInToldBox(block, column)) return false;
  return weightOf(block.text) > longestOfBar || isHeaded(block, column);
}

function isHeaded({ around }: Block, column: Column): boolean {
  return around.some((one) => !column.isOuter(one) && elementsOf(one).some(isSubheading));
}

/** Whether a heading is called by its own name what lists it: a list of contents leads to it. */
function isListed({ element }: Block, one: Element): boolean {
  return one === element && isSubheading(one) && attributeOf(one, 'id') !== '';
}

/** Publishing systems call what offers another article so, and the opening of this one, which is seen without paying. */
const openingNames = /(?:^|[\s_:-])teasers?(?=$|[\s_:-])/i;

/** What a box holds that offers another article: its headline and its picture. */
const offering = /^(?:h[1-6]|img|picture)$/;

/** Whether a paragraph stands in a box that is called a teaser and is the opening of the text below the headline. */
function isOpening(block: Block, box: Element, column: Column): boolean {
  if (column.headline === -1 || column.headline > column.start || !openingNames.test(namesOf(box)))
    return false;
  return column.isTypical(block) && isProse(block) && opensText(box, column.start);
}

function opensText(box: Element, start: number): boolean {
  const inner = [...elementsOf(box)];
  const holdsStart = inner.some((one) => attributeOf(one, blockAttribute) === String(start));
  return holdsStart && !inner.some(({ tagName }) => offering.test(tagName));
}
