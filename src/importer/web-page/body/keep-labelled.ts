import { dateLabelOf } from '../../dates/date-labels.ts';
import { isBylineLabel } from '../../names/byline-label.ts';
import { foldText } from '../../text/fold-text.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { isSubheading } from '../page/elements.ts';

/** In characters: a longer line with a colon is a sentence that leads to another. */
const longestLabel = 40;

/**
 * Keeps what stands above a text behind headings that end with a colon, as fact checks open: “Claim:” and the claim,
 * “Rating:” and “False”. Without its label the claim would be the standfirst, and say what the article denies.
 */
export function keepLabelled(chosen: readonly ChosenBlock[], column: Column): ChosenBlock[] {
  return chosen.map((one, at) => {
    if (one.block.index >= column.start) return one;
    const isOfPair = isPair(one, chosen[at + 1]) || isPair(chosen[at - 1], one);
    return isOfPair ? { block: one.block } : one;
  });
}

function isPair(label: ChosenBlock | undefined, value: ChosenBlock | undefined): boolean {
  if (!label || !value || !isOfHeader(label) || !isOfHeader(value)) return false;
  const isHeading = ({ block }: ChosenBlock) => isSubheading(block.element);
  const isBeside = label.block.around[0] === value.block.around[0];
  return isBeside && isHeading(label) && !isHeading(value) && isLabel(label.block.text);
}

/** What no other rule has left out. */
function isOfHeader({ rule }: ChosenBlock): boolean {
  return rule === undefined || rule === 'header-line';
}

/** A label of something else than who wrote the article and when. */
function isLabel(text: string): boolean {
  const isOfField = isBylineLabel(text) || dateLabelOf(foldText(text)) !== undefined;
  return text.length <= longestLabel && /[:：]$/u.test(text) && !isOfField;
}
