import type { Element } from 'hast';
import { elementsOf, isLongerThan, isSubheading, namesOf, partedNames, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { followsPicture, isBesidePicture } from './beside-picture.ts';
import type { Column, KnownArticle } from './find-column.ts';
import { furnitureRule } from './furniture-rule.ts';
import { isHeldPart, isHeldSentence } from './held-text.ts';
import { isInColumn, isInEditorsBox, isInTypical, isOfQuestion, isOfRecipe } from './in-column.ts';
import { isCalledCorrection } from './is-correction.ts';
import { isInToldBox } from './is-in-told-box.ts';
import { isOfFacts, isTableBox } from './is-table-box.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { isMostlyLink, isProse, isSentence } from './text-signs.ts';
import { weightOf } from './weigh-text.ts';

/** The rule under which a block between the text's first and last paragraph is left out; `undefined` when it is text. */
export function leaveOut(block: Block, known: KnownArticle, column: Column): string | undefined {
  if (column.isOfNext(block)) return 'next-article';
  const foreign = column.foreignRule(block);
  if (foreign !== undefined) return foreign;
  const furniture = furnitureRule(block, column);
  if (column.isRecorded(block) && (furniture !== 'caption' || column.isTypical(block))) return undefined;
  if (furniture) return furniture;
  const isTypical = column.isTypical(block);
  if (isMostlyLink(block) && !leadsElsewhere(block.element, known.address) && !isOfTable(block, column))
    return isLinkedText(block, column) ? undefined : 'related-links';
  if (isTypical || column.isRecordedBeside(block) || column.isOfPost(block) || isOfRecipe(block, column))
    return undefined;
  if (isBesidePicture(withinQuotation(innerOf(block, column)))) return 'caption';
  return isOfText(block, known, column) ? undefined : 'aside';
}

function innerOf({ element, around }: Block, column: Column) {
  return [element, ...around].filter((one) => !column.isOuter(one));
}

/** A picture in the figure that a quotation is shows whoever speaks, and is told by no word of it. */
function withinQuotation(inner: readonly Element[]): readonly Element[] {
  const quotation = inner.findIndex(({ tagName }) => tagName === 'blockquote');
  return inner[quotation + 1]?.tagName === 'figure' && quotation !== -1
    ? inner.slice(0, quotation + 1)
    : inner;
}

/** Whether what is hardly more than a link is a paragraph of the text, or an item of a list there. */
function isLinkedText(block: Block, column: Column): boolean {
  const isItem = block.element.tagName === 'li' && isSentence(block.text) && isInColumn(block, column);
  const isTypical = column.isTypical(block);
  return (
    ((isItem || isTypical) && isWithinSentence(block)) ||
    (isTypical && isLinkedSentence(block, column)) ||
    isSource(block)
  );
}

/** Whether a line of a quotation says behind a dash what it is from: — *The Harbour Book*. */
function isSource({ around, text }: Block): boolean {
  return /^[—–-]\s?\S/u.test(text) && around.some(({ tagName }) => tagName === 'blockquote');
}

/** Whether a line is a sentence that is a link in part, or as a whole between the first paragraph and the last. */
function isLinkedSentence({ text, linked, index }: Block, { end }: Column): boolean {
  return isSentence(text) && (linked < text.length * 0.95 || (index < end && isStatement(text)));
}

/** By its weight; headlines have no full stop. */
const shortestStatement = 80;

/** Whether an item is a sentence and hardly a link. */
function isStatementAlone({ text, linked }: Block): boolean {
  return isStatement(text) && linked * 2 < text.length;
}

function isStatement(text: string): boolean {
  return weightOf(text) >= shortestStatement && /[^.][.。।۔][”"»]?$/u.test(text);
}

/** In characters: a shorter line whose link begins with a small letter is a button. */
const shortestSentence = 40;

/** Pieces between strokes or points are a row of links. */
const row = /(?:\s[|·•]\s[^|·•]*){3}/u;

/** Whether the first link of a line goes on with a sentence: the headline of a teaser begins with a capital. */
function isWithinSentence({ element, text }: Block): boolean {
  if (row.test(text)) return false;
  const link = elementsOf(element).find(({ tagName }) => tagName === 'a');
  return text.length >= shortestSentence && link !== undefined && /^\p{Ll}/u.test(textOf(link));
}

/** Whether a block that is set otherwise than the paragraphs belongs to them. */
function isOfText(block: Block, known: KnownArticle, column: Column): boolean {
  const { tagName } = block.around.slice(0, 3).find(isCell) ?? block.element;
  if (isInToldBox(block, column) || isOfQuestion(block, column) || isInTypical(block, column)) return true;
  if (isListing(block, column) || isHeldPart(block, column) || isCalledSubheading(block, column)) return true;
  const isTaken = known.extracted.has(block.index) || isInEditorsBox(block, column);
  // A newsletter without a headline of its own gives each of its parts one.
  const isPart = column.headline === -1 && block.element.tagName === 'h1';
  if (isSubheading(block.element) || isPart)
    return isTaken || column.isBeside(block) || isInColumn(block, column);
  if (/^(?:li|t[dh]|dd|dt|pre)$/.test(tagName))
    return (isTaken || (tagName === 'li' && isStatementAlone(block))) && isInColumn(block, column);
  const inner = innerOf(block, column);
  if (isLoneLine(block, column) || inner.some((one) => one.tagName === 'blockquote')) return true;
  return isTaken && (isCalledCorrection(block, column) || isInColumn(block, column));
}

/** What pages call a line that heads a part of the text where they have no heading for it. */
const subheadingNames =
  /(?:^|[\s_-])(?:sub-?head(?:ing|er|line)?s?|cross-?head(?:ing)?s?|inter-?titles?|step-?title)(?=$|[\s_-])/i;

/** Whether a line, or its box, is called a subheading and stands in a box of the column. */
function isCalledSubheading({ element, around, linked }: Block, column: Column): boolean {
  const own = [element, ...around.slice(0, 2)].filter((one) => !column.isOuter(one));
  const isCalled = own.some((one) => subheadingNames.test(partedNames(namesOf(one))));
  return isCalled && linked === 0 && own.length < 3;
}

/** What a box holds that is more than code with the button that copies it. */
const besideCode = /^(?:a|li|t[dh]|h[1-6]|img|picture|figure|form|blockquote)$/;
/** In characters, such as the name of the language. */
const longestOfCode = 30;

/** Whether code stands in the part that holds the text, alone in its box: the extractor drops what is boxed and short. */
function isListing({ element, around }: Block, column: Column): boolean {
  if (element.tagName !== 'pre' || column.isOuter(element)) return false;
  const outside = around.findIndex((one) => column.isOuter(one));
  const box = around[outside - 1] ?? element;
  const isBeside = (one: Element) =>
    one.tagName === 'p' ? isLongerThan(one, longestOfCode) : besideCode.test(one.tagName);
  return outside !== -1 && !elementsOf(box).some(isBeside);
}

/** Whether a block stands in a table of the column that is hardly linked: one of its headings may be a link. */
function isOfTable(block: Block, column: Column): boolean {
  return block.around.some((one) => isTableBox(one) || isOfFacts(one)) && isInColumn(block, column);
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** A line of its own between paragraphs, such as one that only its class makes a subheading or an initial's paragraph. */
function isLoneLine(block: Block, column: Column): boolean {
  if (followsPicture(block)) return false;
  return isHeldSentence(block, column) || (column.isBeside(block) && (block.linked === 0 || isProse(block)));
}
