import { type Convention, sideOfShape } from './convention.ts';
import { findMarks, type Mark, type Side } from './find-marks.ts';

/** A mark with the side of a quotation that it stands on. */
export interface SidedMark extends Mark {
  side: Side;
}

/** How the marks of a text belong together. */
export interface Pairing {
  pairs: { opening: SidedMark; closing: SidedMark; depth: number }[];
  /** Marks without a partner, in their order. */
  unmatched: SidedMark[];
}

/**
 * Pairs the double quotation marks of a text. Where a mark's place and its shape tell different sides, the reading that
 * leaves fewer marks alone is taken, and the place when both leave as many.
 */
export function pairMarks(text: string, convention: Convention): Pairing {
  const marks = findMarks(text);
  const byPlace = pairUp(marks, ({ place, text: mark }) => place ?? sideOfShape(mark, convention));
  if (byPlace.unmatched.length === 0) return byPlace;
  const byShape = pairUp(marks, ({ place, text: mark }) => sideOfShape(mark, convention) ?? place);
  return byShape.unmatched.length < byPlace.unmatched.length ? byShape : byPlace;
}

function pairUp(marks: readonly Mark[], sideOf: (mark: Mark) => Side | undefined): Pairing {
  const pairing: Pairing = { pairs: [], unmatched: [] };
  const open: SidedMark[] = [];
  for (const mark of marks) {
    const side = sideOf(mark) ?? (open.length > 0 ? 'closing' : 'opening');
    const sided: SidedMark = { at: mark.at, text: mark.text, place: mark.place, side };
    const opening = side === 'closing' ? open.pop() : undefined;
    if (side === 'opening') open.push(sided);
    else if (opening) pairing.pairs.push({ opening, closing: sided, depth: open.length });
    else pairing.unmatched.push(sided);
  }
  if (open.length > 0) pairing.unmatched = pairing.unmatched.concat(open).sort((a, b) => a.at - b.at);
  return pairing;
}
