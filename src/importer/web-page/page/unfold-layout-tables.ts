import type { Element, Nodes, Parents, Root } from 'hast';
import { attributeOf, elementsOf, parentsOf, textOf } from './elements.ts';

/**
 * Turns tables that only lay a page out, as pages of the 1990s and newsletters do, into plain boxes; the captions of the
 * others become paragraphs above them, as tables of entries have none. Changes the tree.
 */
export function unfoldLayoutTables(root: Root) {
  const elements = [...elementsOf(root)];
  const parents = parentsOf(root);
  const inFigures = new Set(
    elements.filter(({ tagName }) => tagName === 'figure').flatMap((one) => [...elementsOf(one)]),
  );
  for (const table of elements) {
    if (table.tagName !== 'table') continue;
    narrowTitle(table);
    if (inFigures.has(table) || isData(table)) setCaptionAbove(table, parents.get(table));
    else for (const part of ownParts(table)) part.tagName = 'div';
  }
}

function setCaptionAbove(table: Element, parent: Parents | undefined) {
  const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  if (!parent || captions.length === 0) return;
  table.children = table.children.filter((child) => !captions.includes(child));
  const above = captions.map((caption) => ({ ...caption, tagName: 'p', properties: {} }));
  const children = parent.children as Nodes[];
  children.splice(children.indexOf(table), 0, ...(above as Element[]));
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
  const holdsTable = elementsOf(table).some((one) => one !== table && one.tagName === 'table');
  const isLong = cells.some((cell) => textOf(cell).length > 400);
  const widths = widthsOf(rows);
  const filled = widths.reduce((sum, width) => sum + width, 0);
  if (holdsTable || isLong || rows.length < 2 || filled < 4 || filled < rows.length * 2) return false;
  return own.some(({ tagName }) => tagName === 'th' || tagName === 'caption') || isEven(widths);
}

function isEven(widths: readonly number[]): boolean {
  return widths.every((width) => width === widths[0]);
}

/** Lets a title above even rows reach over as many columns as these have: browsers forgive more. Changes the tree. */
function narrowTitle(table: Element) {
  const rows = ownParts(table).filter(({ tagName }) => tagName === 'tr');
  const [wide = 0, ...widths] = widthsOf(rows);
  const [width = 0] = widths;
  const [title, ...others] = rows[0]?.children.filter((child) => child.type === 'element') ?? [];
  if (title && others.length === 0 && wide > width && widths.length > 1 && isEven(widths))
    title.properties['colSpan'] = width;
}

/** How many columns each row fills, with cells that reach over several and cells that reach down from above. */
function widthsOf(rows: readonly Element[]): number[] {
  let reaching: number[] = [];
  return rows.map((row) => {
    const cells = row.children.filter((child) => child.type === 'element');
    const spans = cells.map((cell) => ({ wide: spanOf(cell, 'colSpan'), high: spanOf(cell, 'rowSpan') }));
    const width = reaching.length + spans.reduce((sum, { wide }) => sum + wide, 0);
    const begun = spans.flatMap(({ wide, high }) => Array<number>(wide).fill(high));
    reaching = [...reaching, ...begun].map((high) => high - 1).filter((high) => high > 0);
    return width;
  });
}

/** No table of an article has cells that reach further; others would fill memory. */
const longestSpan = 50;

/** How many columns or rows a cell fills, at least one. */
export function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  return span > 0 && span <= longestSpan ? span : 1;
}
