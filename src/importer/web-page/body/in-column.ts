import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { showsTable } from './shows-table.ts';
import type { Column } from './find-column.ts';

/** Whether a block, an item's list or a cell's table stands in the column itself, or in a box that says nothing of itself. */
export function isInColumn({ around }: Block, column: Column): boolean {
  const holder = around.find(
    (one) =>
      !/^(?:ul|ol|li|dl|table|thead|tbody|tfoot|tr|t[dh]|caption)$/.test(one.tagName) &&
      !showsTable(one) &&
      !(one.tagName === 'div' && namesOf(one).trim() === '' && !column.isOuter(one)),
  );
  return holder !== undefined && column.isOuter(holder);
}
