import type { Element } from 'hast';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { isHeldSentence, saysWho } from './held-text.ts';
import { isProse, isSentence } from './text-signs.ts';

/**
 * Keeps a line between a paragraph that opens the text and the rest, which a page put into a box of its own, where the
 * three stand in one box: a heading that is set as a paragraph, in quotation marks or with the mark of a sentence. What
 * it follows is then no standfirst.
 */
export function keepBelowOpening(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const start = chosen.find(({ block }) => block.index === column.start)?.block;
  const opening = chosen.find(
    (one) =>
      one.rule === undefined &&
      one.block.index < column.start &&
      one.block.element.tagName === 'p' &&
      isProse(one.block) &&
      isSentence(one.block.text),
  )?.block;
  const box = opening?.around[0];
  if (!box || !start?.around.includes(box)) return [...chosen];
  const lines = new Set(
    chosen.filter(
      (one) =>
        one.block.index > opening.index && isIn(one.block, box) && one.rule === 'header-line' && isLine(one),
    ),
  );
  if (lines.size === 0) return [...chosen];
  return chosen.map((one) => (lines.has(one) || one.block === opening ? { block: one.block } : one));
}

/**
 * Keeps the lines below a paragraph above the text that is set as the text is, in a box of its own with the name of the
 * text’s: of a first section, such as a command to type, and the words between two.
 */
export function keepOfSection(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const start = chosen.find(({ block }) => block.index === column.start)?.block;
  const sections = new Set<Element>();
  return chosen.map((one) => {
    const { block, rule } = one;
    const [box] = block.around;
    if (!box || block.index >= column.start || !column.isTypical(block)) return one;
    const isOwn = column.isOuter(box) && !start?.around.includes(box);
    if (rule === undefined && isOwn && isProse(block) && isSentence(block.text)) sections.add(box);
    const isLine = rule === 'header-line' && block.linked === 0 && !saysWho(block);
    return isLine && sections.has(box) ? { block } : one;
  });
}

/** Keeps what leads to a quotation that opens the text with its colon. */
export function keepLeadIn(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  return chosen.map((one, at) => {
    const below = chosen[at + 1];
    const isAbove = below?.rule === undefined && below?.block.around.some(isQuotation);
    const isLead = one.rule === 'header-line' && /[:：]$/u.test(one.block.text) && isLine(one);
    return isAbove && isLead ? { block: one.block } : one;
  });
}

function isQuotation({ tagName }: Element): boolean {
  return tagName === 'blockquote';
}

/** What stands below a first sentence of the text is no standfirst. */
export function belowText(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const isOpening = ({ block, rule, isStandfirst }: ChosenBlock) =>
    rule === undefined && !isStandfirst && block.index < column.start && isHeldSentence(block, column);
  const opening = chosen.findIndex(isOpening);
  return chosen.map((one, at) =>
    opening !== -1 && at > opening && one.isStandfirst ? { block: one.block } : one,
  );
}

/** Whether a block stands in a box itself, or in a quotation there, as templates set a list apart with what announces it. */
function isIn({ element, around }: Block, box: Element): boolean {
  const [own, outer] = around;
  return own === box || (outer === box && [element, own].some((one) => one?.tagName === 'blockquote'));
}

/** No byline, no day and no link; what announces a list may have a number. */
function isLine({ block: { text, linked } }: ChosenBlock): boolean {
  const isName = looksLikePersonName(text) || labelLength(text) > 0;
  const isNumbered = /[)\]\p{N}]/u.test(text) && !/:$/.test(text);
  return linked === 0 && isSentence(text) && !isNumbered && !isName;
}
