import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
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
        one.block.index > opening.index &&
        one.block.around[0] === box &&
        one.rule === 'header-line' &&
        isLine(one),
    ),
  );
  if (lines.size === 0) return [...chosen];
  return chosen.map((one) => (lines.has(one) || one.block === opening ? { block: one.block } : one));
}

/** No byline, no day and no link. */
function isLine({ block: { text, linked } }: ChosenBlock): boolean {
  const isName = looksLikePersonName(text) || labelLength(text) > 0;
  return linked === 0 && isSentence(text) && !/[)\]\p{N}]/u.test(text) && !isName;
}
