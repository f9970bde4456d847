/** A letter of a script that is written without a space between words; two of them count as a word. */
export const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const everyLetter = new RegExp(unspacedLetter, 'gu');

/** How many such letters a text has. */
export function countUnspaced(text: string): number {
  // Most texts have no letter in the rows of such scripts, which is quicker to see.
  return /[\u0E00-\u0E7F\u2E80-\uFFFF]/.test(text) ? (text.match(everyLetter)?.length ?? 0) : 0;
}

/** The same, letters of rarer scripts and punctuation, which no space parts either. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFF60]/u;
