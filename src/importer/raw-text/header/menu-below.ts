import { quoteValue } from '../../../article/problem.ts';
import { isItem, isMenuRow, isParagraph } from '../../text/line-shape.ts';
import type { LineGroup } from './line-group.ts';
import type { Headline } from './headline.ts';

/** More items are a menu; fewer are one below a line that may be its first. */
const mostItems = 15;
const fewItems = 6;

/** Why a line is no headline with a menu between it and the text; `groups` are those of the source in their order. */
export function doubtAboveMenu(
  { title, groups: [own] }: Headline,
  groups: readonly LineGroup[],
): string | undefined {
  if (!title || !own) return undefined;
  const items = itemsAbove(groups.slice(groups.indexOf(own) + 1));
  if (items <= (isItem(title) ? fewItems : mostItems)) return undefined;
  return `Unexpected ${items} short lines between ${quoteValue(title)} and the text, expected the headline above the text, give --title`;
}

/** A row whose items a copy glued together has so many, or more. */
const itemsOfRow = 4;

/** How many short lines, which are none of a header's, stand above the text's first paragraph. */
function itemsAbove(groups: readonly LineGroup[]): number {
  const body = groups.findIndex(({ kind, text }) => kind === 'text' && isParagraph(text));
  const above = body === -1 ? groups : groups.slice(0, body);
  return above
    .filter(({ kind }) => kind === 'text')
    .reduce((sum, { text }) => sum + (isMenuRow(text) ? itemsOfRow : Number(isItem(text))), 0);
}
