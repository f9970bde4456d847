import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';
import { attributeOf, isBlock, isHeading, textOf } from './elements.ts';
import { splitAtBreaks } from './split-at-breaks.ts';

/** A stretch of a page's text that stands alone: a paragraph, a heading, an item, a cell, a caption. */
export interface Block {
  index: number;
  /** The element that holds this text and nothing else. */
  element: Element;
  /** The elements around it, nearest first. */
  around: Element[];
  text: string;
  /** Characters of the text that are links. */
  linked: number;
  /** Line in the source, counted from 1. */
  line: number;
}

/** The attribute that carries a block's index through other tools; editors of pages have a `data-block` of their own. */
export const blockAttribute = 'dataBroadsideBlock';

/**
 * Gives every stretch of text an element of its own, as a paragraph where it had none or where two line breaks part it,
 * and lists the stretches in the order of the page. Changes the tree.
 */
export function partBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  const holders = new Map<Nodes, boolean>();
  const line = { last: 1 };
  const part = (parent: Element | Root, around: Element[]) => {
    const inner = parent.type === 'element' ? [parent, ...around] : around;
    const { children, runs } = partRuns(parent, holders);
    parent.children = children as typeof parent.children;
    for (const child of parent.children) {
      line.last = child.position?.start.line ?? line.last;
      if (child.type !== 'element') continue;
      if (runs.has(child)) addBlock(child, inner);
      else if (holdsBlock(child, holders) && !flattenHeading(child)) part(child, inner);
      else addPieces(child, inner);
    }
  };
  const addPieces = (element: Element, around: Element[]) => {
    const pieces = splitAtBreaks(element);
    if (pieces.length > 1) setPieces(element, pieces);
    if (pieces.length === 1) addBlock(element, around);
    else for (const piece of element.children as Element[]) addBlock(piece, [element, ...around]);
  };
  const addBlock = (element: Element, around: Element[]) => {
    const text = textOf(element);
    if (text === '') return;
    element.properties[blockAttribute] = String(blocks.length);
    blocks.push({
      index: blocks.length,
      element,
      around,
      text,
      linked: around.some(isLink) ? text.length : linkedIn(element),
      line: firstLine(element) ?? line.last,
    });
  };
  part(root, []);
  return blocks;
}

/** A longer heading was only never closed. */
const longestHeading = 200;

/** A heading holds no paragraphs; where a page puts boxes into one, their words are the heading's. Whether it was done. */
function flattenHeading(element: Element): boolean {
  if (!isHeading(element) || textOf(element).length > longestHeading) return false;
  element.children = onOneLine(element.children);
  return true;
}

/** Whether an element holds others that begin a line, so that it is no paragraph itself. */
function holdsBlock(element: Element, holders: Map<Nodes, boolean>): boolean {
  const known = holders.get(element);
  if (known !== undefined) return known;
  const holds = element.children.some(
    (child) =>
      child.type === 'element' && child.tagName !== 'br' && (isBlock(child) || holdsBlock(child, holders)),
  );
  holders.set(element, holds);
  return holds;
}

/** Children in which text that lies loose between blocks has become paragraphs, and those of them that became so. */
function partRuns(
  parent: Element | Root,
  holders: Map<Nodes, boolean>,
): { children: (ElementContent | RootContent)[]; runs: Set<Nodes> } {
  const parted: (ElementContent | RootContent)[] = [];
  const runs = new Set<Nodes>();
  let run: ElementContent[] = [];
  const close = () => {
    if (run.some((node) => textOf(node) !== '')) {
      for (const piece of splitAtBreaks(paragraphOf(run)).map(paragraphOf)) {
        parted.push(piece);
        runs.add(piece);
      }
    } else parted.push(...run.filter((node) => node.type === 'element' && node.tagName !== 'br'));
    run = [];
  };
  for (const child of parent.children) {
    const isLoose =
      child.type === 'text' ||
      (child.type === 'element' &&
        (child.tagName === 'br' || (!isBlock(child) && !holdsBlock(child, holders))));
    if (isLoose) run.push(child);
    else {
      close();
      parted.push(child);
    }
  }
  close();
  return { children: parted, runs };
}

function paragraphOf(children: ElementContent[]): Element {
  const position = children.find((child) => child.position !== undefined)?.position;
  return { type: 'element', tagName: 'p', properties: {}, children, ...(position ? { position } : {}) };
}

/** A paragraph cannot hold paragraphs, so that it becomes their box. */
function setPieces(element: Element, pieces: ElementContent[][]) {
  element.children = pieces.map((piece) => paragraphOf(piece));
  if (element.tagName === 'p') element.tagName = 'div';
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attributeOf(element, 'href') !== '';
}

function linkedIn(node: Parents): number {
  let linked = 0;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    linked += isLink(child) ? textOf(child).length : linkedIn(child);
  }
  return linked;
}

function firstLine(node: Nodes): number | undefined {
  if (node.type === 'text') {
    const before = /^\s*/.exec(node.value)?.[0].match(/\n/g)?.length ?? 0;
    return node.value.trim() === '' || !node.position ? undefined : node.position.start.line + before;
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const line = firstLine(child);
    if (line !== undefined) return line;
  }
  return node.position?.start.line;
}

/** The contents of a heading or a cell, which hold no paragraphs and no line breaks: words of boxes within it are its own. */
export function onOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const inner = onOneLine(child.children);
    const space: ElementContent = { type: 'text', value: ' ' };
    return isBlock(child) ? [space, ...inner, space] : [{ ...child, children: inner }];
  });
}
