import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { levelHeadings } from '../../../article/body/level-headings.ts';
import { spanOf } from '../page/unfold-layout-tables.ts';
import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import { blockAttribute, onOneLine } from '../page/part-blocks.ts';
import { flattenEmphasis } from './flatten-emphasis.ts';
import { isListOfNothing } from './unfold-lists.ts';
import { isTypedLine } from './is-typed-line.ts';
import type { HeldPicture } from './read-pictures.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What of a page becomes Markdown. */
export interface Kept {
  /** Indexes of the blocks of the text. */
  blocks: ReadonlySet<number>;
  /** Pictures of the text, by their elements. */
  pictures: ReadonlyMap<Element, HeldPicture>;
  /** A link's whole address, or `undefined` when it leads to no place that an entry may name. */
  resolve: (href: string) => string | undefined;
}

/** The kept blocks and pictures of a page as a Markdown tree in the grammar of entries. */
export function toMarkdown(root: Root, kept: Kept): Markdown {
  const children = root.children.flatMap((child) => keepNode(child as ElementContent, kept));
  const tree = writeMarkdown({ type: 'root', children });
  levelHeadings(tree);
  return tree;
}

/** Elements whose blocks belong together; a link or an emphasis around blocks was only never closed. */
const structure = new Set('ul ol li dl dt dd table thead tbody tfoot tr blockquote'.split(' '));

/** Those of them that may hold text of their own. */
const parts = new Set('li dt dd blockquote'.split(' '));

function keepNode(node: Nodes, kept: Kept): ElementContent[] {
  if (node.type !== 'element') return [];
  const picture = kept.pictures.get(node);
  if (picture) return [pictureOf(picture)];
  if (node.tagName === 'tr') return rowOf(node, kept);
  const index = attributeOf(node, blockAttribute);
  if (index !== '') return kept.blocks.has(Number(index)) ? [blockOf(node, kept)] : picturesIn(node, kept);
  const children = node.children.flatMap((child) => keepNode(child, kept));
  if (children.length === 0) return [];
  const isBox = !structure.has(node.tagName) || isListOfNothing(node, children);
  return isBox ? children : [{ ...node, properties: propertiesOf(node), children }];
}

function picturesIn(node: Element, kept: Kept): ElementContent[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const picture = kept.pictures.get(child);
    return picture ? [pictureOf(picture)] : picturesIn(child, kept);
  });
}

/** What a figure says of its picture is the picture's title, so that it stays with it. */
function pictureOf({ src, alt, words, element }: HeldPicture): Element {
  const properties = { src: encodeURI(src), alt: alt || words, ...(words ? { title: words } : {}) };
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties,
    children: [],
    position: element.position,
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [image], position: element.position };
}

/** A paragraph that is nothing but code of several lines. */
function codeLines(node: Element): Element | undefined {
  const [code, ...others] = node.children.filter((child) => textOf(child) !== '');
  const isCode = code?.type === 'element' && /^(?:code|samp|kbd|tt)$/.test(code.tagName);
  if (node.tagName !== 'p' || !isCode || others.length > 0) return undefined;
  const lines = linesOf(code);
  if (lines.length < 2) return undefined;
  const inner: Element = {
    ...code,
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: lines.join('\n') }],
  };
  return { ...node, tagName: 'pre', properties: {}, children: [inner] };
}

function linesOf(code: Element): string[] {
  const parts = [...elementsOf(code)];
  if (!parts.some(({ tagName }) => tagName === 'br')) return [];
  return writtenIn(code)
    .split('\u2028')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
}

function writtenIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\u2028';
  return 'children' in node ? node.children.map(writtenIn).join('') : '';
}

function blockOf(node: Element, kept: Kept): Element {
  const code = codeLines(node);
  if (code) return code;
  const [, children] = partAtEdges(inlineOf(node, kept));
  const isHeading = /^h[1-6]$/.test(node.tagName);
  // Pages indent a text by a list without items.
  const isBare = structure.has(node.tagName) && !parts.has(node.tagName);
  const tagName = isBare || isTypedLine(node) ? 'p' : node.tagName;
  return {
    ...node,
    tagName,
    properties: propertiesOf(node),
    children: isHeading ? onOneLine(children) : children,
  };
}

/** A row keeps its empty cells, so that the others stay in their columns. */
function rowOf(row: Element, kept: Kept): Element[] {
  const cells = row.children.flatMap((cell) => (cell.type === 'element' ? [cellOf(cell, kept)] : []));
  const isEmpty = cells.every(({ children }) => children.length === 0);
  return isEmpty ? [] : [{ ...row, properties: {}, children: cells }];
}

function cellOf(cell: Element, kept: Kept): Element {
  const inner =
    attributeOf(cell, blockAttribute) === ''
      ? cell.children.flatMap((child) => keepNode(child, kept))
      : keepNode(cell, kept).flatMap((block) => (block.type === 'element' ? block.children : []));
  return { ...cell, properties: propertiesOf(cell), children: onOneLine(inner) };
}

function inlineOf(node: Element, kept: Kept): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    const picture = kept.pictures.get(child);
    if (picture) return pictureOf(picture).children;
    if (child.tagName === 'img') return [];
    if (child.tagName === 'br') return [{ ...child, properties: {} }];
    const [before, children, after] = partAtEdges(inlineOf(child, kept));
    return [...before, ...wrap(child, children, kept), ...after];
  });
}

function wrap(element: Element, children: ElementContent[], kept: Kept): ElementContent[] {
  if (children.length === 0 || isBareEmphasis(element)) return children;
  if (element.tagName !== 'a') {
    const inner = flattenEmphasis(element.tagName, children);
    return [{ ...element, properties: propertiesOf(element), children: inner }];
  }
  const href = kept.resolve(attributeOf(element, 'href').trim());
  return href === undefined ? children : [{ ...element, properties: { href }, children }];
}

/** Whether an emphasis holds no word: beside one, Markdown can say it with entities alone. */
function isBareEmphasis(element: Element): boolean {
  return /^(?:em|strong|i|b)$/.test(element.tagName) && !/[\p{L}\p{N}]/u.test(textOf(element));
}

/**
 * What stands before the first text, from it to the last, and behind it: a line break there parts nothing, and an emphasis
 * that begins or ends with one, or with a space, can be written with entities alone.
 */
function partAtEdges(
  children: ElementContent[],
): [before: ElementContent[], text: ElementContent[], after: ElementContent[]] {
  const parted = children.flatMap(partSpaces);
  const isText = (child: ElementContent) =>
    child.type === 'text' ? child.value.trim() !== '' : !(child.type === 'element' && child.tagName === 'br');
  const first = parted.findIndex(isText);
  if (first === -1) return [parted, [], []];
  const end = parted.findLastIndex(isText) + 1;
  return [parted.slice(0, first), parted.slice(first, end), parted.slice(end)];
}

/** A text and the spaces around it, each by itself. */
function partSpaces(child: ElementContent): ElementContent[] {
  if (child.type !== 'text' || child.value === child.value.trim()) return [child];
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(child.value) ?? [];
  return [before, text, after].flatMap((value) => (value === '' ? [] : [{ ...child, value }]));
}

/** Spans of cells and the first number of a list are words of the tree; everything else is the page's dress. */
function propertiesOf(element: Element): Element['properties'] {
  const { tagName, properties } = element;
  if (tagName === 'ol' && properties['start'] !== undefined) return { start: properties['start'] };
  return tagName === 'td' || tagName === 'th' ? cellProperties(element) : {};
}

function cellProperties(cell: Element): Element['properties'] {
  const { align } = cell.properties;
  const [colSpan, rowSpan] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
  return {
    ...(align ? { align } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}
