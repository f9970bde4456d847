import type { Element, Text } from 'hast';
import type { Doubt, RepairMade } from '../../draft.ts';
import { mendRun } from '../../mending/mend-run.ts';
import type { Block } from '../page/part-blocks.ts';
import { isBlock } from '../page/elements.ts';

/** Undoes damage to the characters of blocks, as raw text's is undone, with places in the page. Changes the blocks. */
export function mendBlocks(blocks: readonly Block[]): { repairs: RepairMade[]; doubts: Doubt[] } {
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  for (const { element, line } of blocks) {
    const nodes = partsOf(element);
    const pieces = nodes.map((node) =>
      node.type === 'text'
        ? { value: node.value, line: node.position?.start.line ?? line }
        : { value: ' ', line, isFixed: true },
    );
    const mended = mendRun(pieces);
    for (const [at, node] of nodes.entries()) if (node.type === 'text') node.value = pieces[at]?.value ?? '';
    repairs.push(...mended.repairs);
    doubts.push(...mended.doubts);
  }
  return { repairs, doubts };
}

/** The texts of an element and what parts them, such as line breaks. */
function partsOf(element: Element): (Text | Element)[] {
  return element.children.flatMap((child): (Text | Element)[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    const inner = partsOf(child);
    return isBlock(child) ? [child, ...inner, child] : inner;
  });
}
