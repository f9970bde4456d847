import type { Nodes, Root, RootContent } from 'mdast';
import { grammar } from './grammar.ts';
import { partMarkdown } from './part-markdown.ts';

/**
 * Parses Markdown as the grammar reads it, in time in proportion to its length: micromark edits one list of all that it
 * found once for each paragraph, so that a text ten times as long would take a hundred times as long in one piece.
 * `length` is how many characters are parsed at once, at least.
 */
export function parseMarkdown(text: string, length?: number): Root {
  const pieces = partMarkdown(text, length);
  if (pieces.length === 1) return grammar.parse(text);
  const children: RootContent[] = [];
  const before = { line: 0, offset: 0 };
  for (const piece of pieces) {
    const root = grammar.parse(piece);
    move(root, before);
    for (const child of root.children) children.push(child);
    before.line += piece.split('\n').length - 1;
    before.offset += piece.length;
  }
  return { type: 'root', children };
}

/** Gives nodes of a piece their places in the whole text; a piece begins where a line does. */
function move(node: Nodes, before: { line: number; offset: number }) {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += before.line;
    point.offset = (point.offset ?? 0) + before.offset;
  }
  if ('children' in node) for (const child of node.children) move(child, before);
}
