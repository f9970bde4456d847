import type { Nodes, Root } from 'mdast';
import { eachNode } from '../../article/each-node.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { mendRun, type Piece } from '../mending/mend-run.ts';
import { mendText } from '../mending/mend-text.ts';
import { isInline } from '../proof/words.ts';

/** Undoes damage to the characters of a body; code stays as it is. Changes the body. */
export function mendTexts(body: Root): { repairs: RepairMade[]; doubts: Doubt[] } {
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  let run: { node: Nodes; piece: Piece }[] = [];
  const flush = () => {
    const mended = mendRun(run.map(({ piece }) => piece));
    for (const { node, piece } of run) if (node.type === 'text') node.value = piece.value;
    repairs.push(...mended.repairs);
    doubts.push(...mended.doubts);
    run = [];
  };
  // What a picture shows is read in its place, or as a link where the picture cannot be shown.
  const mendAlone = (value: string, { position }: Nodes) => {
    const mended = mendText(value, position?.start.line ?? 1);
    repairs.push(...mended.repairs);
    doubts.push(...mended.doubts);
    return mended.value;
  };
  eachNode(body, (node) => {
    if (!isInline(node)) flush();
    if (node.type === 'image' && node.alt) node.alt = mendAlone(node.alt, node);
    const piece = pieceOf(node);
    if (piece) run.push({ node, piece });
  });
  flush();
  return { repairs, doubts };
}

function pieceOf(node: Nodes): Piece | undefined {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') return { value: node.value, line };
  if (node.type === 'inlineCode') return { value: node.value, line, isFixed: true };
  return /^(?:break|image|imageReference)$/.test(node.type) ? { value: ' ', line, isFixed: true } : undefined;
}
