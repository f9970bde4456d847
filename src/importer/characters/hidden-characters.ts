import { oneOf } from '../text/one-of.ts';
import type { CharacterRepair } from './character-repair.ts';

/**
 * Controls, the embeddings, overrides and isolates of the bidirectional algorithm, byte-order marks and other characters
 * that nobody sees. A soft hyphen at a line's end still tells that a word goes on, so it stays for the lines' repair.
 */
const hidden = new RegExp(
  oneOf`
  (?![\t\n\v\f])\p{Cc}
  [\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]
  \u00AD(?!\s*$)
`,
  'gu',
);
/** Scripts whose letters join, so that a joiner or a non-joiner between them is spelling. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}]/u;
/** Scripts without spaces, where a zero-width space parts words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A soft hyphen between blanks hyphenates nothing: it was a dash. */
const dash = /(?<=\s)\u00AD(?=\s+\S)/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F/u;

/** Zero-width joiners stay between letters, direction marks stay in lines written from right to left. */
export const hiddenCharacters: CharacterRepair = {
  rule: 'hidden-characters',
  reason:
    'Editors, copy protection and page code leave characters that nobody sees and that change what is shown.',
  example: {
    before: '\uFEFFThe fer\u00ADry\u200B came \u202Eback\u202C, \u0007می\u200Cرود.\u200C',
    after: 'The ferry came back, می\u200Cرود.',
  },
  keepsSpaces: true,
  repairer: () => dropHidden,
};

/** A line without the characters that nobody sees and that are no spelling; a dash that nobody saw is one again. */
export function dropHidden(line: string): string {
  return line.replace(dash, '–').replace(hidden, (character, at: number) => {
    if (/[\u061C\u200E\u200F]/u.test(character)) return rightToLeft.test(line) ? character : '';
    const [before, after] = [line.slice(Math.max(0, at - 2), at), line.slice(at + 1, at + 3)];
    return stays(character, before, after) ? character : '';
  });
}

function stays(character: string, before: string, after: string): boolean {
  if (character === '\u200B') return unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1));
  if (character === '\u200C') return isInsideWord(before.slice(-1), after.slice(0, 1));
  if (character !== '\u200D') return false;
  return isInsideWord(before.slice(-1), after.slice(0, 1)) || (picture.test(before) && picture.test(after));
}

/** A joiner may also stand between a Latin word or a quotation mark and a Persian ending. */
function isInsideWord(before: string, after: string): boolean {
  const isAlone = /^\s?$/u.test(before) || /^\s?$/u.test(after);
  const isBetweenLetters = /[\p{L}\p{M}\p{N}]/u.test(before) && /[\p{L}\p{M}\p{N}]/u.test(after);
  return isBetweenLetters || (!isAlone && (joining.test(before) || joining.test(after)));
}
