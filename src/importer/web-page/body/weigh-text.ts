import { countOf } from '../../text/each-match.ts';
import { remember } from '../../text/remember.ts';
import type { Block } from '../page/part-blocks.ts';
import { settingOf } from './settings.ts';

/** Characters, with those of scripts that need fewer of them counted thrice. */
export const weightOf = remember((text): number => text.length + 2 * countOf(text, signs));

const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The weight of the text of several blocks. */
export function totalWeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
}

/** How much of the blocks' text each key has: what is counted by several keys weighs for each. */
export function weighBy<Key>(blocks: readonly Block[], keysOf: (block: Block) => Key[]): Map<Key, number> {
  const weights = new Map<Key, number>();
  for (const block of blocks) {
    for (const key of new Set(keysOf(block)))
      weights.set(key, (weights.get(key) ?? 0) + weightOf(block.text));
  }
  return weights;
}

/** How most of the blocks' text is set; `undefined` where there is none. */
export function heaviestSetting(blocks: readonly Block[]): string | undefined {
  const settings = weighBy(blocks, (block) => [settingOf(block)]);
  return [...settings].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
