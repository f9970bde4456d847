import type { Element } from 'hast';
import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { shapeOf } from './settings.ts';
import { isMostlyLink, isProse, isSentence } from './text-signs.ts';

/** So many boxes around a paragraph tell how it is set apart. */
const mostBoxes = 3;

/** Whether a sentence stands in boxes that are shaped as those of one of the text's opening paragraphs, which were set apart. */
export function isLikeOpening(block: Block, openings: readonly Block[]): boolean {
  const setting = boxesOf(block);
  const isCalled = block.around.slice(0, mostBoxes).every((one) => namesOf(one).trim() !== '');
  return (
    isCalled && isProse(block) && isSentence(block.text) && openings.some((one) => boxesOf(one) === setting)
  );
}

function boxesOf({ element, around }: Block): string {
  return [element, ...around.slice(0, mostBoxes)].map(shapeOf).join(' ');
}

/**
 * Whether a block stands in a part of the text that is shaped as the part of its last paragraph and stands beside it, and
 * that tells something.
 */
export function isInNextPart(block: Block, last: Block, blocks: readonly Block[]): boolean {
  const at = block.around.findIndex((one) => last.around.includes(one));
  const part = block.around[at - 1];
  const before = last.around[last.around.indexOf(block.around[at] as Element) - 1];
  if (!part || !before || part === before || shapeOf(part) !== shapeOf(before)) return false;
  const tells = blocks.some(
    (one) =>
      one.around.includes(part) && isProse(one) && isSentence(one.text) && boxesOf(one) === boxesOf(last),
  );
  return namesOf(part).trim() !== '' && tells && !isMostlyLink(block) && boxesOf(block) === boxesOf(last);
}
