import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { grammar } from './grammar.ts';
import { partMarkdown } from './part-markdown.ts';
import { partPlain } from './part-plain.ts';

/**
 * Parses Markdown as the grammar reads it, in time in proportion to its length: micromark edits one list of all that it
 * found once for each paragraph, so that a text ten times as long would take a hundred times as long in one piece. In a
 * long text, plain paragraphs are taken as they are. `length` is how many characters are parsed at once, at least;
 * `parser` is the grammar, that of entries when absent.
 */
export function parseMarkdown(text: string, length?: number, parser: typeof grammar = grammar): Root {
  const pieces = partMarkdown(text, length);
  if (pieces.length === 1) return parser.parse(text);
  const children: RootContent[] = [];
  const before = { line: 0, offset: 0 };
  for (const stretch of pieces.flatMap((piece) => [...partPlain(piece)])) {
    const nodes = stretch.isPlain ? [paragraphOf(stretch.text)] : parser.parse(stretch.text).children;
    for (const node of nodes) {
      move(node, before);
      children.push(node);
    }
    before.line += stretch.isPlain ? 2 : stretch.text.split('\n').length - 1;
    before.offset += stretch.text.length;
  }
  return { type: 'root', children };
}

/** What the grammar reads in a line of plain text with an empty line below it. */
function paragraphOf(stretch: string): Paragraph {
  const value = stretch.slice(0, -2);
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  });
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: position() }],
    position: position(),
  };
}

/** Gives nodes of a piece their places in the whole text; a piece begins where a line does. */
function move(node: Nodes, before: { line: number; offset: number }) {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += before.line;
    point.offset = (point.offset ?? 0) + before.offset;
  }
  if ('children' in node) for (const child of node.children) move(child, before);
}
