import type { Text } from 'hast';
import { dropHidden } from '../../characters/hidden-characters.ts';
import type { Doubt, RepairMade } from '../../draft.ts';
import { repairCharacters } from '../../repair-characters.ts';
import type { Block } from '../page/part-blocks.ts';

/** Characters that news text in any script does without unless it is damaged; others need no look. */
const suspicious =
  /[&\u0080-\u00BF\u00C2\u00C3\u00D8-\u00DB\u00E2\u200B-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFFC-\uFFFF]|(?!\s)\p{Cc}/u;

/** Undoes damage to the characters of blocks, as raw text's is undone, with places in the page. Changes the blocks. */
export function mendBlocks(blocks: readonly Block[]): { repairs: RepairMade[]; doubts: Doubt[] } {
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  for (const { element, line } of blocks) {
    for (const node of textsOf(element)) {
      if (!suspicious.test(node.value)) continue;
      const first = node.position?.start.line ?? line;
      const mended = repairCharacters(node.value);
      const visible = dropHidden(node.value);
      const [opening, closing] = [/^\s/u, /\s$/u].map((edge) => (edge.test(visible) ? ' ' : ''));
      node.value = `${opening}${mended.text.trim()}${mended.text.trim() ? closing : ''}`;
      const placed = <Item extends { line?: number }>(item: Item) => ({
        ...item,
        line: first + (item.line ?? 1) - 1,
      });
      repairs.push(...mended.repairs.map(placed));
      doubts.push(...mended.doubts.map(placed));
    }
  }
  return { repairs, doubts };
}

function textsOf(element: Block['element']): Text[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child];
    return child.type === 'element' ? textsOf(child) : [];
  });
}
