import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { attributeOf } from './elements.ts';

/**
 * Puts in the place of an element's children what browsers show for them: the tree that a `template` declares as its shadow,
 * with the children where that has slots for them (HTML standard, 4.12.3; DOM standard, 4.2.2). Programs that save a page
 * as it is shown write its components so. Changes the tree.
 */
export function flattenShadowTrees(root: Root) {
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (parent.type === 'element') flatten(parent);
    for (const child of parent.children) if (child.type === 'element') stack.push(child);
  }
}

function flatten(host: Element) {
  const shadow = host.children.find(isShadow);
  if (!shadow?.content) return;
  const ofSlots = Map.groupBy(
    host.children.filter((child) => child !== shadow),
    (child) => (child.type === 'element' ? attributeOf(child, 'slot') : ''),
  );
  host.children = fillSlots(shadow.content.children, ofSlots);
}

/** Archives that Chromium makes have a name of their own for the attribute. */
function isShadow(node: ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'template') return false;
  return attributeOf(node, 'shadowRootMode') !== '' || attributeOf(node, 'shadowmode') !== '';
}

/** The first slot of a name shows what is for it; one for which there is nothing shows what it holds itself. */
function fillSlots(nodes: readonly Nodes[], ofSlots: Map<string, ElementContent[]>): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'root' || node.type === 'doctype') return [];
    if (node.type !== 'element') return [node];
    const name = node.tagName === 'slot' ? attributeOf(node, 'name') : undefined;
    const own = name === undefined ? undefined : ofSlots.get(name);
    if (own && name !== undefined && ofSlots.delete(name)) return own;
    const children = fillSlots(node.children, ofSlots);
    return name === undefined ? [{ ...node, children }] : children;
  });
}
