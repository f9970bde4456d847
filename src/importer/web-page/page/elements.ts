import type { Element, Nodes, Parents, Root } from 'hast';
import { setOf } from '../../text/one-of.ts';

/** Every element below a node in the order of the page, the node itself included. */
export function* elementsOf(node: Nodes): Generator<Element> {
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'element') yield next;
    if (!('children' in next)) continue;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child) stack.push(child);
    }
  }
}

/** An attribute as text: lists such as `class` are joined by spaces; empty when it is absent. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

const names = [
  'className',
  'dataTestId',
  'dataTestid',
  'dataComponent',
  'itemProp',
  'role',
  'dataRole',
  'dataArea',
] as const;
const addresses = ['id', 'ariaLabelledBy'] as const;

/** The words that say what an element is for: its class, id, its label's, and the names that test tools and schemas gave it. */
export function namesOf(element: Element): string {
  const told = addresses.map((name) => attributeOf(element, name)).filter((one) => !isWords(element, one));
  return [...names.map((name) => attributeOf(element, name)), ...told].join(' ');
}

/** Names with their words parted, as `articleByline` is two. */
export function partedNames(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** In words: the name of a part is shorter. */
const longestName = 3;

/** What programs number the paragraphs of a text with, which may look like a name: ad12. */
const numeral = /^(?=\D*\d)[\da-f]{4}$/;

/**
 * Whether an address says nothing of what it is of: that of a chapter is made of its heading's words, how-to-share-a-file, and
 * that of a paragraph may be a number.
 */
function isWords(element: Element, address: string): boolean {
  if (element.tagName === 'p') return numeral.test(address);
  if (!address.includes('-') || !/^(?:section|div)$/.test(element.tagName)) return false;
  const isChapter = /(?:^|\s)level\d(?=\s|$)/.test(attributeOf(element, 'className'));
  return isChapter || (element.tagName === 'section' && address.split('-').length > longestName);
}

/** An element's properties without an address that is made of words, for who takes it for a name. */
export function propertiesWithoutWords(element: Element): Element['properties'] {
  const { properties } = element;
  return isWords(element, attributeOf(element, 'id')) ? { ...properties, id: undefined } : properties;
}

/** Whether an element is a heading of any rank. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** Whether an element is a heading of a part, as the page's own is not. */
export function isSubheading({ tagName }: Element): boolean {
  return /^h[2-6]$/.test(tagName);
}

const breaking = setOf`
  address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table
  tbody td tfoot th thead tr ul
`;

/** Whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return breaking.has(element.tagName);
}

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'textarea',
  'button',
]);

/** An element's words on one line, as a reader sees them: blocks are parted by a space, scripts have none. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  collectText(node, parts);
  return tidy(parts.join(''));
}

function collectText(node: Nodes, parts: string[]) {
  if (node.type === 'text') parts.push(node.value);
  if (node.type === 'element' && silent.has(node.tagName)) return;
  if (!('children' in node)) return;
  const parted = node.type === 'element' && isBlock(node);
  if (parted) parts.push(' ');
  for (const child of node.children) collectText(child, parts);
  if (parted) parts.push(' ');
}

/** Whether an element's words are more than so many characters, those between them aside; reads no further than it must. */
export function isLongerThan(node: Nodes, most: number): boolean {
  return lengthUpTo(most, node) > most;
}

/** The length of an element's words, or one that is more than `most`. */
function lengthUpTo(most: number, node: Nodes): number {
  if (node.type === 'text') return tidy(node.value).length;
  if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) return 0;
  let length = 0;
  for (const child of node.children) {
    length += lengthUpTo(most - length, child);
    if (length > most) break;
  }
  return length;
}

/** Whether an element, or one that it holds, has one of these names. */
export function holdsElement(element: Element, ...names: string[]): boolean {
  for (const { tagName } of elementsOf(element)) if (names.includes(tagName)) return true;
  return false;
}

/** The links that an element holds, or is. */
export function linksIn(element: Nodes): Element[] {
  return [...elementsOf(element)].filter(({ tagName }) => tagName === 'a');
}

/** Whether a link leads to all that was written on a subject, as HTML marks it. */
export function isTopicLink(element: Element): boolean {
  return element.tagName === 'a' && /(?:^|\s)tag(?:\s|$)/.test(attributeOf(element, 'rel'));
}

/** A text on one line, with one space between words, and without marks that nobody sees and that part no words. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200B\uFEFF]+/gu, '')
    .replace(/[^\S ]\s*| \s+/gu, ' ')
    .trim();
}

/** Each element with the elements around it, nearest first. */
export function parentsOf(root: Root): Map<Element, Parents> {
  const parents = new Map<Element, Parents>();
  const stack: Parents[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const child of next.children) {
      if (child.type !== 'element') continue;
      parents.set(child, next);
      stack.push(child);
    }
  }
  return parents;
}
