import type { RepairMade } from '../draft.ts';

/** The changed words of a line; neighbours are told together, so that a damaged line is one repair. */
export class ToldWords {
  readonly #line: number;
  readonly #runs: { rule: string; last: number; before: string[]; after: string[] }[] = [];

  constructor(line: number) {
    this.#line = line;
  }

  /** Takes notice of a change to the word with the number `at`. */
  add(rule: string, at: number, before: string, after: string) {
    const run = this.#runs.at(-1);
    if (run?.rule === rule && run.last === at - 1) {
      run.last = at;
      run.before.push(before);
      run.after.push(after);
    } else this.#runs.push({ rule, last: at, before: [before], after: [after] });
  }

  /** Adds what was told to `repairs`. */
  report(repairs: RepairMade[]) {
    for (const { rule, before, after } of this.#runs) {
      repairs.push({ rule, line: this.#line, before: before.join(' '), after: after.join(' ') });
    }
  }
}
