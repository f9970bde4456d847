import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { isInColumn } from './in-column.ts';

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

/** A heading of a box that was left out goes with it, and so does one that nothing follows. */
export function leaveOutLoneHeadings(chosen: ChosenBlock[], column: Column): ChosenBlock[] {
  return chosen.map((one, at) => {
    if (one.rule !== undefined || one.isStandfirst || !/^h[1-6]$/.test(one.block.element.tagName)) return one;
    const next = chosen[at + 1];
    const isOfBox = next?.rule !== undefined && boxes.has(next.rule);
    const isBeside = next !== undefined && next.block.around[0] === one.block.around[0];
    if (next === undefined || (isOfBox && (isBeside || !isInColumn(one.block, column))))
      return { ...one, rule: 'heading-without-text' };
    return one;
  });
}
