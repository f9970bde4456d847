import type { Element } from 'hast';
import { attributeOf, elementsOf, isLongerThan, isSubheading, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
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

function isTeaser({ around }: Block, text: readonly Block[], address: string | undefined): boolean {
  const box = around.slice(0, mostBoxes).find(headsWithLink);
  if (!box || isLongerThan(box, longestTeaser) || leadsElsewhere(box, address)) return false;
  return text.filter((one) => one.around.includes(box)).length === 1;
}

function headsWithLink(box: Element): boolean {
  const heading = [...elementsOf(box)].find(isSubheading);
  const link = heading && [...elementsOf(heading)].find(({ tagName }) => tagName === 'a');
  const isOfPage = link && /^[^#]/.test(attributeOf(link, 'href'));
  return isOfPage === true && heading !== undefined && textOf(link) === textOf(heading);
}
