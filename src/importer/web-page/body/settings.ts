import type { Element } from 'hast';
import { attributeOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/**
 * What stylesheets see of an element; elements in a row that hold parts of one text are shaped alike, but for the numbers
 * that tell them apart.
 */
export function shapeOf(element: Element): string {
  const classes = attributeOf(element, 'className')
    .replace(/[-_]\d+(?=$|[\s_-])/g, '')
    .split(' ');
  return `${element.tagName}.${classes.toSorted().join(' ')}`;
}

/** How a paragraph is set: its tag, the first of its classes (others tell the first, the last or an odd one apart), its box. */
export function settingOf({ element, around }: Block): string {
  const [parent] = around;
  return `${element.tagName}.${dressOf(element)} ${parent ? shapeOf(parent) : ''}`;
}

/** The first of an element's classes, without the number that tells it apart; empty when it has none. */
export function dressOf(element: Element): string {
  return (attributeOf(element, 'className').split(' ', 1)[0] ?? '').replace(/[-_]\d+$/, '');
}
