import { holdsDate } from '../../dates/find-dates.ts';
import { isHeading } from '../page/elements.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { furnitureWorded } from './furniture-texts.ts';

const rule = 'comments';
/** In characters: so far into a comment it says who wrote it, and when. */
const opening = 80;
/** So many that say it tell what readers wrote from a chapter on comments. */
const fewest = 2;

/** Leaves out what stands below a heading of comments where it says who wrote each of them, and when, the first at once. */
export function leaveOutComments(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const at = chosen.findIndex(({ block }) => isHeading(block.element) && furnitureWorded(block) === rule);
  const below = chosen.slice(at + 1);
  const isComments = at !== -1 && isSigned(below[0]) && below.filter(isSigned).length >= fewest;
  if (!isComments) return [...chosen];
  return chosen.map((one, index) => (index > at && one.rule === undefined ? { ...one, rule } : one));
}

function isSigned(one: ChosenBlock | undefined): boolean {
  return one !== undefined && holdsDate(one.block.text.slice(0, opening));
}
