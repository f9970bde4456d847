import type { Nodes } from 'mdast';

/**
 * Calls `look` for every node of a tree, in the order of the text. For walks through a whole body: `unist-util-visit` names
 * a function for each node, which in a text of 10 MB takes seconds.
 */
export function eachNode(node: Nodes, look: (node: Nodes) => void) {
  look(node);
  if ('children' in node) for (const child of node.children) eachNode(child, look);
}
