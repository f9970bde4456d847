import type { Element, ElementContent } from 'hast';
import type { Block } from '../page/part-blocks.ts';

/** Turns the lists around a headline into plain boxes: they list articles, and no part of one. Changes the tree. */
export function unfoldLists(headline: Block | undefined) {
  for (const one of headline?.around ?? []) {
    if (!/^[uod]l$/.test(one.tagName)) continue;
    for (const item of one.children) if (item.type === 'element' && isItem(item)) item.tagName = 'div';
    one.tagName = 'div';
  }
}

function isItem({ tagName }: Element): boolean {
  return /^(?:li|d[td])$/.test(tagName);
}

/**
 * Whether an element is a list by its name alone: pages set a text into one without items, of which Markdown would make
 * one item with all of the text. `children` are what of it is kept.
 */
export function isListOfNothing({ tagName }: Element, children: readonly ElementContent[]): boolean {
  const isItem = (one: ElementContent) => one.type === 'element' && /^(?:li|d[td]|[uod]l)$/.test(one.tagName);
  return /^[uod]l$/.test(tagName) && !children.some(isItem);
}
