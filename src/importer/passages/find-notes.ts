import type { Passage } from './passage.ts';

const note = /^\*\s+\S/u;
/** A star behind a word, which no other before it makes emphasis: "the society Bridge*". */
const mark = /[\p{L}\p{M}"”’»)]\*(?![\p{L}\p{N}*])/u;
const emphasis = /(?<![^\s\p{P}])\*(?=[^\s*])/u;

/**
 * The passages that are footnotes, alone between others without a star: the star that opens one is that of a word above it,
 * and made an item of a list it would lead nowhere.
 */
export function findNotes(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  let isMarked = false;
  for (const [index, passage] of passages.entries()) {
    const isAlone = [passages[index - 1], passages[index + 1]].every(
      (beside) => !note.test(beside?.text ?? ''),
    );
    if (note.test(passage.text)) {
      if (isMarked && isAlone && !passage.text.includes('\n')) found.add(passage);
    } else isMarked ||= passage.text.split('\n').some((line) => mark.test(line) && !emphasis.test(line));
  }
  return found;
}
