import { countWords } from '../line-shape.ts';
import { endsWithContinuingWord } from './continuing-words.ts';
import { endsInside, endsSentence } from './ends-sentence.ts';

/** In words: as long is the name of a button, a mark or a list. */
const longest = 4;

/**
 * Whether a few words in small letters are none of the text, such as the name of a button, though the line `above` them has
 * no end: they have none either, and a sentence begins `below`. A number alone may be a page's.
 */
export function isStray(above: string, text: string, below: string | undefined): boolean {
  if ([above, text].some((one) => /^\d+$/u.test(one))) return true;
  if (below === undefined || !/^\p{Lu}/u.test(below) || !/^\p{Ll}/u.test(text)) return false;
  if (endsSentence(text) || countWords(text) > longest) return false;
  // Behind a comma one word without an end is the label of the box below: “…, / frontpage / Ferry returns”.
  if (/,\s*$/u.test(above) && countWords(text) === 1 && !endsInside(text)) return true;
  return ![above, text].some((one) => endsWithContinuingWord(one) || endsInside(one));
}
