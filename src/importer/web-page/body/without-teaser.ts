import type { Element } from 'hast';
import { attributeOf, elementsOf, isLongerThan, isSubheading, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { furnitureNamed } from './furniture-names.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';

/** So many boxes around a paragraph may be those of a teaser. */
const mostBoxes = 3;
/** In characters: what is longer may be a part of the text. */
const longestTeaser = 600;

/**
 * A text without its last paragraph, where that stands alone below a heading which is a link to another page of the site,
 * in a box of the two: the opening of another article. Items of a list are several; `address` is the page's own, when
 * it is known.
 */
export function withoutTeaser(text: readonly Block[], address: string | undefined): readonly Block[] {
  const [before, last] = text.slice(-2);
  const isLone = last && before && isTeaser(last, text, address) && !isTeaser(before, text, address);
  return isLone ? text.slice(0, -1) : text;
}

/** A text of so many paragraphs holds its own beside teasers, which are then left out with a doubt. */
const wholeText = 3;

/**
 * Sentences without those of teasers where the article is so short that they outweigh it: several boxes of one row, each with a
 * heading that is a link to another page, away from the box that holds headline and text, or in one that is called so.
 * `brief` are sentences too short to be any, which are the text where there is no other.
 */
export function withoutCards(
  sentences: readonly Block[],
  brief: readonly Block[],
  headline: Block | undefined,
): readonly Block[] {
  if (!headline) return sentences;
  const isOwn = ({ index, around }: Block) => index > headline.index && !rowOfCards(around, headline);
  const rows = Map.groupBy(sentences, ({ around }) => rowOfCards(around, headline));
  const long = sentences.filter(isOwn);
  const short = long.length > 0 ? [] : brief.filter(isOwn);
  const others = [...long, ...short];
  const home = headline.around.find((box) => others.some(({ around }) => around.includes(box)));
  const own = others.filter(({ around }) => home !== undefined && around.includes(home));
  if (!home || (short.length === 0 && own.length >= wholeText)) return sentences;
  const cards = new Set(
    [...rows].flatMap(([row, blocks]) => (row && isApart(row, blocks, home) ? blocks : [])),
  );
  if (cards.size === 0) return sentences;
  return [...sentences.filter((one) => !cards.has(one)), ...own.filter((one) => short.includes(one))];
}

function rowOfCards(around: readonly Element[], headline: Block): Element | undefined {
  const [own, row] = around.slice(around.findIndex(headsWithLink));
  const isCard = own && row && headsWithLink(own) && !isLongerThan(own, longestTeaser);
  return isCard && !headline.around.includes(own) ? row : undefined;
}

function isApart(row: Element, blocks: readonly Block[], home: Element): boolean {
  const [first, ...rest] = blocks.map(({ around }) => around.slice(around.indexOf(row) - 1));
  if (!first || !rest.some(([box]) => box !== first[0])) return false;
  const between = first.slice(1, first.indexOf(home));
  return (
    !first.includes(home) || between.some((one) => furnitureNamed(one.tagName, namesOf(one)) !== undefined)
  );
}

function isTeaser({ around }: Block, text: readonly Block[], address: string | undefined): boolean {
  const box = around.slice(0, mostBoxes).find(headsWithLink);
  if (!box || isLongerThan(box, longestTeaser) || leadsElsewhere(box, address)) return false;
  return text.filter((one) => one.around.includes(box)).length === 1;
}

/** What was found of each box, as every sentence in it asks. */
const found = new WeakMap<Element, boolean>();

function headsWithLink(box: Element): boolean {
  const known = found.get(box);
  if (known !== undefined) return known;
  const heading = elementsOf(box).find(isSubheading);
  const link = heading && elementsOf(heading).find(({ tagName }) => tagName === 'a');
  const isOfPage = link && /^[^#]/.test(attributeOf(link, 'href'));
  const heads = isOfPage === true && heading !== undefined && textOf(link) === textOf(heading);
  found.set(box, heads);
  return heads;
}
