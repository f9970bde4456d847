import type { CharacterRepair } from './character-repair.ts';

/** Where the fonts for signs of word processors have their points, arrows, boxes and ticks, at a line's beginning. */
const bullet = /^(\s*)[\uF02D\uF06C\uF06E\uF06F\uF071\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC](?=\s)/u;

/** Only before an item: inside a line nobody knows what the sign was. */
export const fontBullets: CharacterRepair = {
  rule: 'font-bullets',
  reason:
    'Word processors take the points of lists from a font for signs, without which they are empty boxes.',
  example: { before: '\uF0B7 The night ferry', after: '• The night ferry' },
  repairer: () => (line) => line.replace(bullet, '$1•'),
};
