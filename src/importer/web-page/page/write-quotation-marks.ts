import type { Element, ElementContent, Parents } from 'hast';
import { opensQuotation, quotationMark } from '../../marks/find-marks.ts';
import { textOf } from './elements.ts';

/**
 * Writes the marks that readers see around a quotation in a sentence, HTML's `<q>`, unless it has its own; they part it from a
 * word that it stands in. Changes the tree.
 */
export function writeQuotationMarks(quotation: Element, parents: Map<Element, Parents>) {
  const hasOwn = isMarked(quotation, parents);
  quotation.tagName = 'span';
  if (hasOwn || textOf(quotation) === '') return;
  quotation.children.unshift({ type: 'text', value: '"' });
  quotation.children.push({ type: 'text', value: '"' });
}

const endsMarked = new RegExp(`${quotationMark}\\s?$`, 'u');

/** Whether a quotation has its marks already, in it or right before it. */
function isMarked(quotation: Element, parents: Map<Element, Parents>): boolean {
  if (opensQuotation.test(textOf(quotation))) return true;
  const siblings = (parents.get(quotation)?.children ?? []) as ElementContent[];
  const before = siblings[siblings.indexOf(quotation) - 1];
  return before?.type === 'text' && endsMarked.test(before.value);
}
