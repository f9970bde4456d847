import { firstWords, lastWords } from '../changes/change-made.ts';
import type { Doubt } from '../draft.ts';
import type { Passage } from './passage.ts';

/** A break between two paragraphs that may stand inside a sentence; `index` is the place of the second. */
export interface OpenBreak {
  before: Passage;
  after: Passage;
  index: number;
}

/** So many short lines close together are captions, links or a list of the page. */
const leastOfRun = 4;
/** In paragraphs: one of a run is no further from the next. */
const widestGap = 3;
/** In characters: between two longer ones a sentence of the article is cut, which has to be joined. */
const longestLine = 100;

type Run = [OpenBreak, ...OpenBreak[]];

/** What an editor has to look at: each break by itself, or at once a run of short lines, which no sentences have. */
export function doubtOpenBreaks(breaks: readonly OpenBreak[]): Doubt[] {
  return runsOf(breaks).flatMap((run) =>
    run.length < leastOfRun ? run.map(describeBreak) : [describeRun(run)],
  );
}

function runsOf(breaks: readonly OpenBreak[]): Run[] {
  const runs: Run[] = [];
  for (const one of breaks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && one.index - last.index <= widestGap && isShort(last) && isShort(one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function isShort({ before, after }: OpenBreak): boolean {
  return Math.min(before.text.length, after.text.length) <= longestLine;
}

function describeBreak({ before, after }: OpenBreak): Doubt {
  const message = `Unexpected paragraph without an end, "…${lastWords(before.text)}", expected a full stop or its other half, join it with "${firstWords(after.text)}…" if that goes on`;
  return { rule: 'maybe-cut-sentence', line: after.line, message };
}

function describeRun(run: Run): Doubt {
  const { before } = run[0];
  const { after } = run.at(-1) ?? run[0];
  const message = `Unexpected run of ${run.length} lines without an end, from "${firstWords(before.text)}…" to line ${after.line}, expected sentences, take out what is no text of the article, such as captions and links, and join what is cut`;
  return { rule: 'maybe-cut-sentences', line: before.line, message };
}
