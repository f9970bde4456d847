import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { VFile } from 'vfile';
import { narrow } from '../../text/narrow.ts';
import { setOf } from '../../text/one-of.ts';
import { flattenShadowTrees } from './flatten-shadow-trees.ts';
import { mendHead } from './mend-head.ts';
import { showFallbacks } from './show-fallbacks.ts';

/** Deeper nesting than any page has; browsers stop at 512 (HTML standard, 13.2.6), and parsers slow down with it. */
const deepestNesting = 500;
/** Elements whose end tag may be absent: they close one another, so that they nest no deeper for it. */
const selfClosing = setOf`
  p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body area base br col
  embed hr img input link meta param source track wbr
`;

/** A page as browsers build it. */
export interface ParsedPage {
  root: Root;
  /** What the page itself holds as data; in the tree, an address that ends with `,#2` means the third of them. */
  data: string[];
}

/**
 * The tree of a page as browsers build it, with places; whatever is broken in the page, it has a tree. `undefined` when
 * it is nested so deeply that it is no article and would take minutes.
 */
export function parsePage(written: string): ParsedPage | undefined {
  const html = mendHead(written);
  if (nestingOf(html) > deepestNesting) return undefined;
  const { rest, data } = takeData(html);
  const root = buildTree(rest);
  flattenShadowTrees(root);
  showFallbacks(root);
  narrowTexts(root);
  return { root, data };
}

/** Keeps each text of a page as `narrow` does, since the page as a whole nearly always has signs that are not Latin. */
function narrowTexts(node: Nodes) {
  if (node.type === 'text') node.value = narrow(node.value);
  if ('children' in node) for (const child of node.children) narrowTexts(child);
}

/** The tree that browsers with scripts build: to them, a `noscript` is mere text, and ends where it is closed first. */
function buildTree(html: string): Root {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: true });
  return fromParse5(document, { file: new VFile(html) }) as Root;
}

/** Pictures and typefaces that lie in the page itself as data would be carried through every step. */
function takeData(html: string): { rest: string; data: string[] } {
  const kept: string[] = [];
  const data: string[] = [];
  let from = 0;
  for (const { 0: opening, index } of html.matchAll(/\bdata:[\w.+/-]{0,100}(?:;[\w=-]{0,40}){0,4},/g)) {
    if (index < from) continue;
    const start = index + opening.length;
    endOfData.lastIndex = start;
    const end = endOfData.exec(html)?.index ?? html.length;
    if (end - start < 100) continue;
    kept.push(html.slice(from, start), `#${data.length}`);
    data.push(html.slice(start, end));
    from = end;
  }
  return { rest: kept.length === 0 ? html : kept.join('') + html.slice(from), data };
}

const endOfData = /["'\s)>]/g;

/** Drawings are passed over: their elements close themselves with a slash. */
function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  let hidden = '';
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z\d:-]*)/gi)) {
    const name = written.toLowerCase();
    if (hidden !== '' && name !== hidden) continue;
    hidden = slash === '' && /^(?:script|style|textarea|title|svg)$/.test(name) ? name : '';
    if (selfClosing.has(name)) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
