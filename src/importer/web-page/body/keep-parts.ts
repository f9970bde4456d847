import type { Element } from 'hast';
import { type ChosenBlock, listOf } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { quotationOf } from './leave-out-repeats.ts';
import { shapeOf } from './settings.ts';
import { isMostlyLink, isProse } from './text-signs.ts';
import { attributeOf, elementsOf, isSubheading } from '../page/elements.ts';
import { speakerAttribute } from '../page/mark-quotations.ts';

/** So many lines that are set alike, each above a paragraph of its own, are no chance. */
const fewest = 3;

/**
 * Keeps what the paragraphs of a text need to be understood and what is set otherwise than they are: the titles of its
 * parts, the line below each, and the list or the table that a sentence leads to with a colon.
 */
export function keepParts(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  const listed = keepFirst(keepListed(chosen, column), column);
  return keepAlike(keepAlike(listed, column, isTitle), column, isBelowTitle);
}

/** The heading right above a text is its first where others of the text are set as it is. */
function keepFirst(chosen: readonly ChosenBlock[], column: Column): readonly ChosenBlock[] {
  const headings = chosen.filter((one) => isHeading(one) && one.rule === undefined);
  const settings = new Set(headings.map(settingOf));
  return chosen.map((one, at) => {
    const next = chosen[at + 1];
    const isAbove = isHeading(one) && one.rule === 'header-line' && next && next.rule === undefined;
    return isAbove && column.isWithin(one.block) && settings.has(settingOf(one)) ? { block: one.block } : one;
  });
}

type Test = (chosen: readonly ChosenBlock[], at: number) => boolean;

function keepAlike(chosen: readonly ChosenBlock[], column: Column, isPart: Test): ChosenBlock[] {
  const found = chosen.filter(
    (one, at) =>
      isSetAside(one) && column.isWithin(one.block) && isPart(chosen, at) && opens(chosen, at, column),
  );
  const alike = Map.groupBy(found, settingOf);
  const parts = new Set([...alike.values()].filter(areMany).flat());
  return chosen.map((one) => (parts.has(one) ? { block: one.block } : one));
}

function isSetAside(one: ChosenBlock): boolean {
  const { rule, block } = one;
  const isLine = isHeading(one) || !isProse(block);
  return isLine && (rule === 'aside' || rule === 'header-line') && block.linked < block.text.length;
}

function isTitle(chosen: readonly ChosenBlock[], at: number): boolean {
  return isHeading(chosen[at]);
}

function isBelowTitle(chosen: readonly ChosenBlock[], at: number): boolean {
  const before = chosen[at - 1];
  return before?.rule === undefined && isHeading(before);
}

function isHeading(one: ChosenBlock | undefined): boolean {
  return one !== undefined && isSubheading(one.block.element);
}

/** Whether what follows, the line below a title aside, is a paragraph of the text. */
function opens(chosen: readonly ChosenBlock[], at: number, column: Column): boolean {
  const next = chosen[at + 1];
  return (
    next?.rule === undefined && next !== undefined && isProse(next.block) && column.isTypical(next.block)
  );
}

function settingOf({ block: { element, around } }: ChosenBlock): string {
  return [element, ...around.slice(0, 2)].map(shapeOf).join(' ');
}

/** Labels that say the same each time are the page's. */
function areMany(lines: readonly ChosenBlock[]): boolean {
  return new Set(lines.map(({ block }) => block.text)).size >= fewest && lines.length >= fewest;
}

function keepListed(chosen: readonly ChosenBlock[], column: Column): readonly ChosenBlock[] {
  const led = new Map(
    chosen.flatMap((one, at): [Element, ChosenBlock][] => {
      const [list, before] = [rowsOf(one), chosen[at - 1]];
      return list && before && leads(before) && rowsOf(before) !== list ? [[list, before]] : [];
    }),
  );
  return chosen.map((one) => {
    const list = rowsOf(one);
    const isTable = list?.tagName === 'table' && one.rule === 'infobox';
    const lead = column.isWithin(one.block) ? list && led.get(list) : undefined;
    const isNamedBy = lead !== undefined && isProse(lead.block) && (isNamed(one) || isSetAsText(one));
    const isPart = isMostlyLink(one.block) ? isNamedBy : one.rule === 'aside';
    return lead && (isTable || isPart) ? { block: one.block } : one;
  });
}

/** In characters: what leads to another article is longer. */
const longestName = 25;

/** Whether an item is a link that is no more than a name, such as that of a program which a text tells how to get. */
function isNamed({ block: { element, text }, rule }: ChosenBlock): boolean {
  const isChapter = elementsOf(element).some((one) => attributeOf(one, 'href').includes('#'));
  return rule === 'related-links' && text.length <= longestName && !isChapter;
}

/** Whether what leads to another site is set aside for what it is, and not for a box that the page calls an aside. */
function isSetAsText({ block, rule }: ChosenBlock): boolean {
  return rule === 'aside' && !block.around.some(({ tagName }) => tagName === 'aside');
}

/** The list or the table that a block is of. */
function rowsOf(one: ChosenBlock): Element | undefined {
  return listOf(one) ?? one.block.around.find(({ tagName }) => tagName === 'table');
}

/** Whether a line of the text ends with a colon. */
function leads(one: ChosenBlock): boolean {
  return one.rule === undefined && /[:：]$/u.test(one.block.text) && !isHeading(one);
}

/** Keeps the speaker of a quotation whose words are text, whatever the line looks like where it stands. */
export function keepSpeakers(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const told = new Set(chosen.flatMap(({ block, rule }) => (rule === undefined ? [quotationOf(block)] : [])));
  return chosen.map((one) => {
    const quotation = isSpeaker(one) ? quotationOf(one.block) : undefined;
    return quotation && told.has(quotation) ? { block: one.block } : one;
  });
}

function isSpeaker({ block: { element } }: ChosenBlock): boolean {
  return element.properties[speakerAttribute] !== undefined;
}
