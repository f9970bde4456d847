import type { Root } from 'mdast';
import { pass, type SetQuotations, stateOf } from './quotation-state.ts';
import { setBelow } from './set-below.ts';

/**
 * Names the speakers of a body's blockquotes that stand directly below their lead-ins and name none, where the text makes
 * that certain, and sets nothing apart.
 */
export function nameSpeakers(body: Root, language: string): SetQuotations {
  const state = stateOf(body, language);
  for (let at = 0; at < body.children.length;) {
    const [block, next] = body.children.slice(at, at + 2);
    const isLeadIn = block?.type === 'paragraph' && next?.type === 'blockquote';
    at +=
      (isLeadIn ? setBelow(block, body.children, at, state) : undefined) ?? pass(body.children, at, state);
  }
  return { body: state.body, repairs: state.repairs, doubts: state.doubts };
}
