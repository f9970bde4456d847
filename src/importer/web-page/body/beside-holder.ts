import type { Element } from 'hast';
import { attributeOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { shapeOf } from './settings.ts';

/**
 * Makes the test whether a block goes on with a text that its page parts into boxes of one shape, one below the other.
 * `holder` holds nearly all of the text that was found, and its first paragraph.
 */
export function besideHolder(
  holder: Element | undefined,
  first: Block | undefined,
): (block: Block) => boolean {
  const boxes = holder && first ? first.around.slice(first.around.indexOf(holder)) : [];
  const inArticle = boxes.slice(1).some(({ tagName }) => tagName === 'article');
  const whole = boxes.findIndex((one, at) => at > 0 && /\barticleBody\b/.test(attributeOf(one, 'itemProp')));
  // What the page itself calls its article's text may hold boxes within boxes.
  const levels = whole !== -1 ? whole : Number(inArticle);
  return ({ around }) =>
    boxes.slice(0, levels).some((own, level) => {
      const parent = boxes[level + 1];
      const box = parent && around[around.indexOf(parent) - 1];
      return box !== undefined && box !== own && shapeOf(box) === shapeOf(own);
    });
}
