import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives every row of a table as many cells as its longest, so that a cell beyond the head is one when it is read again. */
export function evenTables(body: Root) {
  visit(body, 'table', (table) => {
    const columns = Math.max(...table.children.map((row) => row.children.length));
    for (const { children } of table.children)
      while (children.length < columns) children.push({ type: 'tableCell', children: [] });
  });
}
