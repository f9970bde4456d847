import { dropHidden } from '../characters/hidden-characters.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { repairCharacters } from './repair-characters.ts';

/** Characters that news text in any script does without unless it is damaged; others need no look. */
export const suspicious =
  /[&\u0080-\u00BF\u00C2\u00C3\u00D8-\u00DB\u00E2\u200B-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFFC-\uFFFF]|(?!\s)\p{Cc}/u;

/**
 * Undoes damage to the characters of a text within a tree, as raw text's is undone; `first` is its line in the source. A
 * space at its edge stays, since it parts it from its neighbours. `isMended` says that its words were mended before.
 */
export function mendText(
  value: string,
  first: number,
  isMended = false,
): { value: string; repairs: RepairMade[]; doubts: Doubt[] } {
  if (!suspicious.test(value)) return { value, repairs: [], doubts: [] };
  const mended = repairCharacters(value, isMended);
  const visible = dropHidden(value);
  const [opening, closing] = [/^\s/u, /\s$/u].map((edge) => (edge.test(visible) ? ' ' : ''));
  const text = mended.text.trim();
  const placed = <Item extends { line?: number }>(item: Item) => ({
    ...item,
    line: first + (item.line ?? 1) - 1,
  });
  return {
    value: `${opening}${text}${text ? closing : ''}`,
    repairs: mended.repairs.map(placed),
    doubts: mended.doubts.map(placed),
  };
}
