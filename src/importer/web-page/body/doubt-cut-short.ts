import { wordsIn } from '../../proof/words.ts';
import type { Doubt } from '../../draft.ts';
import { unspacedLetter } from '../../text/unspaced.ts';
import type { Thing } from '../metadata/read-json-ld.ts';
import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { totalWeight } from './weigh-text.ts';

/** A longer text, by its weight, is rarely what a pay wall shows of one. */
const longestTeaser = 1500;
/** So many blocks below the text may be of the pay wall, or stand above it. */
const mostBelow = 3;

const payWalls =
  /(?:^|[\s_-])(?<!\b(?:no|non|not|has|hide|without)-)(?:pay-?wall|pay-?gate|reg(?:istration|ister)?-?wall|subscri(?:be|ption)-?wall|log-?in-?wall|freemium|(?:article-)?locked-?box)/i;
/** Scripts whose records count letters as words. */
const unspaced = new RegExp(unspacedLetter, 'gu');

/**
 * A doubt where a page itself says that readers without a subscription see only the opening of its article, and a short
 * text is all that was found.
 */
export function doubtCutShort(
  chosen: readonly ChosenBlock[],
  blocks: readonly Block[],
  article: Thing | undefined,
): Doubt[] {
  const text = chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block);
  const words = text.reduce((sum, { text: one }) => sum + countWords(one), 0);
  const counted = Number(article?.['wordCount']);
  // Some records count letters.
  const letters = text.reduce((sum, { text: one }) => sum + one.length, 0);
  const isOfLetters = counted > 0.7 * letters && counted < 1.5 * letters;
  if (counted > words * 2 && !isOfLetters)
    return [describe(`text of ${words} words where the page’s records count ${counted}`)];
  const isShort = totalWeight(text) < longestTeaser;
  const isClosed = /^false$/i.test(String(article?.['isAccessibleForFree']));
  if (isShort && isClosed)
    return [describe('short text on a page whose records call it closed to most readers')];
  return isShort && endsAtPayWall(text, blocks) ? [describe('short text above a pay wall')] : [];
}

function countWords(text: string): number {
  return wordsIn(text.replace(unspaced, ' $& ')).length;
}

function endsAtPayWall(text: readonly Block[], blocks: readonly Block[]): boolean {
  const last = text.at(-1);
  if (!last) return false;
  const below = blocks.slice(last.index + 1, last.index + 1 + mostBelow);
  return below.some(({ element, around }) =>
    [element, ...around].some((one) => !last.around.includes(one) && payWalls.test(namesOf(one))),
  );
}

function describe(what: string): Doubt {
  const message = `Unexpected ${what}, expected the whole article, check that no pay wall cuts it short`;
  return { rule: 'cut-short', message };
}
