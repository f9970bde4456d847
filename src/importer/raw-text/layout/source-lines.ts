import { narrow } from '../../text/narrow.ts';

/** A line of the source that holds something. */
export interface SourceLine {
  /** Without the white space around it. */
  text: string;
  /** Counted from 1. */
  line: number;
  /** Whether an empty line stands before it. */
  afterGap: boolean;
}

/** The lines of a text that hold something, in their order. */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let afterGap = true;
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const trimmed = end > start ? trimLine(text.slice(start, end)) : '';
    if (trimmed !== '') lines.push({ text: narrow(trimmed), line, afterGap });
    afterGap = trimmed === '';
    start = end + 1;
  }
  return lines;
}

/** Removes the white space and the characters without width around a line. */
function trimLine(text: string): string {
  return text.replace(/^[\s\u200B-\u200F\u2060\uFEFF]+/u, '').trimEnd();
}

/** How many empty lines stand above a line of a source. */
export function emptyLinesAbove(lines: readonly SourceLine[], index: number): number {
  return (lines[index]?.line ?? 0) - (lines[index - 1]?.line ?? 0) - 1;
}

/** In lines: longer sources are books, and no copies of a page. */
export const longestPage = 5000;
