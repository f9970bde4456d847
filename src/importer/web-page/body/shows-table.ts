import type { Element } from 'hast';
import { elementsOf } from '../page/elements.ts';

/** What was found of each figure, as every cell of a long table asks. */
const found = new WeakMap<Element, boolean>();

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
