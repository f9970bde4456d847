import type { LeftOut } from '../draft.ts';
import type { Passage, Repair, Repaired } from '../passage.ts';
import { isListLine } from '../sentences/list-line.ts';
import { wordsOf } from '../sentences/words-of.ts';

const rule = 'leave-out-repeated-paragraphs';
/** A refrain or an answer such as “No comment.” may well be said twice; a paragraph of this many letters is not. */
const shortestFar = 60;
const shortestAdjacent = 25;

/** The second of two paragraphs with the same words is left out; short lines, lists and verse may repeat. */
export const leaveOutRepeatedParagraphs: Repair = {
  rule,
  reason: 'A page that was saved or copied twice over gives a paragraph again.',
  example: {
    before:
      'The old harbour wall was opened to walkers on Monday.\n\nThe old harbour wall was opened to walkers on Monday.\n\n“No,” he said.\n\n“No,” he said.',
    after: 'The old harbour wall was opened to walkers on Monday.\n\n“No,” he said.\n\n“No,” he said.',
  },
  repair: leaveOut,
};

function leaveOut(passages: readonly Passage[]): Repaired {
  const seen = new Set<string>();
  const kept: Passage[] = [];
  const leftOut: LeftOut[] = [];
  let previous = '';
  for (const passage of passages) {
    const words = mayRepeat(passage) ? '' : wordsOf(passage.text);
    const isRepeated =
      (words.length >= shortestAdjacent && words === previous) ||
      (words.length >= shortestFar && seen.has(words));
    if (isRepeated) leftOut.push({ rule, line: passage.line, text: passage.text });
    else {
      kept.push(passage);
      previous = words;
      if (words.length >= shortestFar) seen.add(words);
    }
  }
  return { passages: kept, repairs: [], leftOut, doubts: [] };
}

function mayRepeat({ text, kind }: Passage): boolean {
  return kind === 'heading' || text.includes('\n') || text.length < shortestAdjacent || isListLine(text);
}
