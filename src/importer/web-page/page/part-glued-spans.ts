import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { attributeOf, textOf } from './elements.ts';

/**
 * Puts a space between two inline elements that stand side by side with nothing between them and that style sheets set
 * apart, a name and a role, a day and an hour: without it their words would be one. The letters of a word that is dressed
 * piece by piece stay together. Changes the tree.
 */
export function partGluedSpans(root: Root) {
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    parent.children = (parent.children as ElementContent[]).flatMap((child, at, all) =>
      isGlued(all[at - 1], child) ? [{ type: 'text', value: ' ' } as const, child] : [child],
    ) as typeof parent.children;
    for (const child of parent.children) if ('children' in child) stack.push(child);
  }
}

/** Whether a word would end in one element and another begin in the next. */
export function isGlued(before: Nodes | undefined, after: Nodes): boolean {
  if (!isSetApart(before) || !(isSetApart(after) || isPlace(before))) return false;
  const [head, tail] = [textOf(before), textOf(after)];
  return wordEnd.test(head) && wordStart.test(tail) && endsBare(before) && beginsBare(after);
}

const wordEnd = /(?:\p{L}\p{Ll}|\p{N}|[.)])$/u;
const wordStart = /^\p{Lu}\p{Ll}/u;

/** Emphasis may stand within a word, but for one that a class makes something else. */
function isSetApart(node: Nodes | undefined): node is Element {
  if (node?.type !== 'element') return false;
  if (/^(?:span|cite|time|a)$/.test(node.tagName)) return true;
  return /^(?:strong|em|small|b|i)$/.test(node.tagName) && attributeOf(node, 'className') !== '';
}

/** A dateline's place, which style sheets part from the sentence behind it. */
function isPlace(element: Element): boolean {
  return /(?:^|[\s_-])(?:location|dateline)(?=$|[\s_-])/i.test(attributeOf(element, 'className'));
}

function endsBare(node: Nodes): boolean {
  return !/\s$/u.test(rawText(node));
}

function beginsBare(node: Nodes): boolean {
  return !/^\s/u.test(rawText(node));
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}
