import type { Element, Root } from 'hast';
import { elementsOf, textOf } from './elements.ts';

/** Turns tables that only lay a page out, as pages of the 1990s and newsletters do, into plain boxes. Changes the tree. */
export function unfoldLayoutTables(root: Root) {
  const elements = [...elementsOf(root)];
  const inFigures = new Set(
    elements.filter(({ tagName }) => tagName === 'figure').flatMap((one) => [...elementsOf(one)]),
  );
  for (const table of elements) {
    if (table.tagName !== 'table' || inFigures.has(table) || isData(table)) continue;
    for (const part of ownParts(table)) part.tagName = 'div';
  }
}

const parts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'center']);

/** A table and its own rows and cells, without those of tables within it. */
function ownParts(table: Element): Element[] {
  const own = [table];
  for (const part of own) {
    for (const child of part.children) {
      if (child.type === 'element' && child.tagName !== 'table' && parts.has(child.tagName)) own.push(child);
    }
  }
  return own;
}

/** Figures stand in rows of short cells; a layout has few cells, long ones, or other tables in them. */
function isData(table: Element): boolean {
  const own = ownParts(table);
  const rows = own.filter(({ tagName }) => tagName === 'tr');
  const cells = own.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const holdsTable = [...elementsOf(table)].some((one) => one !== table && one.tagName === 'table');
  const isLong = cells.some((cell) => textOf(cell).length > 400);
  if (holdsTable || isLong || rows.length < 2 || cells.length < 4 || cells.length < rows.length * 2)
    return false;
  return own.some(({ tagName }) => tagName === 'th' || tagName === 'caption') || isEven(rows);
}

function isEven(rows: Element[]): boolean {
  const widths = rows.map(({ children }) => children.filter((child) => child.type === 'element').length);
  return widths.every((width) => width === widths[0]);
}
