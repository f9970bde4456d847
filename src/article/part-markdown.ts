/** Characters that are parsed at once, when the text can be parted there. */
const pieceLength = 50_000;

/** What reaches from one part of a text into another: definitions of links and footnotes, and fences. */
const reaching = /\]:|(?:`{3}|~{3})(?<=^[ >]*.{3})/m;

/** After an empty line, what begins at the margin like a sentence ends every list, quotation and paragraph before it. */
const boundary = /\n\n(?=[\p{L}“"'‘«„#>])/gu;

/**
 * The pieces of a Markdown text that mean the same when each is parsed by itself; together they are the text. One piece
 * when it is short, or when something in it may reach from one piece into another.
 */
export function partMarkdown(text: string, length = pieceLength): string[] {
  if (text.length <= length || reaching.test(text)) return [text];
  const pieces: string[] = [];
  let start = 0;
  let next = endOfFrontmatter(text);
  while (next !== undefined) {
    boundary.lastIndex = Math.max(next, start + length);
    const found = boundary.exec(text);
    next = found ? found.index + 2 : undefined;
    pieces.push(text.slice(start, next));
    start = next ?? text.length;
  }
  return pieces.length > 0 ? pieces : [text];
}

/** Where frontmatter ends, which is YAML and no Markdown; `undefined` when it never does. */
function endOfFrontmatter(text: string): number | undefined {
  if (!/^---[ \t]*\n/.test(text)) return 0;
  const end = /\n---[ \t]*\n/.exec(text);
  return end ? end.index + end[0].length - 1 : undefined;
}
