import type { Element, Nodes, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { linksIn, textOf } from './elements.ts';

/** In characters: a shorter fallback is a picture's or a tracker's. */
const shortest = 200;
const asksForScripts = /java\s?script|\bcookies?\b/i;

/**
 * Shows a text that a page holds for its script to write, and for browsers without scripts in a `noscript`, as none runs here.
 * It is all that its box shows; other fallbacks repeat pictures, or ask for scripts. Changes the tree, in which the markup of
 * a `noscript` is mere text.
 */
export function showFallbacks(root: Root) {
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const isAll = parent.children.every(showsNothing);
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const fallback = isAll && child.tagName === 'noscript' ? readFallback(child) : undefined;
      if (fallback) Object.assign(child, fallback);
      stack.push(child);
    }
  }
}

function showsNothing(node: Parents['children'][number]): boolean {
  if (node.type === 'element') return /^(?:script|noscript|template)$/.test(node.tagName);
  return node.type !== 'text' || node.value.trim() === '';
}

/** A `noscript` as the box that a browser without scripts shows; `undefined` when it holds no text. */
function readFallback({ children: [markup], ...noscript }: Element): Element | undefined {
  if (markup?.type !== 'text' || markup.value.length < shortest) return undefined;
  const { children } = fromHtml(markup.value, { fragment: true });
  for (const child of children) move(child, (markup.position?.start.line ?? 1) - 1);
  const box: Element = { ...noscript, tagName: 'div', children: children as Element['children'] };
  return isText(box) ? box : undefined;
}

/** Markup within a page has its places in it. */
function move(node: Nodes, lines: number) {
  if (node.position) node.position.start.line += lines;
  if (node.position) node.position.end.line += lines;
  if ('children' in node) for (const child of node.children) move(child, lines);
}

function isText(box: Element): boolean {
  const text = textOf(box);
  if (text.length < shortest || asksForScripts.test(text)) return false;
  const links = linksIn(box);
  return links.reduce((sum, link) => sum + textOf(link).length, 0) * 2 < text.length;
}
