import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const containers = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'table',
  'tableRow',
]);

/** A body's words as a reader meets them: one string a block, pictures by nothing. */
export function plainBlocks(node: Root | Nodes): string[] {
  if ('children' in node && containers.has(node.type))
    return node.children.flatMap((child) => plainBlocks(child));
  const text = textOf(node, { includeImageAlt: false }).trim();
  return text === '' ? [] : [text];
}
