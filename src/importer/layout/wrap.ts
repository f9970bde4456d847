import type { SourceLine } from './source-lines.ts';

/** How a source breaks its lines: the width at which a program or a page wrapped them. */
export interface Wrap {
  /** In characters. */
  width: number;
  /** How much shorter than the width a wrapped line may be, where letters have widths of their own. */
  slack: number;
}

/** As many lines as tell how a source is wrapped. */
const sample = 3000;

/** Finds the width at which a source is hard-wrapped; `undefined` when its lines are paragraphs. */
export function findWrap(lines: readonly SourceLine[]): Wrap | undefined {
  const head = lines.slice(0, sample);
  const pairs = head.flatMap((line, index) => {
    const next = head[index + 1];
    return next && !next.afterGap ? [{ text: line.text, next: next.text }] : [];
  });
  const longest = pairs
    .filter(({ text }) => text.length <= 120 && text.includes(' '))
    .map(({ text }) => text.length);
  const width = Math.max(0, ...longest);
  const tooLong = head.filter(({ text }) => text.length > Math.max(120, width * 1.25) && text.includes(' '));
  if (width < 30 || pairs.length < 3 || tooLong.length > head.length / 20) return undefined;
  const long = pairs.filter(({ text }) => text.length >= width / 2);
  for (const slack of [0, Math.ceil(width * 0.2)]) {
    const full = long.filter(({ text, next }) => isFull(text, next, { width, slack })).length;
    const goesOn = long.filter(({ text, next }) => /^\p{Ll}/u.test(next) || /[\p{L},]$/u.test(text)).length;
    if (full >= long.length * 0.75 && goesOn >= long.length * 0.5) return { width, slack };
  }
  return undefined;
}

/** Whether a line was broken only because the next one's first word did not fit into it. */
export function isFull(text: string, next: string, { width, slack }: Wrap): boolean {
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  return text.length <= width && text.length + 1 + word.length > width - slack;
}
