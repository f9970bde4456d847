import type { Element, Nodes, Root, Text } from 'hast';
import { elementsOf, textOf } from './elements.ts';

/** What stands small above or below a line, as characters that say so wherever the text goes. */
const raised: Record<string, string> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₍₎' };
const level = '0123456789+-−–()';

/**
 * Writes small numbers as the characters for them and puts the reading of a ruby into brackets, since an entry's text has
 * one size: without it, 10<sup>6</sup> would be 106. Changes the tree.
 */
export function writeRaised(root: Root) {
  for (const element of elementsOf(root)) {
    if (element.tagName === 'sup' || element.tagName === 'sub') raise(element);
    if (element.tagName === 'ruby') bracketReadings(element);
  }
}

function raise(element: Element) {
  const small = raised[element.tagName];
  if (small === undefined || !/^[\d+\-−–()]+$/u.test(textOf(element))) return;
  for (const text of textsIn(element))
    text.value = text.value.replace(/[\d+\-−–()]/gu, (sign) => small.charAt(level.indexOf(sign)));
}

function bracketReadings(ruby: Element) {
  if (ruby.children.some((child) => child.type === 'element' && child.tagName === 'rp')) return;
  for (const reading of elementsOf(ruby)) {
    if (reading.tagName !== 'rt' || textOf(reading) === '') continue;
    reading.children.unshift({ type: 'text', value: '（' });
    reading.children.push({ type: 'text', value: '）' });
  }
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}
