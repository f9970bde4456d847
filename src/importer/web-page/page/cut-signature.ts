import type { Element, ElementContent, Parents } from 'hast';
import { opensWithName } from '../../quotations/names-speaker.ts';
import { isBlock, textOf } from './elements.ts';

/** A sign and what stands behind it to the end, on a line of its own or behind the end of a sentence. */
const ownLine = /^\s*(?:[—–―~]|--?)\s*(?=\p{L})/u;
const behindSentence = /(?<=[.!?…”"»]\s+)(?:[—–―]|--)\s*(?=\p{L}[^—–―]*$)/u;
const inline = /^(?:strong|em|b|i|span|small|cite|a)$/;

/**
 * Finds who signs a quotation within its last paragraph, or its text where it has none, `“…” — Lena Oster, teacher` on its last line or behind a
 * line break, and gives the signature an element of its own; `undefined` where nobody certainly signs. Changes the tree.
 */
export function cutSignature(quotation: Element, parents: Map<Element, Parents>): Element | undefined {
  const end = quotation.children.findLast((child) => !isSpace(child));
  if (end?.type === 'element' && end.tagName === 'small') return opensWithName(textOf(end)) ? end : undefined;
  const isLoose = quotation.children.every(isInLine);
  const last = isLoose ? quotation : end;
  if (last?.type !== 'element' || (!isLoose && last.tagName !== 'p')) return undefined;
  const at = last.children.findLastIndex((child) => !isSpace(child));
  const tail = last.children[at];
  const isOnOwnLine = isBreak(last.children.slice(0, at).findLast((child) => !isSpace(child)));
  if (tail?.type === 'element') {
    const isSigned = isOnOwnLine && inline.test(tail.tagName) && signs(textOf(tail), ownLine);
    return isSigned ? tail : undefined;
  }
  if (tail?.type !== 'text') return undefined;
  const start = isOnOwnLine && signs(tail.value, ownLine) ? 0 : tail.value.search(behindSentence);
  const said = tail.value.slice(0, Math.max(start, 0));
  const signature = tail.value.slice(Math.max(start, 0));
  if (start === -1 || !signs(signature, ownLine) || (said.trim() === '' && !isOnOwnLine)) return undefined;
  const element: Element = {
    type: 'element',
    tagName: 'span',
    properties: {},
    children: [{ type: 'text', value: signature }],
  };
  last.children.splice(at, 1, { ...tail, value: said }, element);
  parents.set(element, last);
  return element;
}

function signs(text: string, sign: RegExp): boolean {
  return sign.test(text) && opensWithName(text.replace(sign, ''));
}

/** Whether a quotation's child begins no paragraph, so that its text has none. */
function isInLine(child: ElementContent): boolean {
  return child.type !== 'element' || isBreak(child) || !isBlock(child);
}

function isSpace(child: ElementContent): boolean {
  return child.type === 'comment' || (child.type === 'text' && child.value.trim() === '');
}

function isBreak(child: ElementContent | undefined): boolean {
  return child?.type === 'element' && child.tagName === 'br';
}
