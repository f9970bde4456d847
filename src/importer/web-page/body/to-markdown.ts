import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { levelHeadings } from '../../../article/body/level-headings.ts';
import { attributeOf } from '../page/elements.ts';
import { blockAttribute } from '../page/part-blocks.ts';
import type { BesidePicture } from './read-pictures.ts';

/** What of a page becomes Markdown. */
export interface Kept {
  /** Indexes of the blocks of the text. */
  blocks: ReadonlySet<number>;
  /** Pictures of the text, by their elements. */
  pictures: ReadonlyMap<Element, BesidePicture>;
  /** A link's whole address, or `undefined` when it leads to no place that an entry may name. */
  resolve: (href: string) => string | undefined;
}

const processor = unified().use(rehypeRemark, { newlines: false }).freeze();

/** The kept blocks and pictures of a page as a Markdown tree in the grammar of entries. */
export function toMarkdown(root: Root, kept: Kept): Markdown {
  const children = root.children.flatMap((child) => keepNode(child as ElementContent, kept));
  const tree = processor.runSync({ type: 'root', children });
  levelHeadings(tree);
  return tree;
}

/** Elements whose blocks belong together; a link or an emphasis around blocks was only never closed. */
const structure = new Set('ul ol li dl dt dd table thead tbody tfoot tr blockquote'.split(' '));

function keepNode(node: Nodes, kept: Kept): ElementContent[] {
  if (node.type !== 'element') return [];
  const picture = kept.pictures.get(node);
  if (picture) return [pictureOf(picture)];
  const index = attributeOf(node, blockAttribute);
  if (index !== '') return kept.blocks.has(Number(index)) ? [blockOf(node, kept)] : picturesIn(node, kept);
  const children = node.children.flatMap((child) => keepNode(child, kept));
  if (children.length === 0) return [];
  return structure.has(node.tagName) ? [{ ...node, properties: propertiesOf(node), children }] : children;
}

function picturesIn(node: Element, kept: Kept): ElementContent[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const picture = kept.pictures.get(child);
    return picture ? [pictureOf(picture)] : picturesIn(child, kept);
  });
}

/** What a figure says of its picture is the picture's title, so that it stays with it. */
function pictureOf({ src, alt, words, element }: BesidePicture): Element {
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

function blockOf(node: Element, kept: Kept): Element {
  return { ...node, properties: propertiesOf(node), children: withoutEdgeBreaks(inlineOf(node, kept)) };
}

function inlineOf(node: Element, kept: Kept): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    const picture = kept.pictures.get(child);
    if (picture) return pictureOf(picture).children;
    if (child.tagName === 'img') return [];
    const children = inlineOf(child, kept);
    if (children.length === 0 && child.tagName !== 'br') return [];
    if (child.tagName !== 'a') return [{ ...child, properties: propertiesOf(child), children }];
    const href = kept.resolve(attributeOf(child, 'href').trim());
    return href === undefined || children.length === 0
      ? children
      : [{ ...child, properties: { href }, children }];
  });
}

/** A line break parts two lines; before the first and after the last it parts nothing. */
function withoutEdgeBreaks(children: ElementContent[]): ElementContent[] {
  const isText = (child: ElementContent) =>
    child.type === 'text' ? child.value.trim() !== '' : !(child.type === 'element' && child.tagName === 'br');
  return children.slice(Math.max(0, children.findIndex(isText)), children.findLastIndex(isText) + 1);
}

/** Spans of cells and the first number of a list are words of the tree; everything else is the page's dress. */
function propertiesOf({ tagName, properties }: Element): Element['properties'] {
  if (tagName === 'ol' && properties['start'] !== undefined) return { start: properties['start'] };
  if ((tagName === 'td' || tagName === 'th') && properties['align']) return { align: properties['align'] };
  return {};
}
