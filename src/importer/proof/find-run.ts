import type { Words } from './words.ts';

/** How many words beyond its line a passage may begin: what it says of its line is where its block begins. */
const reach = 400;

/** The first word at or after a line, by halving: lines never fall. */
export function firstWordOfLine({ lines }: Words, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a run of words stands at or soon after a line, among words that are not yet `taken`; -1 when it does not. */
export function findRun(
  words: Words,
  run: readonly string[],
  line: number,
  taken?: { has(at: number): boolean },
): number {
  const start = firstWordOfLine(words, line);
  const end = Math.min(words.texts.length - run.length, start + reach);
  for (let at = start; at <= end; at += 1) if (standsAt(words.texts, run, at) && !taken?.has(at)) return at;
  return -1;
}

/** Whether a run of words stands at a place. */
export function standsAt(texts: readonly string[], run: readonly string[], at: number): boolean {
  return run.every((word, index) => texts[at + index] === word);
}
