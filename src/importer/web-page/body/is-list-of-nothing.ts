import type { Element, ElementContent } from 'hast';

/**
 * Whether an element is a list by its name alone: pages set a text into one without items, of which Markdown would make
 * one item with all of the text. `children` are what of it is kept.
 */
export function isListOfNothing({ tagName }: Element, children: readonly ElementContent[]): boolean {
  const isItem = (one: ElementContent) => one.type === 'element' && /^(?:li|d[td]|[uod]l)$/.test(one.tagName);
  return /^[uod]l$/.test(tagName) && !children.some(isItem);
}
