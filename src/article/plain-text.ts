import type { Nodes, Root } from 'mdast';

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
  const text = textOf(node).trim();
  return text === '' ? [] : [text];
}

/** The text of a node, pictures by nothing; a line break parts its words. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
