import type { Block } from '../page/part-blocks.ts';
import { chooseInHeader } from './choose-in-header.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column, KnownArticle } from './find-column.ts';
import { furnitureRule } from './furniture-rule.ts';
import { belowLinksTest, isInNextPart, isLikeOpening, isSetBeside } from './goes-on.ts';
import { belowText, keepBelowOpening, keepLeadIn, keepOfSection } from './keep-below-opening.ts';
import { keepLabelled } from './keep-labelled.ts';
import { keepLinkedHeadings, keepLinkedItems } from './keep-linked.ts';
import { keepParts, keepSpeakers } from './keep-parts.ts';
import { leaveOutItems, leaveOutOffered } from './leave-out-items.ts';
import { findNotes } from './find-notes.ts';
import { isHeadline } from './headline-block.ts';
import { isHeading, isSubheading } from '../page/elements.ts';
import { isHeldPart, isHeldSentence, isStatement } from './held-text.ts';
import { leaveOut } from './leave-out.ts';
import {
  leaveOutLeadToLinks,
  leaveOutLoneHeadings,
  leaveOutMoreOfSeries,
  leaveOutMoreStories,
} from './lone-headings.ts';
import { isInFactBox, isInTypical, isOfQuestion } from './in-column.ts';
import { settingOf } from './settings.ts';
import { isMostlyLink, isProse, isSentence } from './text-signs.ts';

/**
 * The region of the article, from its headline to its last paragraph, block by block. The extractor's choice is the start;
 * what it lost between its paragraphs comes back, and boxes, bars and notices go, each with its rule.
 */
export function chooseBlocks(blocks: readonly Block[], known: KnownArticle, column: Column): ChosenBlock[] {
  const from = firstOf(blocks, known, column);
  const isClosing = closingTest(blocks, known, column);
  const end = lastOf(blocks, known, column, isClosing);
  const notes = findNotes(blocks, column);
  const region = blocks.filter((block) => (block.index >= from && block.index <= end) || notes.has(block));
  const chosen = region.map((block): ChosenBlock => {
    if (notes.has(block)) return { block };
    if (isHeadline(block, known.headline)) return { block, rule: 'headline' };
    if (block.index < column.start && !column.isOfPost(block))
      return isTeaser(block, blocks[block.index - 1], known)
        ? { block, rule: 'related-links' }
        : chooseInHeader(block, known, column);
    if (isClosing(block)) return { block };
    const rule = leaveOut(block, known, column);
    return rule ? { block, rule } : { block };
  });
  const offered = leaveOutOffered(
    keepOfSection(keepBelowOpening(belowText(keepLeadIn(chosen), column), column), column),
    known.extracted,
    column,
  );
  const kept = keepParts(keepLabelled(leaveOutItems(offered, column), column), column);
  const headed = keepLinkedHeadings(leaveOutLoneHeadings(keepLinkedItems(kept, column), column), column);
  return keepSpeakers(leaveOutLeadToLinks(leaveOutMoreOfSeries(leaveOutMoreStories(headed)), blocks));
}

/** In characters: a shorter link may be a section or a name. */
const shortestLink = 25;

/** Whether a line above the text stands right below a heading that leads to another page, in its box: it tells of that. */
function isTeaser(block: Block, above: Block | undefined, known: KnownArticle): boolean {
  if (!above || !isHeading(above.element) || isHeading(block.element) || isHeadline(above, known.headline))
    return false;
  const isLink = above.linked === above.text.length && above.text.length >= shortestLink;
  return isLink && above.around[0] === block.around[0] && !known.extracted.has(block.index);
}

/** Where no headline is seen, what the extractor took right above the text may open it. */
function firstOf(blocks: readonly Block[], known: KnownArticle, column: Column): number {
  if (column.headline !== -1) return Math.min(column.headline, column.start);
  const above = blocks.slice(Math.max(0, column.start - 20), column.start);
  const first = above.find((block) => known.extracted.has(block.index) && column.isWithin(block));
  return first?.index ?? column.start;
}

/** The text may end in a list, a quotation or a short line that is set like the text. */
function lastOf(
  blocks: readonly Block[],
  known: KnownArticle,
  column: Column,
  isClosing: (block: Block) => boolean,
): number {
  let last = column.end;
  let lead = blocks[last];
  for (const block of blocks.slice(column.end + 1, column.end + 40)) {
    const isText =
      known.extracted.has(block.index) &&
      column.isWithin(block) &&
      isEnding(block, blocks[block.index - 1], column);
    const isMore = goesOn(block, column) || isNext(block, last, blocks, column);
    const isNote = isNextNumber(block, blocks[last]);
    const isPart = isNote || isOpened(block, lead) || isInPart(block, blocks[last], blocks, column);
    const isOut = leaveOut(block, known, column) !== undefined;
    if (!isClosing(block) && (isOut || !(isText || isMore || isPart))) continue;
    last = block.index;
    if (block.element.tagName !== 'li') lead = block;
  }
  return last;
}

/** Makes the test for a paragraph behind the text that is set apart as one above it is, or by a box of links. */
function closingTest(
  blocks: readonly Block[],
  known: KnownArticle,
  column: Column,
): (block: Block) => boolean {
  const above = column.headline === -1 ? [] : blocks.slice(column.headline + 1, column.start);
  const openings = above.filter(
    (block) => isProse(block) && chooseInHeader(block, known, column).rule === undefined,
  );
  const text = blocks
    .slice(column.start, column.end + 1)
    .filter((block) => isProse(block) && leaveOut(block, known, column) === undefined);
  const paragraphs = [...openings, ...text];
  const isBelow = belowLinksTest(blocks, column.end);
  return (block) =>
    block.index > column.end &&
    (isLikeOpening(block, openings) || isSetBeside(block, paragraphs) || isBelow(block)) &&
    furnitureRule(block, column) === undefined;
}

function isInPart(block: Block, last: Block | undefined, blocks: readonly Block[], column: Column): boolean {
  return (
    last !== undefined &&
    column.isTypical(block) &&
    column.isWithin(block) &&
    isInNextPart(block, last, blocks)
  );
}

/** Whether an item is of a list that the last paragraph opens with its colon, in the same box. */
function isOpened({ element, around }: Block, paragraph: Block | undefined): boolean {
  const isBelow = element.tagName === 'li' && around[1] === paragraph?.around[0];
  return isBelow && /[:：]$/u.test(paragraph?.text ?? '');
}

/** Whether a line goes on with a numbered series that is set alike, such as the notes of a text. */
function isNextNumber(block: Block, last: Block | undefined): boolean {
  const [number, before] = [block, last].map((one) =>
    Number(/^[([]?(\d{1,3})[)\].]?\s/.exec(one?.text ?? '')?.[1]),
  );
  const isSetAlike = last !== undefined && settingOf(block) === settingOf(last);
  return isSetAlike && block.around[0] === last.around[0] && number === (before ?? 0) + 1;
}

function isEnding(block: Block, above: Block | undefined, column: Column): boolean {
  // A number alone is of the page that it leads to.
  const isItem = block.element.tagName === 'li' && !isMostlyLink(block) && !/^\d{1,3}$/.test(block.text);
  const isSetAlike = column.isTypical(block) && !(above && isOfLinks(block, above));
  return (
    isItem || isInTypical(block, column) || isSetAlike || isQuoted(block) || isNote(block, above, column)
  );
}

/** Whether a short sentence stands right below a paragraph of the text, in its box, though it is set in another way. */
function isNote({ element, around, text }: Block, above: Block | undefined, column: Column): boolean {
  const isBeside = above !== undefined && around[0] === above.around[0] && column.isTypical(above);
  return isBeside && element.tagName === 'p' && isSentence(text);
}

/** Whether a label with its link stands right below a line that is nothing but one. */
function isOfLinks(block: Block, above: Block): boolean {
  const isLabelled = block.linked * 2 >= block.text.length && block.linked < block.text.length;
  return isLabelled && !isSentence(block.text) && isMostlyLink(above) && !isSentence(above.text);
}

/** The extractor drops a paragraph beside links: a whole one right below the last, quotations aside, is of the text. */
function isNext(block: Block, last: number, blocks: readonly Block[], column: Column): boolean {
  const isParagraph = isProse(block) && isSentence(block.text) && column.isTypical(block);
  const between = blocks.slice(last + 1, block.index);
  if (isParagraph && column.isWithin(block) && between.every(isQuoted)) return true;
  if (isStatementIn(block, column) && between.every(isQuotedOrHeading)) return true;
  if (!isHeldSentence(block, column) && !isHeldPart(block, column)) return false;
  const isAmong = (one: Block) => isQuotedOrHeading(one) || isHeldPart(one, column);
  return column.isTypical(block) || block.around[0]?.tagName !== 'body' || between.every(isAmong);
}

/** Whether a paragraph of one whole sentence stands in the very box of the text: systems give the last a class of its own. */
function isStatementIn({ element, around, linked, text }: Block, column: Column): boolean {
  return element.tagName === 'p' && column.isHeld(around[0]) && linked === 0 && isStatement(text);
}

function isQuotedOrHeading(block: Block): boolean {
  return isQuoted(block) || isSubheading(block.element);
}

function isQuoted({ around }: Block): boolean {
  return around.some(({ tagName }) => tagName === 'blockquote');
}

/** The extractor takes no box that holds nothing but short paragraphs or facts, and not all that the records have. */
function goesOn(block: Block, column: Column): boolean {
  if (column.isRecordedBeside(block) || isOfQuestion(block, column)) return true;
  if (column.isWithin(block) && isInFactBox(block, column)) return true;
  return column.isBesideHolder(block) && column.isTypical(block) && isSentence(block.text);
}
