import { labelLength } from '../../names/byline-label.ts';
import { isRole } from '../../names/roles.ts';
import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isUnsigned } from './author-kinds.ts';
import { unique } from './split-names.ts';

const oneWord = /^\p{Lu}\p{Ll}{2,20}$/u;

/** Whom a line names that links one word, right behind a byline's label, as its author: By *Orsa* on 15 April 2021. */
export function namesOfOneWord({ element, text }: Block): string[] {
  const length = labelLength(text);
  if (length === 0) return [];
  const links = [...elementsOf(element)].filter((one) => attributeOf(one, 'rel').includes('author'));
  const isName = (name: string) =>
    oneWord.test(name) && text.startsWith(name, length) && !isUnsigned(name) && !isRole(name);
  return unique(links.map(textOf).filter(isName));
}
