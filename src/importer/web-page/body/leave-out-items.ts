import type { Element } from 'hast';
import { holdsElement } from '../page/elements.ts';
import { type ChosenBlock, listOf } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { isProse } from './text-signs.ts';

/**
 * Leaves out what would be a standfirst by its name alone, stands below a first paragraph of the text and in a box that leads
 * elsewhere: what a shop says of its goods.
 */
export function leaveOutOffered(
  chosen: readonly ChosenBlock[],
  extracted: ReadonlySet<number>,
  column: Column,
): ChosenBlock[] {
  const isOfText = ({ block, rule }: ChosenBlock) =>
    rule === undefined && extracted.has(block.index) && isProse(block);
  const first = chosen.findIndex(isOfText);
  return chosen.map((one, at) => {
    const mayStand =
      one.isStandfirst &&
      first !== -1 &&
      at > first &&
      one.block.linked === 0 &&
      !extracted.has(one.block.index);
    const boxes = one.block.around.slice(0, mostBoxes).filter((box) => !column.isOuter(box));
    return mayStand && boxes.some((box) => holdsElement(box, 'a'))
      ? { block: one.block, rule: 'aside' }
      : one;
  });
}

/** So many boxes around an offer may hold its link. */
const mostBoxes = 3;

/**
 * Leaves out an item above a text that would be its standfirst where most items of its list are left out whole, or as far as
 * the link that opens them: of a list of other headlines, one may be as long as a sentence, and each may have its teaser.
 */
export function leaveOutItems(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const items = [...Map.groupBy(chosen, itemOf)].filter(([item]) => item !== undefined);
  const lists = Map.groupBy(items, ([, [first]]) => first && listOf(first));
  const left = [...lists].filter(([, all]) => all.filter(isLeftOut).length * 2 > all.length);
  const out = new Set(left.map(([list]) => list));
  return chosen.map((one) => {
    const mayStand = one.isStandfirst && one.rule === undefined && one.block.index < column.start;
    const list = mayStand ? listOf(one) : undefined;
    return list && out.has(list) ? { block: one.block, rule: 'header-line' } : one;
  });
}

function isLeftOut([, blocks]: readonly [unknown, readonly ChosenBlock[]]): boolean {
  const [first] = blocks;
  const isTeaser = first?.rule !== undefined && first.block.linked === first.block.text.length;
  return isTeaser || blocks.every(({ rule }) => rule !== undefined);
}

function itemOf({ block: { element, around } }: ChosenBlock): Element | undefined {
  return [element, ...around].find(({ tagName }) => tagName === 'li');
}
