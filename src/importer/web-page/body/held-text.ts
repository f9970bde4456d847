import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { saysRestIsClosed } from '../../text/pay-wall-notice.ts';
import { elementsOf, isSubheading, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { followsPicture } from './beside-picture.ts';
import type { Column } from './find-column.ts';
import { furnitureWorded } from './furniture-texts.ts';
import { isMostlyLink } from './text-signs.ts';
import { totalWeight, weighBy } from './weigh-text.ts';

/** The element that holds nearly all of a text; lists hold no article, nor does a part of a quotation. */
export function holderOf(text: readonly Block[]): Element | undefined {
  const weights = weighBy(text, ({ around }) => around);
  const most = totalWeight(text) * 0.9;
  const around = text[0]?.around ?? [];
  const outside = around.findLastIndex(({ tagName }) => tagName === 'blockquote') + 1;
  return around
    .slice(outside)
    .find((one) => !/^(?:ul|ol|dl|blockquote)$/.test(one.tagName) && (weights.get(one) ?? 0) >= most);
}

/**
 * The boxes that hold paragraphs of a text, be it in boxes of theirs, as far out as the one that holds nearly all of it, or
 * where that holds a single paragraph and nothing else, the one around it.
 */
export function heldBoxes(text: readonly Block[], holder: Element | undefined): ReadonlySet<Element> {
  if (!holder) return new Set();
  const [only, ...others] = text;
  const isBoxed = others.length === 0 && textOf(holder) === only?.text;
  const outermost = ({ around }: Block) => around.indexOf(holder) + (isBoxed ? 1 : 0);
  return new Set(text.flatMap((block) => block.around.slice(0, outermost(block) + 1)));
}

type TextBoxes = Pick<Column, 'isHeld' | 'isTypical'>;

/**
 * Whether a whole sentence that leads nowhere stands among the paragraphs of the text, set as they are or in no way of its own.
 * The extractor drops what is short and what is set otherwise.
 */
export function isHeldSentence(block: Block, column: TextBoxes): boolean {
  const { element, around, text, linked } = block;
  if (linked > 0 || !isStatement(text)) return false;
  // Of paragraphs that have a box each, all boxes are alike.
  if (column.isTypical(block) && around.slice(0, 2).some(column.isHeld)) return true;
  return column.isHeld(around[0]) ? isPlain(element) : isHeldPart(block, column);
}

/** What a part of a text does not hold, which tells something and leads nowhere. */
const offering = /^(?:a|img|picture|figure|form|input|button|label|aside|nav|header|footer)$/;

/**
 * Whether a block is of a part of the text that bears no name: a table, terms, what is set with its line ends, a list, or a box
 * that ends with a whole sentence. Such a part stands among the paragraphs.
 */
export function isHeldPart({ element, around }: Block, column: TextBoxes): boolean {
  const boxes = [element, ...around];
  const inner = boxes.slice(0, boxes.findIndex(column.isHeld));
  const part = inner.at(-1);
  return part !== undefined && inner.every(isPlain) && mayBeText(part);
}

/** What was found of each part, as every block in it asks. */
const found = new WeakMap<Element, boolean>();

function mayBeText(part: Element): boolean {
  const known = found.get(part);
  if (known !== undefined) return known;
  const offers = elementsOf(part).some(({ tagName }) => offering.test(tagName));
  const tells = !offers && (/^(?:table|dl|pre)$/.test(part.tagName) || isStatement(textOf(part)));
  found.set(part, tells);
  return tells;
}

const plain = /^(?:p|div|section|blockquote|[uod]l|li|d[td]|pre|table|tbody|thead|tfoot|t[rdh]|h[2-6])$/;

function isPlain(one: Element): boolean {
  return plain.test(one.tagName) && namesOf(one).trim() === '';
}

/** Whether such a sentence is none of the lines above a text that say who wrote it, when, and what a picture shows. */
export function opensText(block: Block, column: TextBoxes): boolean {
  return (
    isHeldSentence(block, column) && !saysWho(block) && !followsPicture(block) && !furnitureWorded(block)
  );
}

/** Whether a line has a byline’s label, is a name, or holds a day. */
export function saysWho({ text }: Block): boolean {
  return labelLength(text) > 0 || looksLikePersonName(text.replace(/\P{L}+$/u, '')) || holdsDate(text);
}

/**
 * The index of the first block of a text: one above the first long paragraph (`start`) that opens it, set as the text is,
 * where nothing stands between the two that may be of the header.
 */
export function openingOf(
  blocks: readonly Block[],
  column: TextBoxes & Pick<Column, 'headline' | 'start'>,
): number {
  let opening = column.start;
  for (const block of blocks.slice(column.headline + 1, column.start).toReversed()) {
    const opens = opensText(block, column);
    if (opens && column.isTypical(block)) opening = block.index;
    if (!opens && !mayStandAmong(block)) break;
  }
  return opening;
}

/** What is no line of a header: an item, a cell, a heading, and what leads to another page or is a notice of this one. */
function mayStandAmong(block: Block): boolean {
  const { element, around, text } = block;
  const isOfText = [element, ...around.slice(0, 1)].some(
    (one) => isSubheading(one) || /^(?:li|t[dhr]|d[td]|blockquote|pre)$/.test(one.tagName),
  );
  return (
    isOfText || furnitureWorded(block) !== undefined || (isMostlyLink(block) && !looksLikePersonName(text))
  );
}

/** Whether a text ends as a sentence that leads to nothing else: with its full stop, and with no colon or bracket. */
export function isStatement(text: string): boolean {
  return /\p{L}.*[.!?…。！？؟۔।]["”“»’)]?[\s\u200E\u200F]*$/su.test(text) && !saysRestIsClosed(text);
}
