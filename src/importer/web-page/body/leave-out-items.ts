import type { Element } from 'hast';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';

/**
 * Leaves out an item above a text that would be its standfirst where most items of its list are left out whole: of a list
 * of other headlines, one may be as long as a sentence.
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
  return blocks.every(({ rule }) => rule !== undefined);
}

function itemOf({ block: { element, around } }: ChosenBlock): Element | undefined {
  return [element, ...around].find(({ tagName }) => tagName === 'li');
}

function listOf({ block: { around } }: ChosenBlock): Element | undefined {
  return around.find(({ tagName }) => tagName === 'ul' || tagName === 'ol');
}
