import type { Element } from 'hast';
import type { Doubt } from '../../draft.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { quoteStart } from './quote-start.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** A box with less text, by its weight, or with a single paragraph is rarely more than a notice. */
const leastText = 300;
const fewestParagraphs = 2;

/** A doubt for each box beside the text that tells something in several paragraphs without a link, and was left out. */
export function doubtSetAside(chosen: readonly ChosenBlock[], column: Pick<Column, 'isOuter'>): Doubt[] {
  const told = chosen.flatMap(({ block, rule }) => (rule === 'aside' && tells(block) ? [block] : []));
  const boxes = Map.groupBy(told, (block) => boxOf(block, column));
  return [...boxes.values()].flatMap((paragraphs) => {
    const [first] = paragraphs;
    const isText = paragraphs.length >= fewestParagraphs && totalWeight(paragraphs) >= leastText;
    return first && isText ? [describe(first, paragraphs.length)] : [];
  });
}

/** The outermost box around a block that is none of the text's. */
function boxOf({ element, around }: ChosenBlock['block'], column: Pick<Column, 'isOuter'>): Element {
  const inner = around.findIndex((one) => column.isOuter(one));
  return around[Math.max(0, inner - 1)] ?? element;
}

function tells(block: ChosenBlock['block']): boolean {
  const isParagraph = /^(?:p|li|dd|div)$/.test(block.element.tagName);
  return isParagraph && block.linked === 0 && isProse(block) && isSentence(block.text);
}

function describe({ text, line }: ChosenBlock['block'], count: number): Doubt {
  const message = `Unexpected box of ${count} paragraphs beside the text (${quoteStart(text)}), expected no text in what is left out, add it to the entry if it belongs`;
  return { rule: 'box-of-text', line, message };
}
