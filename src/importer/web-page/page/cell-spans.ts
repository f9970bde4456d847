import type { Element } from 'hast';
import { attributeOf } from './elements.ts';

/** No table of an article has cells that reach further; others would fill memory. */
const longestSpan = 50;

/** How many columns or rows a cell fills, at least one. */
export function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  return span > 0 && span <= longestSpan ? span : 1;
}
