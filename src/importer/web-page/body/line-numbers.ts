import type { Element } from 'hast';
import { holdsElement, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { elementBehind } from '../page/place-in-parent.ts';

/** So many boxes around a number may hold all of the numbers. */
const mostBoxes = 5;

/** What was found of each box, as every number in it asks. */
const besideCode = new WeakMap<Element, boolean>();
const counting = new WeakMap<Element, boolean>();

/**
 * Whether a block is of the numbers that generators of sites (Octopress, Hexo, Pygments, SyntaxHighlighter) print in a cell
 * or a box of their own before the lines of a program.
 */
export function isLineNumber({ element, around, text }: Block): boolean {
  if (!/^\d[\d\s]*$/.test(text)) return false;
  const boxes = [element, ...around.slice(0, mostBoxes)];
  const column = boxes.find((box, at) => isBesideCode(box, boxes[at + 1]));
  if (!column) return false;
  // A single number may be a step's, unless it is set as it was typed.
  return countsUp(column) || (element.tagName === 'pre' && textOf(column) === '1');
}

function isBesideCode(box: Element, parent: Element | undefined): boolean {
  const known = besideCode.get(box);
  if (known !== undefined || !parent) return known ?? false;
  const behind = elementBehind(box, parent);
  const isBeside = behind !== undefined && holdsElement(behind, 'pre', 'code');
  besideCode.set(box, isBeside);
  return isBeside;
}

/** Whether a box holds nothing but numbers that count up. */
function countsUp(box: Element): boolean {
  const known = counting.get(box);
  if (known !== undefined) return known;
  const numbers = textOf(box).split(' ').map(Number);
  const [first = 0] = numbers;
  const isCount = numbers.length > 1 && numbers.every((number, at) => number === first + at);
  counting.set(box, isCount);
  return isCount;
}
