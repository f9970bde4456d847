import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { isInColumn } from './in-column.ts';
import { isProse } from './text-signs.ts';
import { isHeading } from '../page/elements.ts';

const boxes = new Set([
  'related-links',
  'newsletter-box',
  'share-bar',
  'comments',
  'aside',
  'advertisement',
  'tags',
  'poll',
  'player',
  'author-box',
]);

/** A heading of a box that was left out goes with it, and so does one that nothing follows and that is no sentence. */
export function leaveOutLoneHeadings(chosen: ChosenBlock[], column: Column): ChosenBlock[] {
  return chosen.map((one, at) => {
    if (one.rule !== undefined || one.isStandfirst || !isHeading(one.block.element)) return one;
    const next = chosen[at + 1];
    const isOfBox = next?.rule !== undefined && boxes.has(next.rule);
    const isBeside = next !== undefined && next.block.around[0] === one.block.around[0];
    if (isBelowLabel(one, chosen[at - 1], column)) return { ...one, rule: 'related-links' };
    if (next === undefined && isStatement(one.block)) return one;
    if (next === undefined || (isOfBox && (isBeside || !isInColumn(one.block, column))))
      return { ...one, rule: 'heading-without-text' };
    return one;
  });
}

/** A whole sentence at the end of a text is its last one, however it is set; a question there asks for comments. */
function isStatement(block: Block): boolean {
  return isProse(block) && /\p{Ll}\p{M}*[.!…]["”’»]?$|[。！۔]["”’»」]?$/u.test(block.text);
}

/** Whether a heading stands below a line that leads to other articles in a box of the two: it is the other's headline. */
function isBelowLabel({ block }: ChosenBlock, before: ChosenBlock | undefined, column: Column): boolean {
  const [box] = block.around;
  const isSameBox = box !== undefined && before?.block.around[0] === box && !column.isOuter(box);
  return isSameBox && before?.rule === 'related-links' && before.block.text.length <= longestLabel;
}

/** In characters. */
const longestLabel = 40;
