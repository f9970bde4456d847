import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse } from 'parse5';
import { VFile } from 'vfile';
import { narrow } from '../../text/narrow.ts';
import { flattenShadowTrees } from './flatten-shadow-trees.ts';
import { mendHead } from './mend-head.ts';
import { showFallbacks } from './show-fallbacks.ts';

/**
 * In open elements: more than any page has. Browsers stop at 512 (HTML standard, 13.2.6), and what nobody closed opens
 * again in each paragraph.
 */
const deepestNesting = 500;

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
  const { rest, data } = takeData(html);
  const root = buildTree(rest);
  if (!root) return undefined;
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

class NestedTooDeep extends Error {}

/** The tree that browsers with scripts build: to them, a `noscript` is mere text, and ends where it is closed first. */
function buildTree(html: string): Root | undefined {
  let open = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      open += 1;
      if (open > deepestNesting) throw new NestedTooDeep();
    },
    onItemPop: () => (open -= 1),
  };
  try {
    const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
    return fromParse5(document, { file: new VFile(html) }) as Root;
  } catch (error) {
    if (error instanceof NestedTooDeep) return undefined;
    throw error;
  }
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
