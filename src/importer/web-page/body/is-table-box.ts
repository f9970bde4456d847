import type { Element } from 'hast';
import { elementsOf, isSubheading, textOf } from '../page/elements.ts';

/** What was found of each box, each table and each figure, as every cell in them asks. */
const found = new WeakMap<Element, boolean>();

/**
 * Whether an element is nothing but the box around a table and its heading, whatever it is called: pages let a table that is
 * wider than a phone's screen scroll in one. A table with pictures or fields, or links in many of its cells, may be a menu or
 * a calendar.
 */
export function isTableBox(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  const known = found.get(element);
  if (known !== undefined) return known;
  const inner = [...elementsOf(element)];
  const tables = inner.filter(({ tagName }) => tagName === 'table');
  const isData = tables.length === 1 && tables.every(hasCells) && !inner.some(isOffering) && !isLinked(inner);
  const own = inner.filter((one) => one.tagName === 'table' || isSubheading(one));
  const isAlone =
    isData && withoutSpaces(textOf(element)) === withoutSpaces(own.map((one) => textOf(one)).join(''));
  found.set(element, isAlone);
  return isAlone;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A heading of a table may lead to what the page tells of it elsewhere. */
const mostLinked = 0.1;

function isLinked(inner: readonly Element[]): boolean {
  const cells = inner.filter(({ tagName }) => /^t[dh]$/.test(tagName));
  return inner.filter(({ tagName }) => tagName === 'a').length > cells.length * mostLinked;
}

/** Whether an element is a table of which at most half the cells are links, as those of one column are. */
export function isOfFacts(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const known = found.get(element);
  if (known !== undefined) return known;
  const inner = [...elementsOf(element)];
  const cells = inner.filter(({ tagName }) => /^t[dh]$/.test(tagName));
  const links = inner.filter(({ tagName }) => tagName === 'a');
  const tells = hasCells(element) && !inner.some(isOffering) && links.length * 2 <= cells.length;
  found.set(element, tells);
  return tells;
}

/** Two rows, each of more than one cell. */
function hasCells(table: Element): boolean {
  const rows = [...elementsOf(table)].filter(({ tagName }) => tagName === 'tr');
  const cells = rows.map((row) => [...elementsOf(row)].filter(({ tagName }) => /^t[dh]$/.test(tagName)));
  return cells.filter(({ length }) => length > 1).length > 1;
}

function isOffering({ tagName }: Element): boolean {
  return /^(?:img|picture|form|input|label)$/.test(tagName);
}

/** Whether an element is a figure that shows a table and no picture: its cells and its caption are the text's. */
export function showsTable(element: Element): boolean {
  if (element.tagName !== 'figure') return false;
  const known = found.get(element);
  if (known !== undefined) return known;
  const tags = new Set([...elementsOf(element)].map(({ tagName }) => tagName));
  const shows = tags.has('table') && !tags.has('img') && !tags.has('picture');
  found.set(element, shows);
  return shows;
}
