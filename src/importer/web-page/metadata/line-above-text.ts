import type { Day } from '../../../article/day.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRole } from '../../names/roles.ts';
import { isSectionName } from '../../names/section-names.ts';
import { withoutDates } from '../../dates/moments.ts';
import { isProse, isSentence } from '../body/text-signs.ts';
import { elementsOf, isHeading, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isCalledHeadline } from './page-facts.ts';

/** The line that stands where headlines stand: right above the byline and the day, or above the text without them. */
export interface LineAbove {
  text: string;
  /** Its block's. */
  index: number;
  /** Whether it is a heading, is called a headline, or is set in bold as a whole. */
  isSetApart: boolean;
  isHeading: boolean;
  /** Whether the page's own names call it a headline. */
  isCalled: boolean;
  /** Whether a byline or a day stands between it and the text. */
  hasByline: boolean;
}

/** A byline or a date with its label is not longer, in characters. */
const longestHeaderLine = 120;
/** So many lines of a byline and its day may stand between headline and text. */
const mostHeaderLines = 6;

/**
 * Finds the line above the text that begins at the block `start`, or above a byline that opens it, as below the headers of
 * a mail; `undefined` when what stands there is no headline.
 */
export function lineAboveText(
  blocks: readonly Block[],
  start: number,
  facts: { today: Day; language: string },
): LineAbove | undefined {
  const below = blocks.slice(start, start + mostHeaderLines).findIndex(isLabelled);
  return (
    findAbove(blocks, start, facts) ?? (below < 1 ? undefined : findAbove(blocks, start + below + 1, facts))
  );
}

function findAbove(
  blocks: readonly Block[],
  start: number,
  facts: { today: Day; language: string },
): LineAbove | undefined {
  let at = start - 1;
  const from = at;
  for (let block = blocks[at]; block && from - at < mostHeaderLines; block = blocks[at]) {
    if (!isHeaderLine(block, facts)) break;
    at -= 1;
  }
  const block = blocks[at];
  if (!block || isNoHeadline(block)) return undefined;
  const [isTitled, isCalled] = [isHeading(block.element), isCalledHeadline(block.element)];
  const isSetApart = isTitled || isCalled || isBold(block);
  return { text: block.text, index: at, isSetApart, isHeading: isTitled, isCalled, hasByline: at < from };
}

function isHeaderLine(
  { element, text }: Block,
  { today, language }: { today: Day; language: string },
): boolean {
  if (isHeading(element) || text.length > longestHeaderLine) return false;
  const isByline = isBylineLabel(text) || looksLikePersonName(text) || isRole(text);
  return isByline || labelLength(text) > 0 || withoutDates(text, today, language) !== text;
}

function isLabelled({ text }: Block): boolean {
  return text.length <= longestHeaderLine && labelLength(text) > 0;
}

/** A section, a paper, a caption, a link to another page or a sentence is no headline. */
function isNoHeadline(block: Block): boolean {
  const { text, linked, element, around } = block;
  const isHouse = isSectionName(text) || looksLikeOutlet(text);
  return (
    isHouse ||
    [element, ...around].some(({ tagName }) => tagName === 'figcaption') ||
    linked === text.length ||
    (isProse(block) && isSentence(text)) ||
    !/\p{L}\p{M}*\P{L}+\p{L}/u.test(text)
  );
}

function isBold({ element, text }: Block): boolean {
  const bold = [...elementsOf(element)].filter(({ tagName }) => /^(?:b|strong|big)$/.test(tagName));
  return bold.some((one) => textOf(one) === text);
}
