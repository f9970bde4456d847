import type { Element } from 'hast';
import { elementsOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/**
 * Whether sentences that outweigh a text only offer other pages: each stands in a box of its own beside a link, and all of
 * them stand away from the box that holds the headline and the text.
 */
export function areTeasers(
  sentences: readonly Block[],
  text: readonly Block[],
  headline: Block | undefined,
): boolean {
  const home = headline?.around.find((one) => text.some(({ around }) => around.includes(one)));
  if (home === undefined || sentences.some(({ around }) => around.includes(home))) return false;
  const boxes = new Set(sentences.map(({ around }) => around[0]));
  return boxes.size === sentences.length && [...boxes].every(leads);
}

function leads(box: Element | undefined): boolean {
  return box !== undefined && [...elementsOf(box)].some(({ tagName }) => tagName === 'a');
}
