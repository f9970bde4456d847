import { labelLength } from '../../names/byline-label.ts';
import type { Block } from '../page/part-blocks.ts';
import { holdsSigned } from './byline-elements.ts';

/** So many lines below the text are its own, and as many more before its byline, such as those of players. */
const mostBelow = 6;
const mostToByline = 12;

/**
 * Makes the function that says how far below the text's last paragraph a block may be of the article: a line that a label
 * opens and that is marked as a byline further than others, in the box that holds headline and text.
 */
export function closingReach(headline: Block | undefined, last: Block | undefined): (block: Block) => number {
  const home = headline?.around.find((one) => last?.around.includes(one));
  return ({ element, around, text }) => {
    const isByline = labelLength(text) > 0 && holdsSigned(element);
    return isByline && home !== undefined && around.includes(home) ? mostToByline : mostBelow;
  };
}
