import type { Element } from 'hast';
import { remember } from '../../text/remember.ts';
import { attributeOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/**
 * What stylesheets see of an element; elements in a row that hold parts of one text are shaped alike, but for the numbers
 * that tell them apart.
 */
export function shapeOf(element: Element): string {
  return `${element.tagName}.${unnumbered(attributeOf(element, 'className'))}`;
}

const unnumbered = remember((classes) =>
  classes
    .replace(/[-_]\d+(?=$|[\s_-])/g, '')
    .split(' ')
    .toSorted()
    .join(' '),
);

/** How a paragraph is set: its tag, the first of its classes (others tell the first, the last or an odd one apart), its box. */
export function settingOf({ element, around }: Block): string {
  const [parent] = around;
  return `${element.tagName}.${dressOf(element)} ${parent ? shapeOf(parent) : ''}`;
}

/** The first of an element's classes, without the number that tells it apart; empty when it has none. */
export function dressOf(element: Element): string {
  return (attributeOf(element, 'className').split(' ', 1)[0] ?? '').replace(/[-_]\d+$/, '');
}

/**
 * Makes the test whether a block stands in a box beside one of some paragraphs' boxes that has all classes of that and
 * more: systems tell the last of a row apart.
 */
export function inVariant(paragraphs: readonly Block[]): (block: Block) => boolean {
  const rows = new Map<Element, Map<string, string[]>>();
  for (const { element, around } of paragraphs) {
    const [box, row] = around;
    if (!box || !row || dressOf(box) === '') continue;
    const boxes = rows.get(row) ?? new Map<string, string[]>();
    rows.set(row, boxes.set(`${kindOf(element, box)} ${attributeOf(box, 'className')}`, classesOf(box)));
  }
  return ({ element, around: [box, row] }) => {
    const boxes = row && rows.get(row);
    if (!box || !boxes) return false;
    const [kind, own] = [kindOf(element, box), new Set(classesOf(box))];
    return [...boxes].some(
      ([key, classes]) => key.startsWith(`${kind} `) && classes.every((one) => own.has(one)),
    );
  };
}

function kindOf(element: Element, box: Element): string {
  return `${element.tagName}.${dressOf(element)}>${box.tagName}`;
}

function classesOf(element: Element): string[] {
  return attributeOf(element, 'className').split(' ');
}
