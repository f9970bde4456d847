import { elementsOf, holdsElement, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/**
 * Whether sentences that outweigh a text only offer other pages: each stands in a box of its own beside a link, and all of
 * them stand away from the box that holds the headline and the text, or open with that link.
 */
export function areTeasers(
  sentences: readonly Block[],
  text: readonly Block[],
  headline: Block | undefined,
): boolean {
  const home = headline?.around.find((one) => text.some(({ around }) => around.includes(one)));
  if (home === undefined) return false;
  const isApart = !sentences.some(({ around }) => around.includes(home));
  if (!isApart && !sentences.every(opensWithLink)) return false;
  const boxes = new Set(sentences.map(({ around }) => around[0]));
  return boxes.size === sentences.length && [...boxes].every((box) => box && holdsElement(box, 'a'));
}

function opensWithLink({ element, text }: Block): boolean {
  const link = [...elementsOf(element)].find((one) => one.tagName === 'a' && textOf(one) !== '');
  return link !== undefined && text.startsWith(textOf(link));
}
