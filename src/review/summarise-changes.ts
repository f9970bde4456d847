import type { Entry } from '../article/read-entry.ts';
import type { Import } from '../importer/import-source.ts';
import { compareEntry } from './compare-entry.ts';
import { type ChangeKind, kindOfRepair } from './kind-of-repair.ts';

/** What was changed from a text as received, for its readers. */
export interface Changes {
  /** How often each kind of damage was undone; kinds that did not happen are absent. */
  repairs: Partial<Record<ChangeKind, number>>;
  /** The few examples of what was left out that tell a reader something, and how many parts there were. */
  leftOut: { examples: string[]; count: number };
  /** Whether people changed the text after it was imported. */
  isEdited: boolean;
}

const mostExamples = 2;
/** What is longer tells a reader nothing that its beginning does not tell, in characters. */
const longestExample = 32;

/** Parts of a byline, which stand in the entry's fields or only announce them, and the page around an article. */
const notOfText = new Set([
  'around-article',
  ...['dateline', 'byline', 'doubled-byline', 'repeated-byline', 'byline-label', 'place-name'],
  ...['given-title', 'given-author', 'given-region'],
]);

/** Sums up what an import and its editors changed; `undefined` when the text is as it was received. */
export function summariseChanges(again: Import, entry: Entry): Changes | undefined {
  if (again.refusals.length > 0) return undefined;
  const repairs: Changes['repairs'] = {};
  for (const { rule } of again.draft.repairs) {
    const kind = kindOfRepair(rule);
    repairs[kind] = (repairs[kind] ?? 0) + 1;
  }
  const leftOut = again.draft.leftOut.filter(({ rule }) => !notOfText.has(rule));
  const texts = new Set(
    leftOut.map(({ text }) => text.trim()).filter((text) => text.length <= longestExample),
  );
  const examples = [...texts].slice(0, mostExamples);
  const isEdited = compareEntry(again, entry).some(({ rule }) => rule !== 'given-or-edited');
  const isUnchanged = again.draft.repairs.length + leftOut.length === 0 && !isEdited;
  return isUnchanged ? undefined : { repairs, leftOut: { examples, count: leftOut.length }, isEdited };
}
