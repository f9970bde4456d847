import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { endsAsSentence } from '../text/line-shape.ts';

/** In characters: programs wrap lines at 72 to 80, and lines of so many are wrapped. */
const [shortestFull, longestWrapped] = [60, 80];

/** In lines: as many full ones show that a text is wrapped. */
const fewest = 5;

/** Of all full lines; what cannot be wrapped, such as a table, is longer. */
const mostFull = 0.9;

/** The width at which the lines of a source are wrapped; `undefined` where they are not. Addresses go beyond any width. */
export function wrapOf(text: string): number | undefined {
  const lengths = text
    .split('\n')
    .flatMap((line) => (/\]\(|\]: |:\/\/|^\s*[|<]/u.test(line) ? [] : [line.length]));
  const full = lengths.filter((length) => length >= shortestFull);
  const wrapped = full.filter((length) => length <= longestWrapped);
  const isWrapped = wrapped.length >= fewest && wrapped.length >= mostFull * full.length;
  return isWrapped ? wrapped.reduce((longest, length) => Math.max(longest, length), 0) : undefined;
}

/**
 * Joins headings that were wrapped like the text: what does not fit on the line of `#` stands as a paragraph directly below
 * it, as html2text writes it. One that is a sentence, or that would have fitted, is a paragraph. Changes the body.
 */
export function joinWrappedHeadings(body: Root, text: string) {
  const width = wrapOf(text);
  if (width === undefined) return;
  const lines = text.split('\n');
  const kept: RootContent[] = [];
  for (const block of body.children) {
    const above = kept.at(-1);
    const goesOn =
      above?.type === 'heading' && block.type === 'paragraph' && isRest(above, block, lines, width);
    if (!goesOn) kept.push(block);
    else above.children.push({ type: 'text', value: ' ' }, ...block.children);
  }
  body.children = kept;
}

function isRest(heading: Heading, block: RootContent, lines: readonly string[], width: number): boolean {
  const [end, start] = [heading.position?.end.line, block.position?.start.line];
  if (end === undefined || start !== end + 1) return false;
  const line = lines[end - 1] ?? '';
  const [word = ''] = textOf(block).split(/\s/u, 1);
  const isFull = /^#/u.test(line) && line.length + 1 + word.length > width;
  const rest = textOf(block);
  return isFull && rest.split('\n').length <= 2 && (/^\p{Ll}/u.test(rest) || !endsAsSentence(rest.trim()));
}
