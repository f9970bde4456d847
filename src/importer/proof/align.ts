import { standsAt } from './find-run.ts';

/** An entry's words in order, and the runs among them that repeat words of the source: the speakers of callouts. */
export interface EntryWords {
  texts: string[];
  repeats: Map<number, number>;
}

/** Where source and entry part: the index of the first word on each side that has no counterpart. */
export interface Parting {
  source: number;
  entry: number;
}

/** One reading of the source so far: which fields were found, as bits, and how far the entry's body is read. */
interface State {
  found: bigint;
  entry: number;
}

/** More readings than any text has; each field may stand in the header, or be a part of the body that stays. */
const mostStates = 64;

/**
 * Walks source and entry side by side, once. Every word of the source has to be the next word of the entry's body, or to
 * begin one of the `fields`, each of which is found at most once; a repeated run may be absent from the source.
 * Returns where no reading goes on; nothing when one comes to both ends.
 */
export function align(
  source: readonly string[],
  entry: EntryWords,
  fields: readonly string[][],
): Parting | undefined {
  const later = new Map<number, State[]>();
  const byOpening = Map.groupBy(
    fields.map((run, index) => ({ run, bit: 1n << BigInt(index) })),
    ({ run }) => run[0],
  );
  let states: State[] = [{ found: 0n, entry: 0 }];
  let furthest: Parting = { source: 0, entry: 0 };
  for (let at = 0; at <= source.length; at += 1) {
    const [only, other] = states;
    if (only && !other && later.size === 0) {
      const plain = countPlain(source, at, entry, only.entry, byOpening);
      states = [{ ...only, entry: only.entry + plain }];
      at += plain;
    }
    states = settle([...states, ...(later.get(at) ?? [])], entry);
    later.delete(at);
    const [best] = states.toSorted((a, b) => b.entry - a.entry);
    if (best) furthest = { source: at, entry: best.entry };
    else if (later.size === 0) return furthest;
    if (at === source.length) break;
    const runs = (byOpening.get(source[at]) ?? []).filter(({ run }) => standsAt(source, run, at));
    for (const state of states) addFields(state, at, runs, later);
    states = states.flatMap((state) =>
      entry.texts[state.entry] === source[at] ? [{ ...state, entry: state.entry + 1 }] : [],
    );
  }
  return states.some((state) => state.entry === entry.texts.length) ? undefined : furthest;
}

/** How many words stand in both with nothing to decide between them, which most words of a text do. */
function countPlain(
  source: readonly string[],
  at: number,
  { texts, repeats }: EntryWords,
  from: number,
  openings: ReadonlyMap<string | undefined, unknown>,
): number {
  let count = 0;
  for (; at + count < source.length; count += 1) {
    const word = source[at + count];
    if (word !== texts[from + count] || openings.has(word) || repeats.has(from + count)) break;
  }
  return count;
}

/** Adds the readings that skip a repeated run, and drops those that are the same. */
function settle(states: State[], { repeats }: EntryWords): State[] {
  if (states.length === 1 && states[0] && !repeats.has(states[0].entry)) return states;
  const distinct = new Map<string, State>();
  const queue = [...states];
  for (let state = queue.pop(); state; state = queue.pop()) {
    const end = repeats.get(state.entry);
    distinct.set(`${state.found} ${state.entry}`, state);
    if (end !== undefined) queue.push({ ...state, entry: end });
  }
  return [...distinct.values()].slice(0, mostStates);
}

function addFields(
  state: State,
  at: number,
  runs: readonly { run: readonly string[]; bit: bigint }[],
  later: Map<number, State[]>,
) {
  for (const { run, bit } of runs) {
    if (run.length === 0 || (state.found & bit) !== 0n) continue;
    const end = at + run.length;
    later.set(end, [...(later.get(end) ?? []), { ...state, found: state.found | bit }]);
  }
}
