import type { Element } from 'hast';
import type { Doubt } from '../../draft.ts';
import { isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { furnitureRule } from './furniture-rule.ts';
import { isOfOther } from './next-frames.ts';
import { countParagraphs, quoteStart } from './quote-start.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight, weightOf } from './weigh-text.ts';

/** Fewer paragraphs below a text are a notice of the page. */
const fewest = 3;

/** Of the text's weight: less may be its author's life. */
const leastShare = 0.2;

/** Of a paragraph: one with more of it in links offers what it leads to. */
const mostLinked = 0.1;

/**
 * A doubt where below the text, in the box around it, stands much prose that is none of another article, or a long paragraph
 * in the very box of the text: stories are told in boxes of several shapes.
 */
export function doubtBelow(
  chosen: readonly ChosenBlock[],
  blocks: readonly Block[],
  column: Column,
): Doubt[] {
  const text = chosen.flatMap(({ block, rule }) =>
    rule === undefined && !isHeading(block.element) ? [block] : [],
  );
  const last = text.at(-1);
  if (!last) return [];
  const boxes = new Set(last.around.filter(({ tagName }) => !/^(?:body|html)$/.test(tagName)));
  const taken = new Set(chosen.map(({ block }) => block));
  const below = blocks.filter(
    (block) => block.index > last.index && !taken.has(block) && tells(block, column, boxes),
  );
  const isMuch = below.length >= fewest && totalWeight(below) > totalWeight(text) * leastShare;
  const told = isMuch ? below : below.filter((block) => isSetAsText(block, column));
  const [first] = told;
  if (!first) return [];
  const message = `Unexpected ${countParagraphs(told.length)} below the text (${quoteStart(first.text)}) in the box around it, expected nothing more of the article, add to the entry what belongs to it`;
  return [{ rule: 'beneath-text', line: first.line, message }];
}

/** By its weight; the page's own lines are shorter. */
const leastAlone = 120;

/** Whether a long paragraph stands in the very box of the text, itself or in boxes of its own. */
function isSetAsText({ element, around, text }: Block, column: Column): boolean {
  const boxes = [element, ...around];
  const at = boxes.findIndex(column.isHeld);
  return at > 0 && weightOf(text) > leastAlone;
}

function tells(block: Block, column: Column, boxes: ReadonlySet<Element>): boolean {
  const { element, text, linked, around } = block;
  const at = around.findIndex((one) => boxes.has(one));
  const isParagraph = isProse(block) && isSentence(text) && linked <= text.length * mostLinked;
  return (
    at !== -1 &&
    isParagraph &&
    !isHeading(element) &&
    !around.slice(0, at).some(isOfOther) &&
    !column.isOfNext(block) &&
    furnitureRule(block, column) === undefined
  );
}
