import type { Element } from 'hast';
import type { Doubt } from '../../draft.ts';
import { isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { furnitureRule } from './furniture-rule.ts';
import { isOfOther } from './next-frames.ts';
import { quoteStart } from './quote-start.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** Fewer paragraphs below a text are a notice of the page. */
const fewest = 3;

/** What is less than a fifth of the text may be its author's life. */
const leastShare = 5;

/** A doubt where below the text, in the box around it, stands much prose that is none of another article: stories are told in boxes of several shapes. */
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
  const [first] = below;
  if (!first || below.length < fewest || totalWeight(below) * leastShare <= totalWeight(text)) return [];
  const message = `Unexpected ${below.length} paragraphs below the text (${quoteStart(first.text)}) in the box around it, expected nothing more of the article, add to the entry what belongs to it`;
  return [{ rule: 'beneath-text', line: first.line, message }];
}

function tells(block: Block, column: Column, boxes: ReadonlySet<Element>): boolean {
  const isParagraph = isProse(block) && isSentence(block.text) && block.linked * 10 <= block.text.length;
  const inner = block.around.slice(
    0,
    block.around.findIndex((one) => boxes.has(one)),
  );
  return (
    isParagraph &&
    !isHeading(block.element) &&
    block.around.some((one) => boxes.has(one)) &&
    !inner.some(isOfOther) &&
    !column.isOfNext(block) &&
    furnitureRule(block, column) === undefined
  );
}
