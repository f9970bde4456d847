import type { Text } from 'hast';
import type { Doubt, RepairMade } from '../../draft.ts';
import { mendText } from '../../mending/mend-text.ts';
import type { Block } from '../page/part-blocks.ts';

/** Undoes damage to the characters of blocks, as raw text's is undone, with places in the page. Changes the blocks. */
export function mendBlocks(blocks: readonly Block[]): { repairs: RepairMade[]; doubts: Doubt[] } {
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  for (const { element, line } of blocks) {
    for (const node of textsOf(element)) {
      const mended = mendText(node.value, node.position?.start.line ?? line);
      node.value = mended.value;
      repairs.push(...mended.repairs);
      doubts.push(...mended.doubts);
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
