import type { Element, ElementContent } from 'hast';
import { comparable } from '../../text/comparable.ts';
import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import { isSentence } from './text-signs.ts';
import { weightOf } from './weigh-text.ts';

/** By its weight; what offers other articles is shorter. */
const shortestParagraph = 100;
/** So many other parts are headed by the words of their addresses where a text is written in such parts. */
const fewestOthers = 2;

/**
 * Whether the `id` of an element is the address of what it heads, to which lists of contents lead, and no name: that of a
 * heading and an item, and of a part of the text among others, each of which its heading opens with the words of its `id`.
 */
export function hasOwnAddress(element: Element, around: readonly Element[]): boolean {
  if (/^(?:h[1-6]|li)$/.test(element.tagName)) return true;
  const known = found.get(element);
  if (known !== undefined) return known;
  const isPart = isHeadedByAddress(element) && holdsParagraph(element) && isAmongParts(around[0]);
  found.set(element, isPart);
  return isPart;
}

/** What was found of each element, as every block in it asks. */
const found = new WeakMap<Element, boolean>();

function isAmongParts(parent: Element | undefined): boolean {
  if (!parent) return false;
  const parts = partsIn.get(parent) ?? parent.children.filter(isHeadedByAddress).length;
  partsIn.set(parent, parts);
  return parts > fewestOthers;
}

/** How many parts of each element are headed by their addresses, as each of them asks. */
const partsIn = new WeakMap<Element, number>();

function isHeadedByAddress(element: ElementContent): boolean {
  if (element.type !== 'element' || !/^(?:section|div)$/.test(element.tagName)) return false;
  const id = attributeOf(element, 'id');
  if (id === '') return false;
  const heading = elementsOf(element).find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading !== undefined && comparable(textOf(heading)).startsWith(comparable(id));
}

function holdsParagraph(element: Element): boolean {
  return elementsOf(element).some((one) => {
    const text = one.tagName === 'p' ? textOf(one) : '';
    return weightOf(text) >= shortestParagraph && isSentence(text);
  });
}
