import type { Root } from 'hast';
import type { Doubt, LeftOut } from '../../draft.ts';
import { attributeOf, parentsOf } from '../page/elements.ts';
import { blockAttribute } from '../page/part-blocks.ts';
import type { SeenControl } from '../page/seen-controls.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { quoteStart } from './quote-start.ts';

/** Under which rule each is left out; others only screen readers pass over. */
const rules: Record<string, string> = {
  button: 'form-control',
  select: 'form-control',
  textarea: 'form-control',
  svg: 'drawing',
  dialog: 'window',
  object: 'window',
};
/** What tells something where it stands by itself, and offers nothing. */
const telling = new Set(['drawing', 'window']);

/**
 * What readers see in controls, drawings and windows of a page: left out, with a doubt where it stood in a sentence of the
 * text, or tells something beside its paragraphs.
 */
export function listControls(
  root: Root,
  chosen: readonly ChosenBlock[],
  controls: readonly SeenControl[],
): { leftOut: LeftOut[]; doubts: Doubt[] } {
  if (controls.length === 0) return { leftOut: [], doubts: [] };
  const placeOf = placeFinder(root, chosen);
  const leftOut: LeftOut[] = [];
  const doubts: Doubt[] = [];
  for (const control of controls) {
    const { element, text } = control;
    const line = element.position?.start.line ?? 1;
    const place = placeOf(control);
    const kind = rules[element.tagName] ?? 'hidden-text';
    const rule = place === 'around' ? 'around-article' : kind;
    leftOut.push({ rule, line, text });
    const isTelling = control.isInSentence || telling.has(kind);
    if (place === 'line' || (place === 'text' && isTelling)) doubts.push(describe(rule, line, text));
  }
  return { leftOut, doubts };
}

type Place = 'line' | 'text' | 'around';

/** Makes the function that says whether a control stood in a line of the text, among its lines, or elsewhere. */
function placeFinder(root: Root, chosen: readonly ChosenBlock[]): (control: SeenControl) => Place {
  const parents = parentsOf(root);
  const texts = chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block);
  const lines = new Set<unknown>(texts.map(({ element }) => element));
  const boxes = new Set<unknown>(texts.map(({ around }) => around[0]));
  const holders = new Set<unknown>(texts.flatMap(({ around }) => around));
  return ({ parent }) => {
    for (let one = parent; one.type === 'element';) {
      if (lines.has(one)) return 'line';
      if (holders.has(one) || attributeOf(one, blockAttribute) !== '')
        return boxes.has(one) ? 'text' : 'around';
      const next = parents.get(one);
      if (!next) return 'around';
      one = next;
    }
    return 'around';
  };
}

function describe(rule: string, line: number, text: string): Doubt {
  const message = `Unexpected words that readers see in a control or a drawing (${quoteStart(text)}), left out, expected text, write them where they belong`;
  return { rule, line, message };
}
