import type { Element } from 'hast';
import { furnitureNamed } from '../body/furniture-names.ts';
import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/** What pages call the box at their top. */
const headNames = /(?:^|\s)(?:(?:site|page|main|theme|global|top)[_-]?)?(?:head(?:er)?|top)(?=\s|$)/i;

/**
 * Makes the test whether a block above the headline, or above the text where no headline is seen, stands in the head of the
 * whole page: in a box that is called so, or that has nothing but the page in common with the headline. A day there is
 * that of the visit.
 */
export function ofSite(headline: Block | undefined, text: Block | undefined): (block: Block) => boolean {
  const anchor = headline ?? text;
  if (!anchor) return () => false;
  const holders = new Set(anchor.around);
  const isLoose = anchor.around[0]?.tagName === 'body';
  return ({ index, element, around }) => {
    const own = [element, ...around].filter((one) => !holders.has(one));
    const isApart = !isLoose && around[own.length - 1]?.tagName === 'body';
    return index < anchor.index && (isApart || own.some((one) => isHead(one, around)));
  };
}

/** A head within what a page calls an article or its main part is that part's own. */
function isHead(one: Element, around: readonly Element[]): boolean {
  const names = namesOf(one);
  if (furnitureNamed(one.tagName, names) === 'navigation') return true;
  const isOfPart = around.slice(around.indexOf(one) + 1).some(({ tagName }) => parts.has(tagName));
  return !isOfPart && (one.tagName === 'header' || headNames.test(names));
}

const parts = new Set(['article', 'main']);
