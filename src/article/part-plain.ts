/** A stretch of Markdown between two boundaries. */
export interface Stretch {
  text: string;
  /** Whether it is one line of plain text, or such lines quoted, which every Markdown parser reads as paragraphs of just that. */
  isPlain: boolean;
}

/** A line without any sign that means something in Markdown. */
const line = '[\\p{L}“"\'‘«„—](?:[^\\n\\r\\t\\0\\\\*_`~[\\]<&|]*[^\\s\\0\\\\*_`~[\\]<&|])?';

/** Such a line at the margin, or several in a quotation, between empty lines that end what is before. */
const plain = new RegExp(
  `(?<=^|\\n\\n)(?:${line}|> ${line}(?:\\n>\\n> ${line})*)\\n\\n(?=[\\p{L}“"'‘«„#>])`,
  'gu',
);

/**
 * Parts a piece of Markdown into its plain paragraphs and quotations, most of a long text, and all between them. A piece
 * with frontmatter, which is no Markdown, stays whole.
 */
export function* partPlain(piece: string): Generator<Stretch> {
  let start = 0;
  for (const { index, 0: text } of piece.startsWith('---') ? [] : piece.matchAll(plain)) {
    if (index > start) yield { text: piece.slice(start, index), isPlain: false };
    yield { text, isPlain: true };
    start = index + text.length;
  }
  if (start < piece.length) yield { text: piece.slice(start), isPlain: false };
}
