import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { isRelativeDate } from '../../dates/relative-dates.ts';
import { foldText } from '../../text/fold-text.ts';
import { type ChosenBlock, isParagraph } from './chosen-block.ts';
import { shapeOf } from './settings.ts';
import { isHeading } from '../page/elements.ts';

/** Fewer may be parts of a list whose headings are links. */
const fewest = 3;
/** So many boxes around a paragraph may be those of a teaser. */
const mostBoxes = 3;
/** In characters: a day and what stands beside it. */
const longestDateline = 40;

/**
 * Leaves out the openings of other articles behind a text: paragraphs each of which stands alone in a box with a heading
 * that is a link, several of them with a day of their own.
 */
export function leaveOutTeasers(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const paragraphs = chosen.filter(isParagraph);
  const teasing = new Map(
    [...contentsOf(paragraphs, chosen)].filter(
      ([, inner]) => inner.filter(isParagraph).length === 1 && inner.some(isLinkedHeading),
    ),
  );
  const boxOf = (one: ChosenBlock) => boxesOf(one).find((box) => teasing.has(box));
  const start = paragraphs.findLastIndex((one) => boxOf(one) === undefined) + 1;
  const boxes = paragraphs.slice(start).flatMap((one) => boxOf(one) ?? []);
  const dated = boxes.filter((box) => teasing.get(box)?.some(isDateline));
  const isSure = dated.length >= fewest && start > 1 && new Set(boxes.map(shapeOf)).size === 1;
  const out = new Set(isSure ? boxes.flatMap((box) => teasing.get(box) ?? []) : []);
  return chosen.map((one) =>
    out.has(one) && one.rule === undefined ? { ...one, rule: 'related-links' } : one,
  );
}

/** The boxes around a paragraph, which systems give boxes of its own within that of another article. */
function boxesOf({ block }: ChosenBlock): readonly Element[] {
  return block.around.slice(0, mostBoxes);
}

/** What stands in the boxes of some paragraphs. */
function contentsOf(
  paragraphs: readonly ChosenBlock[],
  chosen: readonly ChosenBlock[],
): Map<Element, ChosenBlock[]> {
  const contents = new Map<Element, ChosenBlock[]>();
  for (const one of paragraphs) for (const box of boxesOf(one)) contents.set(box, []);
  for (const one of chosen) for (const box of one.block.around) contents.get(box)?.push(one);
  return contents;
}

function isLinkedHeading({ block: { element, linked, text } }: ChosenBlock): boolean {
  return isHeading(element) && linked === text.length;
}

function isDateline({ block: { text } }: ChosenBlock): boolean {
  return text.length <= longestDateline && (holdsDate(text) || isRelativeDate(foldText(text)));
}
