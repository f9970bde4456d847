import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Article } from '../article/article.ts';

/** A picture as a feed shows it: one file, absolute, that every reader can open. */
export interface FeedPicture {
  src: string;
  width: number;
  height: number;
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified().use(rehypeStringify).freeze();

/** What a page needs and a feed reader strips or gets wrong: places to link to, roles, labels. */
const pageOnly = [
  'id',
  'role',
  'tabIndex',
  'ariaLabel',
  'ariaDescribedBy',
  'dataFootnoteRef',
  'dataFootnotes',
  'translate',
];

/**
 * Turns an article's body into HTML for feed readers, word for word. Readers strip `figure` and `figcaption`, so a
 * callout becomes a blockquote with its speaker in a paragraph of its own (`small` is HTML's element for attribution)
 * and a picture a paragraph with its caption below. Links are made absolute from `page`, the article's address; `kind` says
 * above the text that it is no report, since readers show no more of an item than its text.
 */
export function feedBody(
  { html, lang, direction }: Pick<Article, 'html' | 'lang' | 'direction'>,
  page: string,
  pictures: readonly FeedPicture[],
  kind?: string,
): string {
  const tree = parser.parse(html);
  visit(tree, 'element', (node) => prepare(node, page, pictures));
  unwrap(tree);
  const label = kind ? `<p><small>${kind}</small></p>` : '';
  const body = label + writer.stringify(tree).trim();
  return direction === 'ltr' ? body : `<div lang="${lang}" dir="${direction}">${body}</div>`;
}

function prepare(node: Element, page: string, pictures: readonly FeedPicture[]) {
  const { properties } = node;
  if (node.tagName === 'img') {
    const { src, width, height } = pictures[Number(properties['dataPicture'])] ?? {};
    node.properties = { src, width, height, alt: properties['alt'] };
  }
  const href = properties['href'];
  if (typeof href === 'string') properties['href'] = URL.parse(href, page)?.href ?? page;
  for (const name of pageOnly) delete properties[name];
}

/** Puts the children of figures, captions and regions where these were. */
function unwrap(parent: Root | Element) {
  parent.children = (parent.children as ElementContent[]).flatMap((node) => {
    if (node.type !== 'element') return [node];
    unwrap(node);
    if (['figure', 'section', 'div'].includes(node.tagName)) return node.children.map(asBlock);
    if (node.tagName === 'figcaption') return [asCaption(node)];
    return [node];
  });
}

function asBlock(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'img' ? paragraph({}, [node]) : node;
}

function asCaption({ properties, children }: Element): Element {
  return paragraph(properties, [{ type: 'element', tagName: 'small', properties: {}, children }]);
}

function paragraph(properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties, children };
}
