import { Readability } from '@mozilla/readability';
import type { Element, Parents, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom/worker';
import { namesOf, propertiesWithoutWords } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { furnitureNamed } from './furniture-names.ts';
import { findHeadline } from './headline-block.ts';
import { isProse } from './text-signs.ts';

/**
 * The indexes of the blocks that the extractor takes for the article, in the order of the page; none when it finds no
 * article. Where it takes readers' comments alone, which may be far longer than what they speak of, it reads the page
 * again without them.
 */
export function extractBlocks(root: Root, blocks: readonly Block[], headline: string): Set<number> {
  const extracted = extract(root);
  const first = blocks[findHeadline(blocks, headline)];
  const boxes = first ? commentsOnly(blocks, extracted, first) : undefined;
  if (!first || !boxes) return extracted;
  const again = extract(without(root, boxes));
  const isText = (block: Block) => block.index > first.index && again.has(block.index) && isProse(block);
  return blocks.some(isText) ? again : extracted;
}

/** The boxes of comments that hold all that was extracted, and not the headline; `undefined` when they do not. */
function commentsOnly(
  blocks: readonly Block[],
  extracted: ReadonlySet<number>,
  headline: Block,
): Set<Element> | undefined {
  const boxes = new Set<Element>();
  for (const index of extracted) {
    const around = blocks[index]?.around.filter((one) => !headline.around.includes(one)) ?? [];
    const box = around.findLast((one) => furnitureNamed(one.tagName, namesOf(one)) === 'comments');
    if (!box) return undefined;
    boxes.add(box);
  }
  return boxes.size > 0 ? boxes : undefined;
}

function without<Node extends Parents>(node: Node, boxes: ReadonlySet<unknown>): Node {
  const children = node.children.filter((child) => !boxes.has(child));
  return {
    ...node,
    children: children.map((child) => ('children' in child ? without(child, boxes) : child)),
  };
}

/** The page without addresses of chapters that the extractor would take for names: how-to-share-a-file. */
function unaddressed<Node extends Parents>(node: Node): Node {
  const properties = node.type === 'element' ? { properties: propertiesWithoutWords(node) } : {};
  const children = node.children.map((child) => ('children' in child ? unaddressed(child) : child));
  return { ...node, ...properties, children };
}

function extract(root: Root): Set<number> {
  const { document } = parseHTML(toHtml(unaddressed(root), { closeSelfClosing: true }));
  const result = new Readability(document as unknown as Document, {
    charThreshold: 0,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  const marks = result?.content?.matchAll(/data-broadside-block="(\d+)"/g) ?? [];
  return new Set(Array.from(marks, ([, index]) => Number(index)));
}
