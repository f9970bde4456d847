import { type Edit, editPassage } from '../passages/edit-passage.ts';
import type { Passage, Repair, Repaired } from '../passages/passage.ts';

const rule = 'turn-apostrophes';

/** An accent or an opening mark where only an apostrophe can stand: inside an English contraction or before a decade. */
const wrong =
  /(?<=\p{L})[‘`´](?=(?:s|t|d|m|re|ve|ll)(?![\p{L}‘`´]))|(?<=\p{L})[`´](?=\p{L})|(?<![\p{L}\p{N}])‘(?=\d0s(?!\p{L}))|(?<![\p{L}\p{N}])‘(?=(?:tis|twas|em|til)(?!\p{L})(?![^‘’]{0,400}’(?![\p{L}\p{N}])))/giu;

/** Transliterated letters such as the first of ‘Ali or the second of O‘zbekiston look like wrong apostrophes and stay. */
export const turnApostrophes: Repair = {
  rule,
  reason: 'An accent key, or a word processor that took an apostrophe for the beginning of a quotation.',
  example: {
    before: 'It wasn`t the harbour‘s fault in the ‘90s, said O‘tkir. ‘No,’ she said. ‘Twas so.',
    after: 'It wasn’t the harbour’s fault in the ’90s, said O‘tkir. ‘No,’ she said. ’Twas so.',
  },
  repair: turnAll,
};

function turnAll(passages: readonly Passage[]): Repaired {
  const made = passages.map((passage) => editPassage(passage, editsOf(passage.text), rule));
  return {
    passages: made.map(({ passage }) => passage),
    repairs: made.flatMap(({ repairs }) => repairs),
    leftOut: [],
    doubts: [],
  };
}

function editsOf(text: string): Edit[] {
  return [...text.matchAll(wrong)].map(({ 0: from, index }) => ({ at: index, from, to: '’' }));
}
