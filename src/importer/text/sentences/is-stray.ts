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
  if (isHeadingBelowComma(above, text, below)) return true;
  if (below === undefined || !/^\p{Lu}/u.test(below) || !/^\p{Ll}/u.test(text)) return false;
  if (endsSentence(text) || countWords(text) > longest) return false;
  // Behind a comma one word without an end is the label of the box below: “…, / frontpage / Ferry returns”.
  if (/,\s*$/u.test(above) && countWords(text) === 1 && !endsInside(text)) return true;
  return ![above, text].some((one) => endsWithContinuingWord(one) || endsInside(one));
}

/** In words: as long may a heading be, and so long is a paragraph. */
const longestHeading = 6;
const shortestParagraph = 8;

/** “…, Orsa Tindal said,” above “The hull knows” and a paragraph: joined, the sentence would have no end either. */
function isHeadingBelowComma(above: string, text: string, below: string | undefined): boolean {
  if (below === undefined || !/,$/u.test(above) || ![text, below].every((one) => /^\p{Lu}/u.test(one)))
    return false;
  const isHeading = !endsSentence(text) && countWords(text) <= longestHeading;
  const isOpen = endsWithContinuingWord(text) || endsInside(text);
  return isHeading && !isOpen && countWords(below) >= shortestParagraph;
}
