import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { isProse } from './text-signs.ts';

/** Whether a paragraph is set as the text is, in a box that bears the name of the text's own boxes. */
export function isInOwnBox(block: Block, column: Column): boolean {
  const [box] = block.around;
  const isOwn = box !== undefined && namesOf(box).trim() !== '' && column.isOuter(box);
  return isOwn && column.isTypical(block) && column.isWithin(block) && isProse(block);
}
