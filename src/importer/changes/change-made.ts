import type { RepairMade } from '../draft.ts';
import { wordCharacters } from '../text/meet-in-word.ts';

/** How much of the text around a change is shown, in characters. */
const shown = 24;
/** A word is shown whole, for the proof looks for whole words, but for one that is longer than anybody writes, in characters. */
const longestWord = 200;
const wordAbove = new RegExp(`${wordCharacters}{1,${longestWord}}$`, 'u');
const wordBelow = new RegExp(`^${wordCharacters}{1,${longestWord}}`, 'u');

/** The last words of a text, as much of it as a report shows. */
export function lastWords(text: string): string {
  if (text.length <= shown) return text;
  const last = text.slice(-shown);
  const words = last.replace(/^\S*\s+(?=\S)/u, '');
  const isCut = words === last && wordBelow.test(last);
  return isCut ? (wordAbove.exec(text.slice(-shown - longestWord, -shown))?.[0] ?? '') + last : words;
}

/** The first words of a text, as much of it as a report shows. */
export function firstWords(text: string): string {
  if (text.length <= shown) return text;
  const first = text.slice(0, shown);
  const words = first.replace(/(?<=\S)\s+\S*$/u, '');
  const isCut = words === first && wordAbove.test(first);
  return isCut ? first + (wordBelow.exec(text.slice(shown, shown + longestWord))?.[0] ?? '') : words;
}

/** Tells of a change at one place of a text with the words around it. */
export function changeAt(
  rule: string,
  line: number,
  text: string,
  at: number,
  change: { from: string; to: string },
): RepairMade {
  const before = lastWords(text.slice(Math.max(0, at - shown - longestWord), at));
  const after = firstWords(
    text.slice(at + change.from.length, at + change.from.length + shown + longestWord),
  );
  return { rule, line, before: before + change.from + after, after: before + change.to + after };
}
