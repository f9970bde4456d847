import type { Block } from '../page/part-blocks.ts';
import { namesOf } from '../page/elements.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { furnitureNamed } from './furniture-names.ts';
import { isProse } from './text-signs.ts';

/**
 * Whether some sentence of what was chosen may be an article's: where a page has no text, its imprint and the teasers in
 * its header would be taken for one. `headline` is absent when it is not seen.
 */
export function holdsArticle(chosen: readonly ChosenBlock[], headline: Block | undefined): boolean {
  return chosen.some(({ block, rule }) => rule === undefined && isProse(block) && !isOfPage(block, headline));
}

/** Whether a block stands in the page's footer, or in its header above the headline; an article may have its own. */
function isOfPage({ index, around }: Block, headline: Block | undefined): boolean {
  const isAbove = headline !== undefined && index < headline.index;
  const outer = around.slice(around.findLastIndex(({ tagName }) => tagName === 'article') + 1);
  return outer.some(
    (one) =>
      headline?.around.includes(one) !== true &&
      (furnitureNamed(one.tagName, namesOf(one)) === 'footer' || (isAbove && one.tagName === 'header')),
  );
}
