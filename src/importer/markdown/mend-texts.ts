import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Doubt, RepairMade } from '../draft.ts';
import { mendText } from '../mending/mend-text.ts';

/** Undoes damage to the characters of a body; code stays as it is. Changes the body. */
export function mendTexts(body: Root): { repairs: RepairMade[]; doubts: Doubt[] } {
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  visit(body, 'text', (node) => {
    const mended = mendText(node.value, node.position?.start.line ?? 1);
    node.value = mended.value;
    repairs.push(...mended.repairs);
    doubts.push(...mended.doubts);
  });
  return { repairs, doubts };
}
