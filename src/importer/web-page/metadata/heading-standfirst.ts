import { comparable } from '../../text/comparable.ts';
import type { ChosenBlock } from '../body/chosen-block.ts';
import { isOwnLine } from '../body/choose-in-header.ts';
import { furnitureNamed } from '../body/furniture-names.ts';
import { settingOf } from '../body/settings.ts';
import { weightOf } from '../body/weigh-text.ts';
import { isHeading, namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { brokenLines } from './byline-lines.ts';

/** Whether a block is a standfirst that no rule has left out. */
export function isOpen({ isStandfirst, rule }: ChosenBlock): boolean {
  return isStandfirst === true && rule === undefined;
}

/**
 * The blocks with a heading marked as the standfirst that opens the text, is as long as a sentence or what the page's
 * records say of it, and heads no part of the text: it is the only one of its rank, or set apart from all others.
 */
export function withHeading(chosen: readonly ChosenBlock[], stated: readonly string[]): ChosenBlock[] {
  const kept = chosen.filter(({ rule }) => rule === undefined);
  const [first, next] = kept;
  const isHeadlined = chosen.some(({ rule }) => rule === 'headline');
  const isStandfirst =
    first !== undefined &&
    isHeadlined &&
    /^h[2-6]$/.test(first.block.element.tagName) &&
    next?.block.element.tagName === 'p' &&
    (isOnly(first, kept) || isApart(first, kept)) &&
    (isLongLine(first, kept) || isStated(first, stated));
  if (!isStandfirst) return [...chosen];
  return chosen.map((one) => (one === first || isOpen(one) ? { ...one, isStandfirst: one === first } : one));
}

function isOnly({ block }: ChosenBlock, kept: readonly ChosenBlock[]): boolean {
  return kept.filter((one) => one.block.element.tagName === block.element.tagName).length === 1;
}

/** Whether nothing else of the text stands in a heading's box, and no other heading is set as it is. */
function isApart(first: ChosenBlock, kept: readonly ChosenBlock[]): boolean {
  const [box] = first.block.around;
  const setting = settingOf(first.block);
  return kept.every(
    (one) => one === first || (one.block.around[0] !== box && settingOf(one.block) !== setting),
  );
}

/** In letters: a shorter heading is a label, but for the only one, where it ends as a sentence does. */
const longestLabel = 60;
const longestWithStop = 30;

function isLongLine({ block: { element, text } }: ChosenBlock, kept: readonly ChosenBlock[]): boolean {
  if (brokenLines(element).length > 1) return false;
  const { length } = comparable(text);
  const isLone = kept.filter((one) => isHeading(one.block.element)).length === 1;
  return length >= longestLabel || (isLone && length >= longestWithStop && /\p{L}[.。।۔]$/u.test(text));
}

/** In letters, of which scripts that need fewer have each counted thrice. */
const shortestStated = 20;

/** The blocks with a line marked as the standfirst that no other is, and that has the very words of the page's records. */
export function withStated(chosen: readonly ChosenBlock[], stated: readonly string[]): ChosenBlock[] {
  if (chosen.some(isOpen)) return [...chosen];
  const line = chosen.find((one) => one.rule === 'header-line' && isStated(one, stated));
  return chosen.map((one) => (one === line ? { block: one.block, isStandfirst: true } : one));
}

/**
 * The blocks with a heading marked as the standfirst that no other is: the only one of several words that stands between
 * headline and text, where none within the text is set as it is and the records have nothing else of their own.
 */
export function withDeck(chosen: readonly ChosenBlock[], stated: readonly string[]): ChosenBlock[] {
  if (chosen.some(isOpen)) return [...chosen];
  const headline = chosen.findIndex(({ rule }) => rule === 'headline');
  const start = chosen.findIndex(({ rule }) => rule === undefined);
  const above = chosen.slice(headline + 1, Math.max(0, start));
  const [only, ...others] = above.filter(
    ({ block, rule }) =>
      rule === 'header-line' && isHeading(block.element) && isOwnLine(block) && !isOfBar(block),
  );
  const isDeck =
    headline !== -1 &&
    only !== undefined &&
    others.length === 0 &&
    stated
      .map(comparable)
      .every((one) => one.startsWith(comparable(only.block.text)) || opens(one, chosen[start])) &&
    chosen.slice(start).every((one) => settingOf(one.block) !== settingOf(only.block));
  return chosen.map((one) => (isDeck && one === only ? { block: one.block, isStandfirst: true } : one));
}

/** Whether a heading says by its names that it is of a bar or a box beside the text. */
function isOfBar({ element }: Block): boolean {
  return furnitureNamed(element.tagName, namesOf(element)) !== undefined;
}

/** Whether the words of a record are those with which a text opens, as far as they go. */
function opens(record: string, first: ChosenBlock | undefined): boolean {
  return first !== undefined && comparable(first.block.text).startsWith(record.slice(0, shortestStated));
}

/** Whether a block has the words of the page's records on what the article is about, and no others. */
function isStated({ block: { text } }: ChosenBlock, stated: readonly string[]): boolean {
  const key = comparable(text);
  return weightOf(key) >= shortestStated && stated.some((one) => comparable(one) === key);
}
