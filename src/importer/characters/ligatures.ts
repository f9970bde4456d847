import type { CharacterRepair } from './character-repair.ts';

/** The Latin presentation forms of Unicode, which no keyboard writes. */
const ligature = /[\uFB00-\uFB06]/gu;

/** Only signs that stand for letters one beside the other: `œ` and `ß` are letters of their own. */
export const ligatures: CharacterRepair = {
  rule: 'ligatures',
  reason:
    'Text from a PDF has signs of the font for two letters, which neither a search nor a reader’s program knows.',
  example: {
    before: 'The oﬃce ﬁnds the ﬂeet of Œuvre',
    after: 'The office finds the fleet of Œuvre',
  },
  changesLetters: true,
  repairer: () => (piece) => piece.replace(ligature, (sign) => sign.normalize('NFKC')),
};
