import type { Convention } from '../marks/convention.ts';
import { pairMarks } from '../marks/pair-marks.ts';
import { endsSentence } from '../text/sentences/ends-sentence.ts';

/** A quotation after a colon, by offsets in its paragraph's text. */
export interface Statement {
  /** Where the lead-in ends, after its colon. */
  leadEnd: number;
  /** The opening mark. */
  start: number;
  /** After the closing mark and what belongs to it; the paragraph's end when it is not closed there. */
  end: number;
  isClosed: boolean;
}

/** A shorter quotation stays in its paragraph. */
const fewestWords = 6;

/** The quotations of a paragraph that a colon introduces, in their order; nested ones are parts of theirs. */
export function findStatements(text: string, convention: Convention): Statement[] {
  const { pairs, unmatched } = pairMarks(text, convention);
  const closed = pairs
    .filter(({ depth }) => depth === 0)
    .map(({ opening, closing }) => ({ start: opening.at, end: endOf(text, closing.at + 1), isClosed: true }));
  const last = unmatched.at(-1);
  const open = last?.side === 'opening' ? [{ start: last.at, end: text.length, isClosed: false }] : [];
  return [...closed, ...open]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((statement) => {
      const leadEnd = /[:：]\s*$/u.exec(text.slice(Math.max(0, statement.start - 4), statement.start))
        ? text.slice(0, statement.start).trimEnd().length
        : statement.start === 0
          ? 0
          : -1;
      return leadEnd === -1 ? [] : [{ ...statement, leadEnd }];
    });
}

/** A full stop after the closing mark belongs to the quotation. */
function endOf(text: string, end: number): number {
  return end + (/^[.!?…؟۔。]+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

/** Whether a quotation is a statement, of a sentence or more, rather than some words. */
export function isStatement(text: string): boolean {
  const words = text.slice(0, 400).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu) ?? [];
  const isLong =
    words.length >= fewestWords || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{12}/u.test(text);
  return isLong && endsSentence(text);
}
