import type { Paragraph, RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import type { Convention } from '../marks/convention.ts';
import { findStatements } from './find-statements.ts';

/** So many paragraphs may stand between a statement's beginning and its end. */
const longestStatement = 12;

/**
 * The paragraphs that go on with a statement and end it: each opens with a mark, or the last closes what is open;
 * `undefined` when none closes it. `isFirst` when the statement begins there.
 */
export function findContinuation(
  blocks: readonly RootContent[],
  at: number,
  convention: Convention,
  isFirst = false,
): Paragraph[] | undefined {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks.slice(at, at + longestStatement)) {
    if (block.type !== 'paragraph') return undefined;
    const text = textOf(block).trimEnd();
    const [statement] = findStatements(text, convention);
    const isOpened = statement?.start === 0 && (opensWithMark(text) || paragraphs.length === 0);
    if (isFirst && paragraphs.length === 0 && !isOpened) return undefined;
    // Behind a paragraph without a mark, a quotation may be another one, and that paragraph the paper's own.
    if (isOpened && opensWithMark(text) && paragraphs.some((one) => !opensWithMark(textOf(one))))
      return undefined;
    paragraphs.push(block);
    if (isOpened && statement.isClosed) return statement.end === text.length ? paragraphs : undefined;
    if (!isOpened && /["”“»«][.!?…]?$/u.test(text))
      return endsOpen(text, convention) ? paragraphs : undefined;
    if (!isOpened && /["”“»«„]/u.test(text)) return undefined;
  }
  return undefined;
}

/** Whether a paragraph's only mark without a partner is its last. */
function endsOpen(text: string, convention: Convention): boolean {
  return findStatements(`: “${text}`, { ...convention, curly: 'english' }).some(
    ({ end, isClosed }) => isClosed && end >= text.length,
  );
}

function opensWithMark(text: string): boolean {
  return /^["“”„‟«»]/u.test(text);
}
