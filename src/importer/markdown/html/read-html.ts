import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { FootnoteReference, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { attributeOf, elementsOf, isBlock, textOf } from '../../web-page/page/elements.ts';
import { splitAtBreaks } from '../../web-page/page/split-at-breaks.ts';
import { writeRaised } from '../../web-page/page/write-raised.ts';

/** Elements that say no more than Markdown can, or only dress what they hold. */
const known = new Set(
  (
    'a abbr article aside b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nobr ol p pre q rp rt ruby s ' +
    'samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

/** A mark of a note that was Markdown already stays one: no type of HTML, but passed through. */
const kept = 'footnoteReference';
const handlers = { [kept]: (_: unknown, node: FootnoteReference) => node as unknown as Element };

/**
 * Markdown with HTML in it as one tree of HTML; `undefined` when Markdown cannot say what it holds: a player, a form,
 * something hidden, an element that no browser knows.
 */
export function readHtml(blocks: readonly RootContent[]): Root | undefined {
  const tree = toHast({ type: 'root', children: [...blocks] }, { allowDangerousHtml: true, handlers });
  const root = raw(tree, { passThrough: [kept] });
  if (root.type !== 'root' || !isKnown(root)) return undefined;
  writeRaised(root);
  for (const element of elementsOf(root)) {
    if (element.tagName === 'figure') takeCaption(element);
    if (element.tagName === 'a') element.properties = { href: attributeOf(element, 'href') };
  }
  splitParagraphs(root);
  return root;
}

/** What a tree of HTML shows, with its blocks on lines of their own. */
export function shownBy(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(shownBy).join('');
  if (node.type !== 'element') return inner;
  if (node.tagName === 'img') return ` ${attributeOf(node, 'alt')} ${attributeOf(node, 'title')} `;
  return isBlock(node) ? `\n${inner}\n` : inner;
}

function isKnown(node: Nodes): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return false;
  if (node.type === 'element' && (!known.has(node.tagName) || isHidden(node))) return false;
  return !('children' in node) || node.children.every(isKnown);
}

function isHidden(element: Element): boolean {
  return (
    'hidden' in element.properties ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributeOf(element, 'style'))
  );
}

/** What a figure says of its one picture is the picture's title, so that it stays with it. */
function takeCaption(figure: Element) {
  const inner = [...elementsOf(figure)];
  const [picture, another] = inner.filter(({ tagName }) => tagName === 'img');
  const caption = figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  if (!picture || another || !caption || textOf(caption) === '' || attributeOf(picture, 'title')) return;
  const title = textOf(caption);
  picture.properties = { ...picture.properties, alt: attributeOf(picture, 'alt') || title, title };
  figure.children = figure.children.filter((child) => child !== caption);
}

/** Two line breaks in a row part paragraphs. Changes the tree. */
function splitParagraphs(parent: Parents) {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    splitParagraphs(child);
    return child.tagName === 'p' ? splitAtBreaks(child).map((children) => ({ ...child, children })) : [child];
  });
}
