import { attributeOf, elementsOf } from './elements.ts';
import type { Block } from './part-blocks.ts';

/** So many long blocks that are one and the same link are no teasers: the page forgot to close it. */
const fewest = 3;
const longest = 80;

/** Counts no text as linked that is so only because a link above it was never closed. Changes the blocks. */
export function forgiveUnclosedLinks(blocks: readonly Block[]) {
  const byAddress = Map.groupBy(
    blocks.filter(({ text, linked }) => text.length > longest && linked >= text.length - 1),
    addressOf,
  );
  for (const [address, linked] of byAddress) {
    if (address === '' || linked.length < fewest) continue;
    for (const block of linked) block.linked = 0;
  }
}

function addressOf({ element, around }: Block): string {
  const link = [...elementsOf(element), ...around].find(({ tagName }) => tagName === 'a');
  return link ? attributeOf(link, 'href') : '';
}
