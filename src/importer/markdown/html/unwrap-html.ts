import type { Root as Page } from 'hast';
import type { Html, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { eachNode } from '../../../article/each-node.ts';
import type { RepairMade } from '../../draft.ts';
import { type Words, wordsOfTree } from '../../proof/words.ts';
import { writeMarkdown } from '../../web-page/body/write-markdown.ts';
import { markQuotations } from '../../web-page/page/mark-quotations.ts';
import { readHtml, shownBy } from './read-html.ts';

/** HTML that stands in place of some blocks until it is Markdown; its value is what it shows. */
interface Unwrapped extends Html {
  page: Page;
}

/** Blocks between an opening tag and its end, at the most. */
const longestRun = 200;

/**
 * Writes the HTML of a body as Markdown where Markdown can say what it shows; the rest stays. Changes the body. `words` are
 * those that the body with its HTML shows, for the proof; `undefined` when nothing changed.
 */
export function unwrapHtml(body: Root): { words: Words; repairs: RepairMade[] } | undefined {
  const repairs: RepairMade[] = [];
  unwrapIn(body, repairs);
  if (repairs.length === 0) return undefined;
  const words = wordsOfTree(body, true);
  writeIn(body);
  return { words, repairs };
}

function unwrapIn(parent: Parents, repairs: RepairMade[]) {
  if (parent.type === 'heading' || parent.type === 'tableCell') return unwrapLine(parent, repairs);
  if (parent.type === 'paragraph') return;
  const blocks = parent.children as RootContent[];
  for (let index = 0; index < blocks.length; index += 1) {
    const run = runFrom(blocks, index);
    const unwrapped = run && unwrap(run, repairs);
    if (unwrapped) blocks.splice(index, run.length, unwrapped);
    const block = blocks[index];
    if (!unwrapped && block && 'children' in block) unwrapIn(block, repairs);
  }
}

/** The blocks from one with HTML to where all that it opens is closed. */
function runFrom(blocks: readonly RootContent[], from: number): RootContent[] | undefined {
  const first = blocks[from];
  if (first?.type !== 'html' && first?.type !== 'paragraph') return undefined;
  if (htmlIn(first).length === 0) return undefined;
  let open: string[] | undefined = [];
  for (let end = from; end < Math.min(blocks.length, from + longestRun); end += 1) {
    const block = blocks[end];
    if (!block || block.type === 'footnoteDefinition') return undefined;
    open = openAfter(htmlIn(block), open);
    if (!open) return undefined;
    if (open.length === 0) return blocks.slice(from, end + 1);
  }
  return undefined;
}

/** A heading or a cell holds no blocks. */
function unwrapLine(line: Parents, repairs: RepairMade[]) {
  const children = line.children as PhrasingContent[];
  const html = htmlIn(line as Nodes);
  if (html.length === 0 || openAfter(html, [])?.length !== 0) return;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    ...(line.position && { position: line.position }),
  };
  const unwrapped = unwrap([paragraph], repairs);
  if (unwrapped) line.children = [unwrapped] as typeof line.children;
}

function unwrap(run: RootContent[], repairs: RepairMade[]): Unwrapped | undefined {
  const page = readHtml(run);
  const [first] = run;
  if (!page || !first) return undefined;
  for (const { value, position } of run.flatMap(htmlIn)) {
    const after = value.replace(/<[^<>]*>/gu, ' ').trim();
    repairs.push({ rule: 'unwrap-tags', line: position?.start.line ?? 1, before: value.trim(), after });
  }
  return {
    type: 'html',
    value: shownBy(page),
    page,
    ...(first.position && { position: first.position }),
  };
}

function writeIn(parent: Parents) {
  parent.children = parent.children.flatMap((child) => {
    if ('page' in child) return written(child as Unwrapped, parent);
    if ('children' in child) writeIn(child);
    return [child];
  }) as typeof parent.children;
}

function written({ page, position }: Unwrapped, parent: Parents): RootContent[] {
  markQuotations(page);
  const tree = writeMarkdown(page);
  eachNode(tree, (node) => {
    if (position) node.position ??= position;
  });
  if (parent.type !== 'heading' && parent.type !== 'tableCell') return tree.children;
  return tree.children.flatMap((block) => (block.type === 'paragraph' ? block.children.map(onOneLine) : []));
}

function onOneLine(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}

const tag = /<(\/?)([a-z][a-z\d-]*)(?=[\s/>])[^<>]*?(\/?)>/giu;

/** Elements without an end, and those whose end may be left out (HTML standard, 13.1.2.4). */
const needsNoEnd = new Set(
  'br hr img wbr col p li dt dd rt rp tr td th thead tbody tfoot caption colgroup'.split(' '),
);

/** The HTML in a tree, in its order. */
function htmlIn(node: Nodes): Html[] {
  const found: Html[] = [];
  eachNode(node, (one) => {
    if (one.type === 'html') found.push(one);
  });
  return found;
}

/** What is open behind some HTML of what was open before; `undefined` when it closes what is not open. */
function openAfter(html: readonly Html[], before: readonly string[]): string[] | undefined {
  const open = [...before];
  for (const { value } of html) {
    for (const [, slash, written = '', end] of value.matchAll(tag)) {
      const name = written.toLowerCase();
      if (needsNoEnd.has(name) || end) continue;
      if (!slash) open.push(name);
      else if (open.includes(name)) open.splice(open.lastIndexOf(name), 1);
      else return undefined;
    }
  }
  return open;
}
