import type { Element } from 'hast';
import { comparable } from '../../text/comparable.ts';
import type { Block } from '../page/part-blocks.ts';
import { speakerAttribute } from '../page/mark-quotations.ts';
import type { ChosenBlock } from './chosen-block.ts';

/**
 * Leaves out what a page prints twice: pull quotes, whose sentence stands in the text, with the name below them, and
 * paragraphs that are repeated for another width of screen.
 */
export function leaveOutRepeats(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const kept = chosen.filter(({ rule }) => rule === undefined);
  const text = kept
    .filter(({ block }) => !quotationOf(block))
    .map(({ block }) => comparable(block.text))
    .join(' ');
  const pulled = new Set(
    kept.flatMap(({ block }, at) => {
      const quotation = quotationOf(block);
      const isPulled = !isSpeaker(block) && isIn(block, text) && !isIntroduced(kept[at - 1]);
      return quotation && isPulled ? [quotation] : [];
    }),
  );
  const seen = new Set<string>();
  return chosen.map((one) => {
    if (one.rule !== undefined) return one;
    const quotation = quotationOf(one.block);
    if (quotation && pulled.has(quotation)) return { ...one, rule: 'pull-quote' };
    const key = comparable(one.block.text);
    const isRepeated = key.length > 60 && seen.has(key);
    seen.add(key);
    return isRepeated ? { ...one, rule: 'repeated-paragraph' } : one;
  });
}

function quotationOf({ element, around }: Block): Element | undefined {
  return [element, ...around].find(({ tagName }) => tagName === 'blockquote');
}

/** What the text itself leads to is no repetition, though the text may say it again. */
function isIntroduced(before: ChosenBlock | undefined): boolean {
  return before !== undefined && /[:：]$/u.test(before.block.text);
}

function isSpeaker({ element }: Block): boolean {
  return element.properties[speakerAttribute] !== undefined;
}

function isIn({ text }: Block, whole: string): boolean {
  const key = comparable(text);
  return key.length > 15 && whole.includes(key);
}
