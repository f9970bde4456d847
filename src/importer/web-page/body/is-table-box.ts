import type { Element } from 'hast';
import { elementsOf, textOf } from '../page/elements.ts';

/** What was found of each box, as every cell in it asks. */
const found = new WeakMap<Element, boolean>();

/**
 * Whether an element is nothing but the box around a table, whatever it is called: pages let a table that is wider than a
 * phone's screen scroll in one. A table with links, pictures or fields may be a menu or a calendar.
 */
export function isTableBox(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  const known = found.get(element);
  if (known !== undefined) return known;
  const inner = [...elementsOf(element)];
  const tables = inner.filter(({ tagName }) => tagName === 'table');
  const isData = tables.length === 1 && tables.every(hasCells) && !inner.some(isOffering);
  const isAlone = isData && textOf(element) === tables.map((table) => textOf(table)).join('');
  found.set(element, isAlone);
  return isAlone;
}

/** Two rows, each of more than one cell. */
function hasCells(table: Element): boolean {
  const rows = [...elementsOf(table)].filter(({ tagName }) => tagName === 'tr');
  const cells = rows.map((row) => [...elementsOf(row)].filter(({ tagName }) => /^t[dh]$/.test(tagName)));
  return cells.filter(({ length }) => length > 1).length > 1;
}

function isOffering({ tagName }: Element): boolean {
  return /^(?:a|img|picture|form|input|label)$/.test(tagName);
}
