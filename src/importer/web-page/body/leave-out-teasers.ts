import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { type ChosenBlock, isParagraph } from './chosen-block.ts';
import { shapeOf } from './settings.ts';
import { isHeading } from '../page/elements.ts';

/** Fewer may be parts of a list whose headings are links. */
const fewest = 3;
/** In characters: a day and what stands beside it. */
const longestDateline = 40;

/**
 * Leaves out the openings of other articles behind a text: paragraphs each of which stands alone in a box with a heading
 * that is a link, several of them with a day of their own.
 */
export function leaveOutTeasers(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const paragraphs = chosen.filter(isParagraph);
  const contents = contentsOf(paragraphs, chosen);
  const innerOf = ({ block: { around } }: ChosenBlock) => (around[0] && contents.get(around[0])) ?? [];
  const isTeaser = (one: ChosenBlock) =>
    innerOf(one).filter(isParagraph).length === 1 && innerOf(one).some(isLinkedHeading);
  const start = paragraphs.findLastIndex((one) => !isTeaser(one)) + 1;
  const tail = paragraphs.slice(start);
  const dated = tail.filter((one) => innerOf(one).some(isDateline));
  const isSure = dated.length >= fewest && start > 1 && new Set(tail.map(shapeOfBox)).size === 1;
  const out = new Set(isSure ? tail : []);
  return chosen.map((one) => (out.has(one) ? { ...one, rule: 'related-links' } : one));
}

/** What stands in the boxes of some paragraphs. */
function contentsOf(
  paragraphs: readonly ChosenBlock[],
  chosen: readonly ChosenBlock[],
): Map<Element, ChosenBlock[]> {
  const contents = new Map<Element, ChosenBlock[]>();
  for (const { block } of paragraphs) if (block.around[0]) contents.set(block.around[0], []);
  for (const one of chosen) for (const box of one.block.around) contents.get(box)?.push(one);
  return contents;
}

function isLinkedHeading({ block: { element, linked, text } }: ChosenBlock): boolean {
  return isHeading(element) && linked === text.length;
}

function isDateline({ block: { text } }: ChosenBlock): boolean {
  return text.length <= longestDateline && holdsDate(text);
}

function shapeOfBox({ block: { around } }: ChosenBlock): string {
  return around[0] ? shapeOf(around[0]) : '';
}
