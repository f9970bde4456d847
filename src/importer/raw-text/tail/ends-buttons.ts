import { furnitureOf } from '../../furniture/kinds.ts';
import { shareButtons } from '../../furniture/share-buttons.ts';
import type { LineGroup } from '../header/line-group.ts';

/** In lines: so many buttons directly above each other are a row. */
const fewestButtons = 3;
/** In paragraphs: a standfirst has no more, and its article more than as many for each. */
const mostAbove = 2;

/**
 * Whether a heading of comments is the last of a row of buttons between a standfirst and its article: Share / Facebook /
 * Email / Comments. `isText` tells a paragraph of the article.
 */
export function endsButtons(
  groups: readonly LineGroup[],
  index: number,
  isText: (group: LineGroup) => boolean,
): boolean {
  const [above, below] = [groups.slice(0, index), groups.slice(index)].map(
    (some) => some.filter(isText).length,
  );
  if (above === undefined || below === undefined || above > mostAbove || below <= mostAbove * above)
    return false;
  const row = groups.slice(Math.max(0, index - fewestButtons), index);
  const isRow = row.length === fewestButtons && !groups[index]?.lines[0]?.afterGap;
  return isRow && row.every(({ text }) => furnitureOf(text, 'edges')?.rule === shareButtons.rule);
}
