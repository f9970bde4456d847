import { attributeOf, elementsOf } from '../page/elements.ts';
import type { PageFacts } from './page-facts.ts';
import { isThing, textIn } from './read-json-ld.ts';

/** Everything that a page says of itself without showing it, as text: its metadata, and the descriptions of its pictures. */
export function hiddenWords(facts: PageFacts): string {
  const values = [...facts.meta.values()].flat();
  const alts: string[] = [];
  for (const element of elementsOf(facts.root)) {
    if (element.tagName === 'img') alts.push(attributeOf(element, 'alt'));
  }
  return [facts.titleElement, ...values, ...facts.things.flatMap(textsIn), ...alts].join('\n');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isThing(value)) return Object.values(value).flatMap(textsIn);
  const text = textIn(value);
  return text === '' ? [] : [text];
}
