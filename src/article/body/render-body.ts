import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Blockquote, Code, Image, Root } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Direction } from '../language.ts';
import { allowList } from './allow-list.ts';
import { linkFromArticle } from './link-from-article.ts';
import { markAddresses } from './mark-addresses.ts';
import { markDirections } from './mark-directions.ts';
import { markOutward } from './mark-outward.ts';
import { numberQuotes, quoteId } from './number-quotes.ts';
import { splitCallout } from './split-callout.ts';
import { wrapTables } from './wrap-tables.ts';

/** The words of the interface that stand inside a body, in the interface's language. */
export interface BodyWords {
  footnotes: string;
  backToText: string;
  table: string;
}

/** A body as HTML, and the pictures in it; each is an `<img data-picture="n">` until the page puts the files in. */
export interface RenderedBody {
  html: string;
  pictures: BodyPicture[];
}

/** A picture of the body. */
export interface BodyPicture {
  /** Its file, relative to the entry. */
  src: string;
  alt: string;
  /** What Markdown calls the title; shown below a picture that stands alone. */
  caption?: string;
}

const finish = unified()
  .use(rehypeSanitize, allowList)
  .use(rehypeStringify, { omitOptionalTags: false })
  .freeze();

/** Renders a checked body to HTML for a page whose direction is known. What is not on the allow-list does not leave here. */
export function renderBody(body: Root, direction: Direction, words: BodyWords): RenderedBody {
  const pictures: BodyPicture[] = [];
  const numbers = numberQuotes(body);
  const tree = toHast(body, {
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: words.backToText,
    handlers: {
      blockquote: (state: State, node: Blockquote) => calloutToHast(state, node, numbers.get(node) ?? 0),
      code: codeToHast,
      image: (state: State, image: Image) => pictureToHast(state, image, pictures),
    },
  }) as HastRoot;
  setPicturesApart(tree);
  wrapTables(tree, words.table);
  markAddresses(tree);
  markDirections(tree, direction);
  markOutward(tree);
  linkFromArticle(tree);
  return { html: finish.stringify(finish.runSync(tree) as HastRoot), pictures };
}

/** `figure > blockquote`, then `figcaption`: the markup whose speaker survives reader modes. */
function calloutToHast(state: State, node: Blockquote, number: number): Element {
  const { statement, speaker } = splitCallout(node);
  const quote = defaultHandlers.blockquote(state, { ...node, children: statement });
  if (!speaker) return { ...quote, properties: { id: quoteId(number) } };
  if (!opensWithMark(statement)) quote.properties['className'] = ['flush'];
  const caption = element('figcaption', state.all({ type: 'paragraph', children: speaker }));
  return { ...element('figure', [quote, caption]), properties: { id: quoteId(number) } };
}

/** Whether a statement begins with a quotation mark, which may hang beside its text. */
function opensWithMark([first]: Blockquote['children']): boolean {
  return first?.type === 'paragraph' && /^\s*[\p{Pi}\p{Pf}"'„‚「『《〈]/u.test(textOf(first));
}

/** Code scrolls sideways, by keyboard too. */
function codeToHast(state: State, node: Code): Element {
  const pre = defaultHandlers.code(state, node);
  return { ...pre, properties: { ...pre.properties, tabIndex: 0 } };
}

function pictureToHast(_: State, image: Image, pictures: BodyPicture[]): Element {
  const alt = image.alt ?? '';
  pictures.push({ src: image.url, alt, ...(image.title ? { caption: image.title } : {}) });
  return {
    ...element('img', []),
    properties: { dataPicture: pictures.length - 1, alt, title: image.title ?? undefined },
  };
}

/** A paragraph that is only a picture becomes a figure, with the picture's title as its caption. */
function setPicturesApart(tree: HastRoot) {
  tree.children = tree.children.map((node) => {
    const [only, ...others] = node.type === 'element' && node.tagName === 'p' ? node.children : [];
    if (only?.type !== 'element' || only.tagName !== 'img' || others.length > 0) return node;
    const { title, ...properties } = only.properties;
    const caption = title ? [element('figcaption', [{ type: 'text', value: String(title) }])] : [];
    return element('figure', [{ ...only, properties }, ...caption]);
  });
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
