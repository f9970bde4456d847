import type { Element, Parents, Root } from 'hast';
import { elementsOf, textOf } from './elements.ts';

/** In characters: a shorter fallback is a picture's or a tracker's. */
const shortest = 200;
const asksForScripts = /java\s?script|\bcookies?\b/i;

/**
 * Shows a text that a page holds for its script to write, and for browsers without scripts in a `noscript`, as none runs here.
 * It is all that its box shows; other fallbacks repeat pictures, or ask for scripts. Changes the tree.
 */
export function showFallbacks(root: Root) {
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const isAll = parent.children.every(showsNothing);
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (isAll && child.tagName === 'noscript' && isText(child)) child.tagName = 'div';
      stack.push(child);
    }
  }
}

function showsNothing(node: Parents['children'][number]): boolean {
  if (node.type === 'element') return /^(?:script|noscript|template)$/.test(node.tagName);
  return node.type !== 'text' || node.value.trim() === '';
}

function isText(fallback: Element): boolean {
  const shown = { ...fallback, tagName: 'div' };
  const text = textOf(shown);
  if (text.length < shortest || asksForScripts.test(text)) return false;
  const links = [...elementsOf(shown)].filter(({ tagName }) => tagName === 'a');
  return links.reduce((sum, link) => sum + textOf(link).length, 0) * 2 < text.length;
}
