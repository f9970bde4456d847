import type { Element } from 'hast';
import { attributeOf, elementsOf, isLongerThan, namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { isCorrection } from './is-correction.ts';

const noteNames = /(?:^|[\s_-])(?:foot|end)notes?(?=$|[\s_-])/i;
/** A box with more is no note, in characters. */
const longestNote = 2000;

/**
 * The blocks below a text that are its notes: each stands in a small box that a mark in the text leads to and that leads
 * back to the mark, or in a box of the text that is called a note, or corrects the text right below it.
 */
export function findNotes(blocks: readonly Block[], column: Column): Set<Block> {
  const isText = (block: Block) => column.isTypical(block) || column.isRecorded(block);
  const text = blocks.slice(column.start, column.end + 1).filter(isText);
  const elements = text.flatMap(({ element }) => [...elementsOf(element)]);
  const marks = { to: new Set(elements.flatMap(targetOf)), at: new Set(elements.flatMap(placesOf)) };
  const holders = new Set(text.flatMap(({ around }) => around));
  // A long note may count as the text's end.
  const below = blocks.slice((text.at(-1)?.index ?? column.end) + 1);
  const corrections = new Set(correctionsIn(below.slice(0, mostBetween), column));
  // What was found of each box, as every block in it asks.
  const found = new Map<Element, boolean>();
  return new Set(
    below.filter(
      (block) => corrections.has(block) || isCalledNote(block, column) || boxesOf(block).some(isNote),
    ),
  );

  function isNote(box: Element): boolean {
    const known = found.get(box);
    if (known !== undefined) return known;
    const is = !holders.has(box) && !isLongerThan(box, longestNote) && answers(box);
    found.set(box, is);
    return is;
  }

  function answers(box: Element): boolean {
    const inner = [...elementsOf(box)];
    return (
      inner.flatMap(placesOf).some((place) => marks.to.has(place)) &&
      inner.flatMap(targetOf).some((target) => marks.at.has(target))
    );
  }
}

/** So many lines that share and tag an article may stand between it and its correction. */
const mostBetween = 20;

/** Corrections above the next article, where a page goes on for ever. */
function correctionsIn(below: readonly Block[], column: Column): Block[] {
  const next = below.findIndex(({ element }) => element.tagName === 'h1');
  const own = next === -1 ? below : below.slice(0, next);
  return own.filter((block) => isCorrection(block, column) && !isLongerThan(block.element, longestNote));
}

function isCalledNote(block: Block, column: Column): boolean {
  const isNamed = (one: Element) => !column.isOuter(one) && noteNames.test(namesOf(one));
  return column.isWithin(block) && [block.element, ...block.around].some(isNamed);
}

/** A block's element and the boxes next around it, which may be a note's. */
function boxesOf({ element, around }: Block): Element[] {
  return [element, ...around.slice(0, 2)];
}

/** The place in a page that a link leads to; systems write the address of the page before it. */
function targetOf(element: Element): string[] {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : '';
  const at = href.indexOf('#');
  return at === -1 || at === href.length - 1 ? [] : [href.slice(at + 1)];
}

function placesOf(element: Element): string[] {
  return [attributeOf(element, 'id'), attributeOf(element, 'name')].filter((place) => place !== '');
}
