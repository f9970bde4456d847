import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Direction, dominantDirection } from '../language.ts';

const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'figcaption', 'td', 'th']);

/**
 * Gives `dir` to blocks whose letters mostly run against the article, and to code, which always runs left to right.
 * `dir="auto"` would follow the first letter instead: one Latin name at its head would turn a Persian paragraph round.
 */
export function markDirections(tree: Root, direction: Direction) {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'pre' || node.tagName === 'code') {
      if (direction === 'rtl') node.properties['dir'] = 'ltr';
      return;
    }
    if (!blocks.has(node.tagName)) return;
    const own = dominantDirection(textOf(node));
    if (own !== undefined && own !== direction) node.properties['dir'] = own;
  });
}
