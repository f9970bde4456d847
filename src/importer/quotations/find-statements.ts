import { countUnspaced } from '../text/unspaced.ts';
import type { Convention } from '../marks/convention.ts';
import { pairMarks } from '../marks/pair-marks.ts';
import { findOtherMarks, type Marked } from './find-other-marks.ts';
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
/** So many words are a statement even where their full stop was forgotten. */
const clearlyMany = 12;

/** The quotations of a paragraph that a colon introduces, in their order; nested ones are parts of theirs. */
export function findStatements(text: string, convention: Convention): Statement[] {
  const { pairs, unmatched } = pairMarks(text, convention);
  const closed = pairs
    .filter(({ depth }) => depth === 0)
    .map(({ opening, closing }) => ({ start: opening.at, end: closing.at + 1 }));
  const last = unmatched.at(-1);
  const open = last?.side === 'opening' ? [{ start: last.at, end: text.length, isClosed: false }] : [];
  const whole = [...closed, ...findOtherMarks(text)].map(({ start, end }) => ({
    start,
    end: endOf(text, end),
    isClosed: true,
  }));
  return outermost([...whole, ...open]).flatMap((statement) => {
    const leadEnd = leadEndBefore(text, statement.start);
    return leadEnd === undefined ? [] : [{ ...statement, leadEnd }];
  });
}

/** Quotations in their order without those that begin inside another. */
function outermost<Quotation extends Marked>(quotations: readonly Quotation[]): Quotation[] {
  let reached = 0;
  return quotations
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isInside = start < reached;
      if (!isInside) reached = end;
      return !isInside;
    });
}

/** Where the lead-in of a quotation ends: behind its colon, or before it where the quotation is all. */
function leadEndBefore(text: string, start: number): number | undefined {
  const isIntroduced = /[:：]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  if (isIntroduced) return text.slice(0, start).trimEnd().length;
  return start === 0 ? 0 : undefined;
}

/** A full stop after the closing mark belongs to the quotation. */
function endOf(text: string, end: number): number {
  return end + (/^[.!?…؟۔。]+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

/** Whether a quotation is a statement, of a sentence or more, rather than some words. */
export function isStatement(text: string): boolean {
  const length = lengthInWords(text);
  if (length >= clearlyMany && !/^\P{L}*\p{Ll}/u.test(text)) return true;
  return length >= fewestWords && endsSentence(text) && !isPhrase(text);
}

/** “a great day for the harbour”. — the sentence that the full stop ends is not the quotation's. */
function isPhrase(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text) && /[^.!?…]["”“»«’‘'][.!?]$/u.test(text);
}

/** Two characters of a script without spaces count as a word, and no more of a text than tells. */
function lengthInWords(text: string): number {
  const opening = text.slice(0, 400);
  const words = opening.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu);
  return Math.max(countUnspaced(opening), words?.length ?? 0);
}
