/** What a word is made of: letters, marks, digits and what belongs to them, such as currency and per cent signs. */
export const wordCharacters = String.raw`[\p{L}\p{M}\p{N}\p{Sc}%‰]`;

const any = new RegExp(wordCharacters, 'u');

/** Whether a text holds part of a word, and is not mere punctuation. */
export function holdsWord(text: string): boolean {
  return any.test(text);
}

const ending = new RegExp(`${wordCharacters}$`, 'u');
const beginning = new RegExp(`^${wordCharacters}`, 'u');

/** Whether a word stands on both sides of a seam: side by side, the two would become one. */
export function meetInWord(before: string, after: string): boolean {
  return ending.test(before) && beginning.test(after);
}
