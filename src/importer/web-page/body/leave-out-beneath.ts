import type { Element, ElementContent } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import type { Doubt } from '../../draft.ts';
import { isHeading, textOf } from '../page/elements.ts';
import { type ChosenBlock, isParagraph } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { countParagraphs, quoteStart } from './quote-start.ts';
import { dressOf, shapeOf } from './settings.ts';
import { isProse } from './text-signs.ts';

/** What is left out below a text, always with a doubt. */
const rule = 'beneath-text';

/** So many paragraphs of a box are a text. */
const fewestOfText = 3;
/** A single paragraph with a link may be the last of a text. */
const fewestOffers = 2;
/** Fewer paragraphs that open with a line in bold may be questions or parts of a text. */
const fewestSigned = 3;
/** In characters. */
const longestName = 40;

/**
 * Leaves out what stands below a text: readers' comments, which a line opens or a name and a day sign, and outside of its
 * box paragraphs each of which leads to another page, by a link or by the heading above it.
 */
export function leaveOutBeneath(
  chosen: readonly ChosenBlock[],
  column: Pick<Column, 'isRecorded'>,
): ChosenBlock[] {
  const home = homeOf(chosen);
  if (!home) return [...chosen];
  const last = chosen.findLastIndex((one) => one.rule === undefined && isWithin(one, home));
  const beneath = chosen.slice(last + 1);
  const comments = commentsOf(chosen, last);
  const out = comments.some(isParagraph) ? comments : areOffers(beneath) ? beneath : [];
  const own = out.filter((one) => one.rule === undefined);
  const boxes = chosen.find((one) => isWithin(one, home))?.block.around ?? [];
  const outer = boxes.slice(boxes.indexOf(home));
  const isOfText = (one: ChosenBlock) => column.isRecorded(one.block) || isBesideAlike(one, outer);
  if (own.some(isOfText)) return [...chosen];
  return chosen.map((one) => (own.includes(one) ? { ...one, rule } : one));
}

/** A doubt where something was left out so. */
export function doubtBeneath(chosen: readonly ChosenBlock[]): Doubt[] {
  const paragraphs = chosen.filter((one) => one.rule === rule && isProse(one.block));
  const [first] = paragraphs;
  if (!first) return [];
  const { text, line } = first.block;
  const message = `Unexpected ${countParagraphs(paragraphs.length)} below the box of the text (${quoteStart(text)}), expected readers’ comments or openings of other articles, add to the entry what belongs to it`;
  return [{ rule, line, message }];
}

/** The innermost box around the first paragraph that holds several; one standfirst may stand in a box of its own. */
function homeOf(chosen: readonly ChosenBlock[]): Element | undefined {
  const all = chosen.filter(isParagraph);
  const hasStandfirst = all.filter(({ isStandfirst }) => isStandfirst).length === 1;
  const paragraphs = all.filter(({ isStandfirst }) => !(hasStandfirst && isStandfirst));
  const boxes = paragraphs[0]?.block.around ?? [];
  return boxes.find((box) => paragraphs.filter((one) => isWithin(one, box)).length >= fewestOfText);
}

function isWithin({ block: { around } }: ChosenBlock, box: Element): boolean {
  return around.includes(box);
}

/** Whether a block stands in another box that bears the name of one around the text: pages part a text into several. */
function isBesideAlike({ block: { around } }: ChosenBlock, boxes: readonly Element[]): boolean {
  const named = new Set(boxes.filter((box) => dressOf(box) !== '').map(shapeOf));
  return around.some((box) => !boxes.includes(box) && named.has(shapeOf(box)));
}

/** What a line opens below the text's last paragraph, or between its paragraphs where those below are signed. */
function commentsOf(chosen: readonly ChosenBlock[], last: number): readonly ChosenBlock[] {
  let paragraphs = 0;
  const opening = chosen.findIndex((one, at) => {
    paragraphs += Number(isParagraph(one));
    const isOpening = paragraphs >= fewestOfText && opensComments(one);
    return isOpening && (at > last || (one.block.linked === 0 && areSigned(chosen.slice(at))));
  });
  return opening === -1 ? [] : chosen.slice(opening);
}

function opensComments(one: ChosenBlock): boolean {
  return one.rule === 'comments' || isPosted(one);
}

function isPosted({ block: { text } }: ChosenBlock): boolean {
  return /^posted by\b/i.test(text) && holdsDate(text);
}

/** Whether some lines hold one that says who posted what and when, or several paragraphs that open with a name. */
function areSigned(lines: readonly ChosenBlock[]): boolean {
  return lines.some(isPosted) || lines.filter(opensWithName).length >= fewestSigned;
}

/** Whether a paragraph opens with a short line in bold. */
function opensWithName({ block: { element } }: ChosenBlock): boolean {
  const shown = element.children.filter((child) => textOf(child) !== '' || isElement(child, 'br'));
  const at = shown.findIndex((child) => !isElement(child, 'br'));
  const [first, second] = shown.slice(at, at + 2);
  const isBold = isElement(first, 'b') || isElement(first, 'strong');
  return at !== -1 && isBold && textOf(first).length <= longestName && isElement(second, 'br');
}

function isElement(node: ElementContent | undefined, name: string): node is Element {
  return node?.type === 'element' && node.tagName === name;
}

function areOffers(beneath: readonly ChosenBlock[]): boolean {
  const offers = beneath.filter((one) => isParagraph(one) && !isHeading(one.block.element));
  return offers.length >= fewestOffers && offers.every((one) => leads(one, beneath));
}

/** Whether a paragraph holds a link, or stands below a heading in its box that is one. */
function leads(one: ChosenBlock, beneath: readonly ChosenBlock[]): boolean {
  const { linked, around } = one.block;
  const above = beneath[beneath.indexOf(one) - 1]?.block;
  const isBelowLink =
    above !== undefined &&
    above.around[0] === around[0] &&
    isHeading(above.element) &&
    above.linked === above.text.length;
  return linked > 0 || isBelowLink;
}
