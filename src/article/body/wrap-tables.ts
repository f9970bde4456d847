import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts every table into a group that scrolls sideways by touch and by keyboard, so that the page never has to. A group,
 * not a region: several tables under one name would be landmarks that cannot be told apart.
 */
export function wrapTables(tree: Root, label: string) {
  visit(tree, 'element', (node, index, parent) => {
    if ('align' in node.properties) alignWithStyle(node);
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { role: 'group', ariaLabel: label, tabIndex: 0 },
      children: [node],
    };
  });
}

/** HTML has no `align` since version 5, and the page's policy allows no style in an element. */
function alignWithStyle({ properties }: Element) {
  const { align } = properties;
  delete properties['align'];
  if (align === 'right' || align === 'center') properties['className'] = [align];
}
