import type { List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { monthPattern } from '../dates/date-names.ts';
import { foldedPattern, foldText } from '../text/fold-text.ts';

const opensWithMonth = foldedPattern(`^(?:${monthPattern})(?!\\p{L})`, 'u');

/** In characters, of any month's name. */
const longestMonth = 40;

/** Whether a list is days, whose number and full stop Markdown takes for an item's: 15. April 2021. */
export function areDays({ children: items }: List): boolean {
  return items.every((item) => opensWithMonth.test(foldText(textOf(item).slice(0, longestMonth))));
}
