import type { Words } from './words.ts';

/** How many words beyond its line a passage may begin: what it says of its line is where its block begins. */
const reach = 400;
/** A repair that joins lines may name the last of them. */
const linesBefore = 3;

/**
 * Finds runs of words on their lines or else near them, each word once; gives the index of the first word, or -1. What
 * `goesOver` a line's end may be named by its last line, while a list says the same again further down.
 */
export type FindRun = (run: readonly string[], line: number, goesOver?: boolean) => number;

/**
 * Prepares to find `runs` among words, so that even a text of one endless line is searched in linear time. A book has a
 * million words, of which few begin a run.
 */
export function runFinder(words: Words, runs: readonly (readonly string[])[]): FindRun {
  const places = new Map(runs.map(([first = '']): [string, number[]] => [first, []]));
  words.texts.forEach((text, index) => {
    places.get(text)?.push(index);
  });
  const lastPlace = new Map<string, number>();
  const taken = new Uint8Array(words.texts.length);
  const findBetween = (run: readonly string[], from: number, end: number): number => {
    const candidates = places.get(run[0] ?? '') ?? [];
    for (let index = firstAtLeast(candidates, from); index < candidates.length; index += 1) {
      const at = candidates[index] ?? 0;
      if (at >= end) break;
      const isFree = run.every((_, offset) => taken[at + offset] === 0);
      if (isFree && standsAt(words.texts, run, at)) return at;
    }
    return -1;
  };
  return (run, line, goesOver = false) => {
    const key = run.join(' ');
    const after = (lastPlace.get(key) ?? -1) + 1;
    const [above, on] = [firstAtLeast(words.lines, line - linesBefore), firstAtLeast(words.lines, line)];
    const below = firstAtLeast(words.lines, line + 1);
    const onLine = goesOver ? below : below + reach;
    const stretches = [
      [on, onLine],
      [above, on],
      [onLine, below + reach],
    ] as const;
    let found = -1;
    for (const [from, end] of stretches)
      if (found === -1) found = findBetween(run, Math.max(from, after), end);
    if (found === -1) return -1;
    lastPlace.set(key, found);
    taken.fill(1, found, found + run.length);
    return found;
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
