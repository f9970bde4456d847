import type { LeftOut } from '../draft.ts';
import type { Passage, Repair, Repaired } from '../passages/passage.ts';
import { isListLine } from '../text/sentences/list-line.ts';
import { wordingOf } from '../text/sentences/wording-of.ts';

const rule = 'leave-out-repeated-paragraphs';
/** A refrain or an answer such as “No comment.” may well be said twice; a paragraph of this many letters is not. */
const shortestFar = 60;
const shortestAdjacent = 25;

/** The second of two paragraphs with the same words is left out; short lines, short items of lists and verse may repeat. */
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
  const seen = new Map<string, Alike>();
  const kept: Passage[] = [];
  const leftOut: LeftOut[] = [];
  for (const passage of passages) {
    const opening = wordingOf(passage.text.slice(0, 64)).slice(0, 24);
    const alike = seen.get(opening);
    if (!alike) seen.set(opening, { first: passage });
    else if (isRepeated(passage, alike, kept.at(-1))) {
      leftOut.push({ rule, line: passage.line, text: passage.text });
      continue;
    }
    kept.push(passage);
  }
  return { passages: kept, repairs: [], leftOut, doubts: [] };
}

/** Paragraphs whose first words are the same; only of these are all words looked at. */
interface Alike {
  first: Passage;
  words?: Set<string>;
}

function isRepeated(passage: Passage, alike: Alike, previous: Passage | undefined): boolean {
  const words = comparedWords(passage);
  alike.words ??= new Set([comparedWords(alike.first)]);
  const isKnown = alike.words.has(words);
  alike.words.add(words);
  const isNext = () => previous && words === comparedWords(previous);
  return isKnown && words.length >= shortestAdjacent && (words.length >= shortestFar || Boolean(isNext()));
}

/** Empty for a passage that may well be said twice. */
function comparedWords(passage: Passage): string {
  return mayRepeat(passage) ? '' : wordingOf(passage.text);
}

function mayRepeat({ text, kind }: Passage): boolean {
  const shortest = isListLine(text) ? shortestFar : shortestAdjacent;
  return kind === 'heading' || text.includes('\n') || text.length < shortest;
}
