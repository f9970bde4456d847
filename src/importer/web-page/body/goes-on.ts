import type { Element } from 'hast';
import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isStatement } from './held-text.ts';
import { settingOf, shapeOf } from './settings.ts';
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

/** Whether a sentence without links stands in the very box of a paragraph of the text and is set as that is. */
export function isSetBeside(block: Block, text: readonly Block[]): boolean {
  const setting = settingOf(block);
  return (
    block.linked === 0 &&
    isStatement(block.text) &&
    text.some((one) => one.around[0] === block.around[0] && settingOf(one) === setting)
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

/**
 * Makes the test for a paragraph without links that goes on below the last of the text (`end`), where nothing stands
 * between the two but links in a box of their own. Such a box ends the paragraph that it was put into, so that what
 * follows it stands beside the rest of that one.
 */
export function belowLinksTest(blocks: readonly Block[], end: number): (block: Block) => boolean {
  const [own, outer] = blocks[end]?.around ?? [];
  const boxes = own && outer && isPlainBox(own) ? [own, outer] : [own];
  const below = blocks.slice(end + 1);
  const at = below.findIndex((block) => !isMostlyLink(block));
  const [first] = below.slice(Math.max(0, at));
  const isPart = (one: Block) => boxes.some((box) => box && one.around.slice(1).includes(box));
  const isFirst = at > 0 && below.slice(0, at).every(isPart);
  return (block) => isFirst && block === first && boxes.includes(block.around[0]) && isBareParagraph(block);
}

function isBareParagraph(block: Block): boolean {
  const isBare = block.element.tagName === 'p' && namesOf(block.element).trim() === '';
  return isBare && block.linked === 0 && isProse(block) && isSentence(block.text);
}

function isPlainBox(element: Element): boolean {
  return element.tagName === 'div' && namesOf(element).trim() === '';
}
