import type { LeftOut } from '../draft.ts';
import type { Passage, Repair, Repaired } from '../passages/passage.ts';
import { countWords } from '../text/line-shape.ts';
import { endsSentence } from '../text/sentences/ends-sentence.ts';
import { isListLine } from '../text/sentences/list-line.ts';
import { wordingOf } from '../text/sentences/wording-of.ts';

const rule = 'leave-out-repeated-paragraphs';
/** A refrain or an answer such as “No comment.” may well be said twice; a paragraph of this many letters is not. */
const shortestFar = 60;
const shortestAdjacent = 25;

/** The second of two paragraphs with the same words is left out, or a caption above the text or a pull quote in it; short lines, short items of lists and verse may repeat. */
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
  const headings = new Map<string, number>();
  const labels = findLabels(passages);
  const kept: Passage[] = [];
  const leftOut: LeftOut[] = [];
  for (const passage of passages) {
    const opening = openingOf(passage);
    const alike = seen.get(opening);
    const above = kept.at(-1);
    const isIntroduced =
      above !== undefined &&
      (/[:：]\s*$/u.test(above.text) || opens(above, headings) || labels.has(above.text));
    if (passage.kind === 'heading' && !headings.has(wordingOf(passage.text)))
      headings.set(wordingOf(passage.text), passage.line);
    if (!alike) seen.set(opening, { first: passage });
    // What a sentence announces is its second half, and what a heading or a label opens is its part, whoever said it before.
    else if (!isIntroduced && isRepeated(passage, alike, kept.at(-1))) {
      const caption = takeCaption(kept, passage) ?? takePullQuote(kept, passage, alike);
      const { line, text } = caption ?? passage;
      leftOut.push({ rule, line, text });
      if (!caption) continue;
    }
    kept.push(passage);
  }
  return { passages: kept, repairs: [], leftOut, doubts: [] };
}

/** Whether a passage is a heading that stands for the first time. */
function opens({ kind, text, line }: Passage, headings: ReadonlyMap<string, number>): boolean {
  return kind === 'heading' && headings.get(wordingOf(text)) === line;
}

/** In words. */
const longestLabel = 6;

/** The short lines that stand above several paragraphs, not each time the same: "Legal basis" in each part of a text. */
function findLabels(passages: readonly Passage[]): Set<string> {
  const below = new Map<string, string>();
  const found = new Set<string>();
  for (const [index, { text }] of passages.slice(0, -1).entries()) {
    if (!/\p{L}{3}/u.test(text.slice(0, 60)) || endsSentence(text) || countWords(text) > longestLabel)
      continue;
    const next = passages[index + 1]?.text ?? '';
    if (!endsSentence(next)) continue;
    if (next !== (below.get(text) ?? next)) found.add(text);
    below.set(text, next);
  }
  return found;
}

/** So near the top stands a picture whose caption is a sentence of the text. */
const mostAbove = 12;
/** In words: the name of a button, and who made a picture. */
const longestNote = 6;

/**
 * Takes the first of the two out where it stands above the text, among the lines of the header or with nothing but notes below
 * it: a caption says what the text says in its place.
 */
function takeCaption(kept: Passage[], again: Passage): Passage | undefined {
  const words = comparedWords(again);
  const at = kept.slice(0, mostAbove).findIndex((passage) => comparedWords(passage) === words);
  if (at === -1) return undefined;
  const between = kept.slice(at + 1);
  const isNoted = between.length > 0 && between.length <= mostAbove && between.every(isNote);
  const isAbove = kept[at]?.isInHeader === true && again.isInHeader !== true && between.length > 0;
  return isAbove || isNoted ? kept.splice(at, 1)[0] : undefined;
}

/** Takes the first of the two out where only the second stands between marks, since a page sets what it pulls out without them. */
function takePullQuote(kept: Passage[], again: Passage, { first }: Alike): Passage | undefined {
  const isPulled = quoted.test(again.text) && !quoted.test(first.text);
  const at = isPulled && comparedWords(first) === comparedWords(again) ? kept.lastIndexOf(first) : -1;
  return at === -1 ? undefined : kept.splice(at, 1)[0];
}

const quoted = /^["“”„«『「]/u;

function isNote({ text }: Passage): boolean {
  return !endsSentence(text) && countWords(text) <= longestNote;
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

/** Reads a passage once: one that no repair changes comes again in the next round, and the first are compared with many. */
function oncePerPassage(read: (passage: Passage) => string): (passage: Passage) => string {
  const known = new WeakMap<Passage, string>();
  return (passage) => {
    const kept = known.get(passage);
    if (kept !== undefined) return kept;
    const own = read(passage);
    known.set(passage, own);
    return own;
  };
}

/** The first words, by which the few passages that may be alike are found. */
const openingOf = oncePerPassage(({ text }) => wordingOf(text.slice(0, 64)).slice(0, 24));

/** Empty for a passage that may well be said twice. */
const comparedWords = oncePerPassage((passage) => (mayRepeat(passage) ? '' : wordingOf(passage.text)));

function mayRepeat({ text, kind }: Passage): boolean {
  const shortest = isListLine(text) ? shortestFar : shortestAdjacent;
  return kind === 'heading' || text.includes('\n') || text.length < shortest;
}
