import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts every table into a region that scrolls sideways by touch and by keyboard, so that the page never has to. */
export function wrapTables(tree: Root, label: string) {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { role: 'region', ariaLabel: label, tabIndex: 0 },
      children: [node],
    };
    return SKIP;
  });
}
