import type { Element } from 'hast';
import { holdsElement, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/** So many boxes around a number may hold all of the numbers. */
const mostBoxes = 5;

/**
 * Whether a block is of the numbers that generators of sites (Octopress, Hexo, Pygments, SyntaxHighlighter) print in a cell
 * or a box of their own before the lines of a program.
 */
export function isLineNumber({ element, around, text }: Block): boolean {
  if (!/^\d[\d\s]*$/.test(text)) return false;
  const boxes = [element, ...around.slice(0, mostBoxes)];
  return boxes.some((box, at) => {
    const parent = boxes[at + 1];
    if (!parent) return false;
    const beside = elementBehind(box, parent);
    return beside !== undefined && areLines(textOf(box), element) && holdsElement(beside, 'pre', 'code');
  });
}

/** Whether numbers count up line by line; a single one may be a step's, unless it is set as it was typed. */
function areLines(text: string, { tagName }: Element): boolean {
  const numbers = text.split(' ').map(Number);
  const [first = 0] = numbers;
  const isCount = numbers.every((number, at) => number === first + at);
  return isCount && (numbers.length > 1 || (tagName === 'pre' && first === 1));
}

function elementBehind(box: Element, parent: Element): Element | undefined {
  const behind = parent.children.slice(parent.children.indexOf(box) + 1);
  return behind.find((one): one is Element => one.type === 'element');
}
