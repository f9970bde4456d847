import { holdsDate } from '../../dates/find-dates.ts';
import type { LeftOut } from '../../draft.ts';
import type { SourceLine } from './source-lines.ts';

const counter = /^\d{1,4} of \d{1,5} documents?$/i;
const label = /^(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT):/;
/** In lines: so near the top stands the day of the issue. */
const longestHead = 8;

/**
 * Reads the head of a newspaper database's document: below "3 of 10 DOCUMENTS" stand the outlet, the day with its edition,
 * and the headline, each as a block of its own. The outlet and the edition, which may be called for a country, are left out,
 * and the lines of the headline become one. Any other text stays as it is.
 */
export function readDocumentHead(lines: readonly SourceLine[]): { lines: SourceLine[]; leftOut: LeftOut[] } {
  const whole = { lines: [...lines], leftOut: [] };
  if (!counter.test(lines[0]?.text ?? '')) return whole;
  const day = lines.slice(0, longestHead).findIndex(({ text }) => holdsDate(text));
  const title = endOfBlock(lines, day + 1);
  const labels = endOfBlock(lines, title + 1);
  if (day < 1 || !label.test(lines[labels]?.text ?? '')) return whole;
  const [first, ...more] = lines.slice(title, labels);
  const text = [first, ...more].flatMap((line) => line?.text ?? []).join(' ');
  const headline = first ? [{ ...first, text }] : [];
  const record = [...lines.slice(1, day), ...lines.slice(day + 1, title)];
  return {
    lines: [...lines.slice(0, 1), ...lines.slice(day, day + 1), ...headline, ...lines.slice(labels)],
    leftOut: record.map((one) => ({ rule: 'archive-record', line: one.line, text: one.text })),
  };
}

/** The first line from `start` on that stands below an empty one. */
function endOfBlock(lines: readonly SourceLine[], start: number): number {
  const length = lines.slice(start).findIndex(({ afterGap }) => afterGap);
  return length === -1 ? lines.length : start + length;
}
