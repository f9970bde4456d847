import type { RepairMade } from '../../draft.ts';

/** A text of which some lines were parted or put together. */
export interface Relined {
  text: string;
  /** The line of the source for each line of the text, counted from 1. */
  lineOf: (line: number) => number;
  repairs: RepairMade[];
}

/** Tells where things stand in a source that stand on lines of what was made of it. */
export function placeIn<Item extends { line?: number }>(
  { lineOf }: Pick<Relined, 'lineOf'>,
  items: readonly Item[],
): Item[] {
  return items.map((item) => (item.line ? { ...item, line: lineOf(item.line) } : item));
}
