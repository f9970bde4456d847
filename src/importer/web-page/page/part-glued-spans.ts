import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { shapeOf } from '../body/settings.ts';
import { attributeOf, isHeading, isSubheading, textOf } from './elements.ts';

/**
 * Puts a space between two inline elements that stand side by side with nothing between them and that style sheets set
 * apart, a name and a role, a day and an hour: without it their words would be one. The letters of a word that is dressed
 * piece by piece stay together. Changes the tree.
 */
export function partGluedSpans(root: Element | Root) {
  const stack: { parent: Parents; level: 0 | 1 | 2 }[] = [{ parent: root, level: levelOf(root) }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { parent, level } = next;
    parent.children = (parent.children as ElementContent[]).flatMap((child, at, all) => {
      const before = all[at - 1];
      const isParted =
        isGlued(before, child) ||
        (level > 0 && isKicker(before, child)) ||
        (level > 1 && areParts(before, child));
      return isParted ? [{ type: 'text', value: ' ' } as const, child] : [child];
    }) as typeof parent.children;
    for (const child of parent.children) {
      if ('children' in child) stack.push({ parent: child, level: levelOf(child) || level });
    }
  }
}

/** 1 for a heading of the page, 2 for one below it, else 0. */
function levelOf(node: Nodes): 0 | 1 | 2 {
  if (node.type !== 'element' || !isHeading(node)) return 0;
  return isSubheading(node) ? 2 : 1;
}

/** Whether a heading goes on with a capital right behind an element of whole words: <span>Harbour</span>Ferry is back. */
function isKicker(before: Nodes | undefined, after: Nodes): boolean {
  if (!isInline(before) || after.type !== 'text') return false;
  return /\p{L}\p{Ll}{2}$/u.test(rawText(before)) && /^\p{Lu}\p{Ll}*\s/u.test(after.value);
}

/** Whether two elements of a heading that are dressed otherwise are parts of it: a work and who made it, and what parts them. */
function areParts(before: Nodes | undefined, after: Nodes): boolean {
  if (!isInline(before) || !isInline(after) || shapeOf(before) === shapeOf(after)) return false;
  const [head, tail] = [textOf(before), textOf(after)];
  const areLong = head.includes(' ') && tail.includes(' ');
  const begins = areLong ? /^[\p{L}\p{N}]/u : /^[\p{Lu}\p{Lo}\p{N}]/u;
  const isWhole = /^[:|–—]$|.[\p{L}\p{N}.)!?…]$/u.test(head);
  const areWhole = isWhole && begins.test(tail);
  return areWhole && endsBare(before) && beginsBare(after);
}

function isInline(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && /^(?:span|cite|time|a|strong|em|small|b|i)$/.test(node.tagName);
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
