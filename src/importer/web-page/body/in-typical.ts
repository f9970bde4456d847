import type { Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { isProse, isSentence } from './text-signs.ts';

/**
 * Whether a paragraph stands in a box that is set as the paragraphs of the text are: pages set a last one into one more, and
 * line breaks part one into several.
 */
export function isInTypical(block: Block, column: Column): boolean {
  const [box, ...outer] = block.around;
  if (!box || block.linked > 0 || !isProse(block) || !isSentence(block.text)) return false;
  return [box.tagName, 'p'].some((tagName) =>
    column.isTypical({ ...block, element: { ...box, tagName }, around: outer }),
  );
}
