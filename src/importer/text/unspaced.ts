/** Scripts that are written without a space between words, for a class of a pattern: those of eastern Asia, and of the south. */
const eastern = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const stopless = '\\p{Script=Thai}\\p{Script=Lao}';
const southern = `${stopless}\\p{Script=Khmer}\\p{Script=Myanmar}`;

/** A letter of a script that is written without a space between words. */
export const unspacedLetter = new RegExp(`[${eastern}${southern}]`, 'u');
const everyEastern = new RegExp(`[${eastern}]`, 'gu');
const southernLetter = new RegExp(`[${southern}]`, 'u');
const everySouthern = new RegExp(southernLetter, 'gu');
const everyStopless = new RegExp(`[${stopless}]`, 'gu');
/** Most texts have no letter in the rows of these scripts, which is quicker to see. */
const mayBeSouthern = /[\u0E00-\u109F\u1780-\u17FF]/;
const mayBeEastern = /[\u2E80-\uFFFF]/;

/** In signs: so many are a word in eastern Asia, and in the south, where vowels are signs of their own. */
const signsOfWord = { eastern: 2, southern: 4 };

/** How many signs of a script without spaces make a word of a text in it. */
export function lengthOfWord(text: string): number {
  return southernLetter.test(text) ? signsOfWord.southern : signsOfWord.eastern;
}

/** How many words such letters of a text make. */
export function countUnspaced(text: string): number {
  const inSouth = mayBeSouthern.test(text) ? countOf(everySouthern, text) / signsOfWord.southern : 0;
  const inEast = mayBeEastern.test(text) ? countOf(everyEastern, text) / signsOfWord.eastern : 0;
  return inEast + inSouth;
}

/** How many words of a text are in a script that no sign ends sentences in, as a space does in Thai and Lao. */
export function countStopless(text: string): number {
  return mayBeSouthern.test(text) ? countOf(everyStopless, text) / signsOfWord.southern : 0;
}

function countOf(letters: RegExp, text: string): number {
  return text.match(letters)?.length ?? 0;
}

/** The same letters and punctuation, which no space parts either. */
export const unspaced = new RegExp(`[${eastern}${southern}\\u3000-\\u303F\\uFF00-\\uFF60]`, 'u');
