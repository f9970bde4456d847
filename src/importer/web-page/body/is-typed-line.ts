import type { Element } from 'hast';
import { holdsElement, textOf } from '../page/elements.ts';

/** Signs of programs, which sentences do without. */
const ofCode = /[{}<>=;$\\`|]|--|\(\)|^\s*[#$>/]/u;
/** In words. */
const shortest = 4;

/** Whether a text that is set as it was typed is one line of words, as captions are, and no code. */
export function isTypedLine(element: Element): boolean {
  const text = textOf(element);
  const isLine = element.tagName === 'pre' && !holdsElement(element, 'code', 'br', 'samp', 'kbd');
  return isLine && text.split(' ').length >= shortest && isOneLine(element) && !ofCode.test(text);
}

function isOneLine(element: Element): boolean {
  const typed = element.children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
  return !/\S\s*\n\s*\S/u.test(typed);
}
