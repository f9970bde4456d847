import type { Element } from 'hast';
import { comparable } from '../../text/comparable.ts';
import type { Block } from '../page/part-blocks.ts';
import { attributeOf, namesOf } from '../page/elements.ts';
import { besideHolder } from './beside-holder.ts';
import { furnitureNamed } from './furniture-names.ts';
import { findText } from './find-text.ts';
import { foreignParts } from './foreign-parts.ts';
import { heldBoxes, holderOf, openingOf } from './held-text.ts';
import { endsHeadline, findHeadline, isHeadline } from './headline-block.ts';
import { datedBeside, nextArticles } from './next-articles.ts';
import { withNextFrames } from './next-frames.ts';
import { findPosts, isIn } from './posts.ts';
import { dressOf, inVariant, settingOf, shapeOf } from './settings.ts';
import { isProse, isSentence } from './text-signs.ts';
import { withoutTeaser } from './without-teaser.ts';
import { totalWeight, weighBy } from './weigh-text.ts';

/** What is known of the article before its blocks are chosen. */
export interface KnownArticle {
  /** Blocks that the extractor took. */
  extracted: ReadonlySet<number>;
  /** The headline, empty when there is none. */
  headline: string;
  /** The text in the page's own records (`articleBody`), empty when there is none. */
  record: string;
  /** The page's own address, when it is known. */
  address: string | undefined;
}

/** Where the article's text stands. */
export interface Column {
  /** The headline's block; -1 when the headline is not seen. */
  headline: number;
  /** A heading behind the text that has the words of the headline: those are a notice's. */
  notice?: Block;
  /** The first and the last block of the text. */
  start: number;
  end: number;
  /** Whether an element is of the column itself, so that its names say nothing of a single block. */
  isOuter(element: Element): boolean;
  /** Whether a block is set as most paragraphs of the text are. */
  isTypical(block: Block): boolean;
  /** Whether a block stands side by side with paragraphs of the text. */
  isBeside(block: Block): boolean;
  /** Whether a block stands in the part of the page that holds the text: what follows it there is of the page again. */
  isWithin(block: Block): boolean;
  /** Whether a box holds paragraphs of the text, be it in boxes of theirs, and is a part of the page that holds the text. */
  isHeld(box: Element | undefined): boolean;
  /** Whether a block stands in a box beside the one that holds the text, of the same article and shaped as that is. */
  isBesideHolder(block: Block): boolean;
  /** Whether a block stands in a post of a live blog, whose headings and times are of the text. */
  isOfPost(block: Block): boolean;
  /** Whether a block stands in a box of another article. */
  isOfNext(block: Block): boolean;
  /** Whether only its shape and its day tell that it is one. */
  isOfDated(block: Block): boolean;
  /** The rule under which a block is of what the page itself sets beside its article. */
  foreignRule(block: Block): string | undefined;
  /** Whether the page's own records have a block's words. */
  isRecorded(block: Block): boolean;
  /** Whether they have those of a short sentence, and of a longer one beside it. */
  isRecordedBeside(block: Block): boolean;
}

/** A column is what holds at least this share of the text, alone or with others that are named alike. */
const share = 0.2;

/** Finds the column of an article's text from what the extractor took and what the page's records hold. */
export function findColumn(blocks: readonly Block[], known: KnownArticle): Column {
  const exact = findHeadline(blocks, known.headline);
  const found = exact === -1 ? blocks.findIndex((block) => endsHeadline(block, known.headline)) : exact;
  const record = comparable(known.record);
  const recorded = recordedBlocks(blocks, record);
  const isRecorded = (block: Block) => recorded.has(block.index);
  const dated = datedBeside(blocks, known.headline, isRecorded);
  const next = new Set([...nextArticles(blocks, blocks[found]), ...dated]);
  const isOfNext = ({ around }: Block) => isIn(around, next);
  const foreign = foreignParts(blocks, blocks[found], known.extracted);
  const foreignRule = ({ element, around }: Block) =>
    [element, ...around].map((one) => foreign.get(one)).find((rule) => rule !== undefined);
  const own = blocks.filter((block) => !isOfNext(block) && foreignRule(block) === undefined);
  const all = findText(own, new Set([...known.extracted, ...recorded]), blocks[found]);
  const text = withNextFrames(withoutTeaser(all, known.address), own);
  const notice = isBehind(blocks[found], text) ? blocks[found] : undefined;
  const headline = notice ? -1 : lastAlike(blocks, found, text[0], known.headline);
  const isEnough = shareOf(text);
  const settings = weighBy(text, (block) => [settingOf(block)]);
  const isSetAlike = (block: Block) => isEnough(settings.get(settingOf(block)));
  const alike = text.filter(isSetAlike);
  // Where each paragraph is set in its own way, none of them tells what belongs to it.
  const isScattered = totalWeight(alike) * 2 < totalWeight(text);
  const scattered = new Set(isScattered ? text : []);
  const isVariant = inVariant(alike);
  const isOfRow = (block: Block) =>
    block.index > (alike[0]?.index ?? -1) && isProse(block) && isSentence(block.text) && isVariant(block);
  const isTypical = (block: Block) => scattered.has(block) || isSetAlike(block) || isOfRow(block);
  const typical = text.filter((block) => isTypical(block) || isRecorded(block));
  const boxes = new Set(typical.map(({ around }) => around[0]));
  const holder = holderOf(typical);
  const isWithin = (block: Block) => holder === undefined || block.around.includes(holder);
  const held = heldBoxes(typical, holder);
  const isBelow = ({ index }: Block) => index > headline;
  const posts = findPosts(text, text, blocks[headline]);
  const first = typical.find(isBelow) ?? text.find(isBelow) ?? text[0];
  const last = Math.max(typical.at(-1)?.index ?? -1, text.findLast(isWithin)?.index ?? -1);
  const column: Column = {
    headline,
    ...(notice ? { notice } : {}),
    start: first?.index ?? 0,
    end: last,
    isOuter: outerTest(text, isEnough),
    isTypical,
    isBeside: ({ around }) => boxes.has(around[0]),
    isWithin,
    isHeld: (box) => box !== undefined && held.has(box),
    isOfPost: ({ around }) => isIn(around, posts),
    isOfNext,
    isOfDated: ({ around }) => isIn(around, dated),
    foreignRule,
    isBesideHolder: besideHolder(holder, typical[0]),
    isRecorded,
    isRecordedBeside: recordedBeside(blocks.filter(isRecorded), record),
  };
  return { ...column, start: openingOf(blocks, column) };
}

/** The last line above the text with the words and the class of the one that was found: a list of teasers may open with it. */
function lastAlike(blocks: readonly Block[], found: number, first: Block | undefined, words: string): number {
  const own = blocks[found];
  if (!own || !first || dressOf(own.element) === '') return found;
  const above = blocks.slice(found, Math.max(found, first.index));
  const last = above.findLast(
    (block) => shapeOf(block.element) === shapeOf(own.element) && isHeadline(block, words),
  );
  return last?.index ?? found;
}

/** So many paragraphs above a heading make it no headline when nearly none of the text stands below it. */
const fewestAbove = 3;

/** Whether a text stands above what was taken for its headline, which is then a notice's. */
function isBehind(headline: Block | undefined, text: readonly Block[]): boolean {
  const above = text.filter(({ index }) => headline !== undefined && index < headline.index);
  return above.length >= fewestAbove && totalWeight(above) > totalWeight(text) * 0.9;
}

function recordedBlocks(blocks: readonly Block[], known: string): Set<number> {
  const recorded = blocks.filter((block) => isProse(block) && known.includes(comparable(block.text)));
  return new Set(recorded.map(({ index }) => index));
}

/** Makes the test for a short sentence, which may stand in the records by chance unless a longer one stands beside it. */
function recordedBeside(recorded: readonly Block[], known: string): (block: Block) => boolean {
  const boxes = new Set(recorded.map(({ around }) => around[0]));
  return ({ text, around, linked }) =>
    linked === 0 && boxes.has(around[0]) && isSentence(text) && known.includes(comparable(text));
}

function shareOf(text: readonly Block[]): (weight: number | undefined) => boolean {
  const enough = totalWeight(text) * share;
  return (weight = 0) => weight >= enough;
}

/**
 * Makes the test whether an element is of the column, as are paragraphs that are dressed alike. Several quotations are no
 * column, nor are short captions and advertisements, unless they have most of the text; nor is what is shaped as a box of the
 * text, holds none of it, and is called by its address alone what it is: comments.
 */
function outerTest(text: readonly Block[], isEnough: (weight?: number) => boolean): Column['isOuter'] {
  const shapes = weighBy(text, ({ element, around }) =>
    [...(dressOf(element) === '' ? [] : [element]), ...around].map(shapeOf),
  );
  const elements = weighBy(text, ({ around }) => around);
  const half = totalWeight(text) / 2;
  return (element) => {
    const own = elements.get(element) ?? 0;
    if (element.tagName === 'blockquote') return own > half;
    const isForeign = own === 0 && furnitureNamed('div', attributeOf(element, 'id')) !== undefined;
    const shaped = Math.max(...shapesOf(element).map((shape) => shapes.get(shape) ?? 0));
    return !isForeign && isEnough(shaped) && (shaped > half || own > mostBeside || !isSetBeside(element));
  };
}

/** The shapes of an element: a paragraph that two line breaks part is a box by now. */
function shapesOf(element: Element): string[] {
  const mayBeParted = element.tagName === 'div' && dressOf(element) !== '';
  return [shapeOf(element), ...(mayBeParted ? [shapeOf({ ...element, tagName: 'p' })] : [])];
}

/** By its weight; a longer text in a box that is called a caption, or after its author, is the article's. */
const mostBeside = 500;

function isSetBeside(element: Element): boolean {
  return /^(?:caption|advertisement|author-box)$/.test(furnitureNamed('div', namesOf(element)) ?? '');
}
