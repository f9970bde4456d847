import { changeAt } from '../../changes/change-made.ts';
import type { RepairMade } from '../../draft.ts';

/** A text whose lines and paragraphs end as raw text has them. */
export interface PartedLines {
  text: string;
  /** One for each end, with the line that it ends, counted as in `text`. */
  repairs: RepairMade[];
}

/** A vertical tab, a form feed, U+2028 and U+2029; beside a line end they part nothing that it does not part. */
const ends = /(?<!\n)[\v\f\u2028](?!\n)|\u2029/gu;
const withNextLine = /(?<!\n)[\v\f\u0085\u2028](?!\n)|\u2029/gu;

/**
 * Makes line ends of the characters that word processors, layout programs and mainframes end lines with, and an empty
 * line of U+2029, which ends a paragraph. U+0085 is a line end only where nothing else is one and no other control of its
 * set stands: elsewhere it is a misread “…”.
 */
export function partLines(given: string): PartedLines {
  const hasNextLine = !given.trim().includes('\n') && !/[\u0080-\u0084\u0086-\u009F]/u.test(given);
  const repairs: RepairMade[] = [];
  let line = 1;
  let counted = 0;
  const text = given.replace(hasNextLine ? withNextLine : ends, (from, at: number) => {
    const isBesideEnd = given[at - 1] === '\n' || given[at + 1] === '\n';
    const to = from === '\u2029' && !isBesideEnd ? '\n\n' : '\n';
    line += given.slice(counted, at).split('\n').length - 1;
    counted = at;
    repairs.push(changeAt('line-ends', line, given, at, { from, to }));
    line += to.length;
    return to;
  });
  return { text, repairs };
}
