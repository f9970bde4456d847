import { columnsOf } from '../wrap.ts';
import { countWords } from '../line-shape.ts';
import { unspacedLetter } from '../unspaced.ts';
import { endsSentence, fullStops } from './ends-sentence.ts';
import { fewestWords, longTitle } from './title-length.ts';

/**
 * Whether a paragraph without an end is neither a heading nor a caption: it has a whole sentence and the beginning of
 * another, or is longer than titles, in an article that `isCut` elsewhere or in a script without capitals.
 */
export function isUnfinished(text: string, { isCut }: { isCut: boolean }): boolean {
  if (endsWithVerb(text) || endsWithNote(text)) return false;
  const beginning = openSentence(text);
  // Behind a caption's sentence stands who made the picture, and behind a teaser's the name of a link.
  const fewest = isCut ? 1 : fewestWords;
  if (beginning !== undefined) return countWords(beginning) >= fewest;
  return columnsOf(text) > (isCut ? longTitle : longestTitleOf(text));
}

/** In scripts without capitals a cut has no other sign than its length; those without spaces have long headings too. */
function longestTitleOf(text: string): number {
  const isCaseless = /[\p{Lo}\p{M}]$/u.test(text) && !unspacedLetter.test(text.slice(-1));
  return isCaseless ? 1.5 * longTitle : Infinity;
}

/** In characters: what is looked at of a long text's end. */
const longestSentence = 2000;

const innerEnd = new RegExp(
  `[\\p{L}\\p{M}]{2}[${fullStops}!?؟][”"»’)]*\\s+(?=["“„«‘(¿¡]*[\\p{Lu}\\p{Lo}\\p{N}])|[。！？][”」』]*(?=[^\\s\\p{P}])`,
  'gu',
);

/** What stands behind the last sentence that ends within a text; `undefined` where none does. */
function openSentence(text: string): string | undefined {
  const end = text.slice(-longestSentence);
  const last = [...end.matchAll(innerEnd)].at(-1);
  return last && end.slice(last.index + last[0].length);
}

/** In characters. */
const longestNote = 80;
const note = /(?:\s[([]|[（［【])[^()[\]（）［］【】]+[)\]）］】]$/u;

/** Behind a sentence's end a note in brackets says who tells it, or who made the picture: "… at dawn. (Velm Packet)". */
export function endsWithNote(text: string): boolean {
  const sentence = text.slice(-longestNote).replace(note, '');
  return !text.endsWith(sentence) && endsSentence(sentence);
}

/** Persian and Pashto end their sentences with verbs; the mark after one may only have been forgotten. */
function endsWithVerb(text: string): boolean {
  return /(?:^|\s)(?:است|هست|نیست|شد|بود|کرد|دارد|داد|گفت|ده|دی|شو|کړ|وو|کوي|می‌[\p{L}\p{M}]+|[\p{L}\p{M}]+ند)$/u.test(
    text.slice(-30).trimEnd(),
  );
}
