import type { Words } from './words.ts';

/** How many words beyond its line a passage may begin: what it says of its line is where its block begins. */
const reach = 400;
/** A repair that joins lines may name the last of them; so far up is looked when a run stands nowhere below. */
const linesBefore = 3;

/** Finds runs of words near their lines, each word once; gives the index of the first word, or -1. */
export type FindRun = (run: readonly string[], line: number) => number;

/** Prepares to find runs among words, so that even a text of one endless line is searched in linear time. */
export function runFinder(words: Words): FindRun {
  const places = new Map<string, number[]>();
  words.texts.forEach((text, index) => {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  });
  const lastPlace = new Map<string, number>();
  const taken = new Set<number>();
  const findBetween = (run: readonly string[], start: number, end: number) => {
    const candidates = places.get(run[0] ?? '') ?? [];
    for (let index = firstAtLeast(candidates, start); index < candidates.length; index += 1) {
      const at = candidates[index] ?? 0;
      if (at >= end) break;
      if (standsAt(words.texts, run, at) && !run.some((_, offset) => taken.has(at + offset))) return at;
    }
    return -1;
  };
  return (run, line) => {
    const key = run.join(' ');
    const next = (lastPlace.get(key) ?? -1) + 1;
    const own = firstAtLeast(words.lines, line);
    const below = findBetween(run, Math.max(own, next), firstAtLeast(words.lines, line + 1) + reach);
    const before = Math.max(firstAtLeast(words.lines, line - linesBefore), next);
    const at = below === -1 ? findBetween(run, before, own) : below;
    if (at === -1) return -1;
    lastPlace.set(key, at);
    for (const offset of run.keys()) taken.add(at + offset);
    return at;
  };
}

/** Whether a run of words stands at a place. */
export function standsAt(texts: readonly string[], run: readonly string[], at: number): boolean {
  return run.every((word, index) => texts[at + index] === word);
}

/** The first index whose number is at least `least`, by halving; numbers never fall. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
