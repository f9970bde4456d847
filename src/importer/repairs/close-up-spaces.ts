import { editPassage } from '../passages/edit-passage.ts';
import type { Passage, Repair, Repaired } from '../passages/passage.ts';

const rule = 'close-up-spaces';

export const closeUpSpaces: Repair = {
  rule,
  reason: 'Justified lines and the habit of typewriters leave several spaces where one is meant.',
  example: {
    before: 'The ferry  is back.   It stays.',
    after: 'The ferry is back. It stays.',
  },
  repair: closeUpAll,
};

function closeUpAll(passages: readonly Passage[]): Repaired {
  const made = passages.map((passage) => {
    const hasRuns = passage.text.includes('  ');
    const runs = hasRuns ? [...passage.text.matchAll(/(?<=\S) {2,}(?=\S)/gu)] : [];
    const edits = runs.map(({ 0: from, index }) => ({ at: index, from, to: ' ' }));
    const { passage: closedUp, repairs } = editPassage(passage, edits, rule);
    // A habit is told once for a passage, not once for every sentence.
    return { closedUp, repairs: repairs.slice(0, 1) };
  });
  return {
    passages: made.map(({ closedUp }) => closedUp),
    repairs: made.flatMap(({ repairs }) => repairs),
    leftOut: [],
    doubts: [],
  };
}
