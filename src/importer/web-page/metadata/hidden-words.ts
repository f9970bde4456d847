import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import type { PageFacts } from './page-facts.ts';
import { isThing, textIn } from './read-json-ld.ts';

/**
 * Everything that a page says of itself without showing it, as text: its metadata, its headlines, the descriptions of its
 * pictures; and each stretch of its text by itself, as elements in a row print "ByOrsa Tindal".
 */
export function hiddenWords(facts: PageFacts): string {
  const values = [...facts.meta.values()].flat();
  const shown: string[] = [];
  for (const element of elementsOf(facts.root)) {
    if (element.tagName === 'img') shown.push(attributeOf(element, 'alt'));
    for (const child of element.children) if (child.type === 'text') shown.push(child.value);
  }
  const named = [...(facts.microdata.get('author') ?? []), ...(facts.microdata.get('headline') ?? [])];
  const headlines = [...facts.headings, ...facts.headlines, ...named].map(textOf);
  return [facts.titleElement, ...values, ...facts.things.flatMap(textsIn), ...headlines, ...shown].join('\n');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isThing(value)) return Object.values(value).flatMap(textsIn);
  const text = textIn(value);
  return text === '' ? [] : [text];
}
