import type { Element, ElementContent, Root } from 'hast';
import { elementsOf } from './elements.ts';

/** What stands small in a formula, by the place of each among its element's children. */
const small: Record<string, readonly string[]> = {
  msup: ['', 'sup'],
  msub: ['', 'sub'],
  msubsup: ['', 'sub', 'sup'],
};

/** Elements that say a formula again in another language, or hold what nobody sees of it. */
const unseen = /^(?:annotation(?:-xml)?|mphantom)$/;

/** Writes formulas of MathML as text, with what is raised in them in elements of HTML. Changes the tree. */
export function writeFormulas(root: Root) {
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'math') continue;
    element.tagName = 'span';
    element.children = element.children.flatMap(write);
  }
}

function write(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node];
  if (node.type !== 'element' || unseen.test(node.tagName)) return [];
  const parts = node.children.map(write).filter(({ length }) => length > 0);
  if (node.tagName === 'mfrac') return parts.flatMap((part, at) => (at === 0 ? part : [sign('/'), ...part]));
  if (node.tagName === 'msqrt') return [sign('√'), ...parts.flat()];
  const names = small[node.tagName];
  if (!names) return parts.flat();
  return parts.flatMap((part, at) => (names[at] ? [dressed(names[at], part)] : part));
}

function sign(value: string): ElementContent {
  return { type: 'text', value };
}

function dressed(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
