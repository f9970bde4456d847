import { quoteValue } from '../../article/problem.ts';
import { sharedEdges } from '../changes/excerpt-change.ts';
import type { Doubt, LeftOut, RepairMade } from '../draft.ts';
import { runFinder } from './find-run.ts';
import { type Words, wordsIn } from './words.ts';

/** A source's words as the import says it understood them, and each thing it said that is not so. */
export interface ExplainedSource {
  words: Words;
  unexplained: Doubt[];
}

/** Repairs of characters, which come first; every later one may only part or join the words that are there. */
const changesLetters = new Set(['mojibake', 'wrong-code-page', 'html-entities', 'ligatures', 'unwrap-tags']);
/** A number that is no text stands beside ones that are: it is found with the word next to it. */
const takesNumbers = 'link-marks';

/**
 * Makes the reported repairs in the source's words, and takes away what was reported as left out, but none of the words of
 * `fields` where those stand at the source's beginning.
 */
export function explainSource(
  source: Words,
  repairs: readonly RepairMade[],
  leftOut: readonly LeftOut[],
  fields: readonly string[][] = [],
): ExplainedSource {
  const ofLetters = repairs.filter(({ rule }) => changesLetters.has(rule));
  const ofNumbers = repairs.filter(({ rule }) => rule === takesNumbers);
  const others = repairs.filter(({ rule }) => !changesLetters.has(rule) && rule !== takesNumbers);
  const unexplained = others.filter(changesMore).map(describe);
  const words = [ofLetters, ofNumbers, others].reduce(makeRepairs, source);
  return { words: takeAway(words, leftOut, fields), unexplained };
}

function changesMore({ before, after }: RepairMade): boolean {
  return wordsIn(before).join('') !== wordsIn(after).join('');
}

function makeRepairs(words: Words, repairs: readonly RepairMade[]): Words {
  const changes = repairs.flatMap((repair) => {
    const [from, to] = [wordsIn(repair.before), wordsIn(repair.after)];
    const [before, after] = repair.rule === takesNumbers ? [from, to] : changedWords(from, to);
    return before.length === 0 ? [] : [{ repair, before, after }];
  });
  if (changes.length === 0) return words;
  const edits = new Map<number, { length: number; words: string[] }>();
  const find = runFinder(
    words,
    changes.map(({ before }) => before),
  );
  for (const { repair, before, after } of changes) {
    const at = find(before, repair.line, repair.before.includes('\n'));
    if (at !== -1) edits.set(at, { length: before.length, words: after });
  }
  return edits.size === 0 ? words : applyEdits(words, edits);
}

/** What is left of two runs of words without those that both begin and end with: reports show some text around a change. */
function changedWords(before: string[], after: string[]): [string[], string[]] {
  const { start, end } = sharedEdges(before, after);
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

function applyEdits(
  { texts, lines }: Words,
  edits: ReadonlyMap<number, { length: number; words: string[] }>,
): Words {
  const repaired: Words = { texts: [], lines: [] };
  const add = (text: string, at: number) => {
    repaired.texts.push(text);
    repaired.lines.push(lines[at] ?? 1);
  };
  for (let at = 0; at < texts.length;) {
    const edit = edits.get(at);
    if (edit) for (const text of edit.words) add(text, at);
    else add(texts[at] ?? '', at);
    at += edit?.length ?? 1;
  }
  return repaired;
}

function takeAway(words: Words, leftOut: readonly LeftOut[], fields: readonly string[][]): Words {
  if (leftOut.length === 0) return words;
  const runs = leftOut.map(({ text, line }) => ({ run: wordsIn(text), line }));
  const find = runFinder(words, [...fields, ...runs.map(({ run }) => run)]);
  for (const run of fields) if (run.length > 0) find(run, 1);
  const gone = new Uint8Array(words.texts.length);
  for (const { run, line } of runs) {
    const at = run.length === 0 ? -1 : find(run, line);
    if (at !== -1) gone.fill(1, at, at + run.length);
  }
  const stays = (_: unknown, index: number) => gone[index] === 0;
  return { texts: words.texts.filter(stays), lines: words.lines.filter(stays) };
}

function describe({ rule, line, before, after }: RepairMade): Doubt {
  const message = `Unexpected repair (${rule}) of ${quoteValue(before)} to ${quoteValue(after)}, expected the same letters, nothing was written`;
  return { rule: 'proof-repair', line, message };
}
