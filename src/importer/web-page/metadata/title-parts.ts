import { comparable } from '../../text/comparable.ts';

/** What stands before and behind each sign that may part an outlet's name from a headline. */
export function partsOf(text: string): [head: string, tail: string][] {
  return [...text.matchAll(separator)].map(({ index, 0: sign }) => [
    text.slice(0, index),
    text.slice(index + sign.length),
  ]);
}

/** How much a text says, in letters: a sign of eastern Asia says as much as two. */
export function lettersOf(text: string): number {
  const letters = comparable(text);
  return (
    letters.length + (letters.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/gu) ?? []).length
  );
}

/** Whether two headlines have a word of some length in common. */
export function sharesWord(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .split(/\s+/u)
      .map(comparable)
      .filter((word) => word.length > 3);
  const known = new Set(words(other));
  return words(one).some((word) => known.has(word));
}

/** Where Chinese pages name the section and the site behind a headline, no spaces stand around the sign. */
const eastern = '\\s*_+\\s*|\\s*-{2,}\\s*|(?<=[\\p{Script=Han}）)”》！？])-(?=\\p{Script=Han}{2,10}$)';
const separator = new RegExp(
  `\\s*[|｜ㅣ│]+\\s*|\\s+[-–—:•·»«*]+\\s+|(?<=[\\p{L}\\p{M}])[–—]+\\s+|-(?=[^-\\s]+[|ㅣ])|[:：](?=\\S{2,20}$)|${eastern}`,
  'gu',
);
