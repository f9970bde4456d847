import type { Element } from 'hast';
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
