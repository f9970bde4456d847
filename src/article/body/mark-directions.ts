import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Direction, isAddress, wholeDirection } from '../language.ts';

/** Blocks that turn to the other side when all that they say is written that way. */
const turning = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'ul', 'ol', 'table']);
/** Blocks that stay where something else puts them: a bullet, a column, a quotation, a picture. */
const hanging = new Set(['li', 'td', 'th', 'figcaption']);
/** Blocks in which everything hangs. */
const holding = new Set([...hanging, 'ul', 'ol', 'table']);
const code = new Set(['code', 'pre']);
const blocks = new Set([...turning, ...hanging, 'pre', 'div', 'section', 'hr']);

/**
 * Gives `dir` to blocks that are written against the article as a whole. What hangs on a bullet, a column or a quotation
 * keeps its side, and is isolated instead, so that its full stop stands where its reader expects it. `dir="auto"` would
 * follow the first letter: one Latin name at its head would turn a Persian paragraph round.
 */
export function markDirections(parent: Root | Element, around: Direction, isHeld = false) {
  const elements = [...parent.children].filter(isElement);
  for (const [index, node] of elements.entries()) {
    const isHanging = blocks.has(node.tagName) && (isHeld || hanging.has(node.tagName));
    const own = isHanging ? around : directionIn(node, around, elements[index + 1]);
    if (own !== around) node.properties['dir'] = own;
    if (isHanging) isolateLine(node, around);
    if (node.tagName !== 'bdi') markDirections(node, own, isHeld || holding.has(node.tagName));
  }
}

/** The direction of code, a link or a block that turns; `next` is the block below it. */
function directionIn(node: Element, around: Direction, next?: Element): Direction {
  if (code.has(node.tagName)) return 'ltr';
  if (node.tagName === 'a' && isAddress(textOf(node))) return 'ltr';
  if (node.tagName !== 'a' && !turning.has(node.tagName)) return around;
  const own = wholeDirection(proseOf(node)) ?? around;
  // A heading may be a name alone, so it turns with the text below it.
  const isHeading = /^h\d$/.test(node.tagName);
  return isHeading && next && directionIn(next, around) !== own ? around : own;
}

/** Isolates the words that open a block, up to the first block in it, when they run against it. */
function isolateLine(node: Element, around: Direction) {
  const end = node.children.findIndex((child) => isElement(child) && blocks.has(child.tagName));
  const line = node.children.slice(0, end === -1 ? undefined : end);
  const own = wholeDirection(line.map(proseOf).join('')) ?? around;
  if (own === around) return;
  const isolate: Element = { type: 'element', tagName: 'bdi', properties: { dir: own }, children: line };
  node.children.splice(0, line.length, isolate);
}

/** The words whose letters count: a callout's are what was said, not who said it; code has none. */
function proseOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node) || code.has(node.tagName) || node.tagName === 'figcaption') return '';
  return node.children.map(proseOf).join(blocks.has(node.tagName) ? ' ' : '');
}

function isElement(node: RootContent): node is Element {
  return node.type === 'element';
}
