import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * The `rel` of a link to another host: what somebody reads here is nobody's business there, and a page opened from here
 * gets no handle on this one (`noreferrer` implies `noopener`, HTML Standard, 4.6.6).
 */
export const outwardRel = 'noreferrer';

/** Gives every link to another host its `rel`. */
export function markOutward(tree: Root) {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && isOutward(href))
      node.properties['rel'] = [outwardRel];
  });
}

/** A scheme, or two slashes: browsers read a backslash as a slash and skip white space before it. */
function isOutward(href: string): boolean {
  return /^\s*(?:https?:|[\\/]{2})/i.test(href);
}
