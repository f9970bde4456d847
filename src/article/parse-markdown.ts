import type { Blockquote, Nodes, Paragraph, Root, RootContent } from 'mdast';
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
  const before: Place = { line: 0, offset: 0 };
  return { type: 'root', children: pieces.flatMap((piece) => parsePiece(piece, before, parser)) };
}

/** Lines and characters that stand before a text. */
interface Place {
  line: number;
  offset: number;
}

/** Parses all that is not plain in a piece at once, since every parse has its price, and puts it back between what is. */
function parsePiece(piece: string, before: Place, parser: typeof grammar): RootContent[] {
  const stretches = [...partPlain(piece)];
  const joined = stretches.map(({ text, isPlain }) => (isPlain ? '' : text)).join('');
  const marked = parser.parse(joined).children.values();
  let next = marked.next();
  const taken: Place = { line: 0, offset: 0 };
  const children: RootContent[] = [];
  const add = (node: RootContent, by: Place) => {
    move(node, by);
    children.push(node);
  };
  for (const { text, isPlain } of stretches) {
    if (isPlain) add(plainNode(text), before);
    else {
      const by = { line: before.line - taken.line, offset: before.offset - taken.offset };
      pass(taken, text);
      for (; !next.done && startOf(next.value) < taken.offset; next = marked.next()) add(next.value, by);
    }
    pass(before, text);
  }
  return children;
}

function startOf({ position }: RootContent): number {
  return position?.start.offset ?? 0;
}

/** Moves a place behind a text that stands there. */
function pass(place: Place, text: string) {
  place.line += text.split('\n').length - 1;
  place.offset += text.length;
}

const quoted = '> ';
/** An empty line of a quotation, and the beginning of its next. */
const betweenQuoted = `\n>\n${quoted}`;

/** What the grammar reads in a line of plain text, or in such lines quoted, with an empty line below. */
function plainNode(stretch: string): Paragraph | Blockquote {
  const text = stretch.slice(0, -2);
  if (!text.startsWith(quoted)) return paragraphOf(text, { line: 1, column: 1, offset: 0 });
  const children: Paragraph[] = [];
  let [line, offset] = [1, quoted.length];
  for (const value of text.slice(quoted.length).split(betweenQuoted)) {
    children.push(paragraphOf(value, { line, column: quoted.length + 1, offset }));
    line += 2;
    offset += value.length + betweenQuoted.length;
  }
  const end = { ...(children.at(-1)?.position?.end ?? { line, column: 1, offset }) };
  return { type: 'blockquote', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function paragraphOf(value: string, start: { line: number; column: number; offset: number }): Paragraph {
  const { length } = value;
  const position = () => ({
    start: { ...start },
    end: { line: start.line, column: start.column + length, offset: start.offset + length },
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
