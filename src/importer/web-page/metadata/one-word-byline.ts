import type { Element } from 'hast';
import { labelLength } from '../../names/byline-label.ts';
import { isKnownPlace } from '../../names/known-places.ts';
import { isRole } from '../../names/roles.ts';
import { attributeOf, elementsOf, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isUnsigned } from './author-kinds.ts';
import { peopleElements } from './people-elements.ts';
import { isSpacedName, unique } from './split-names.ts';

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

/**
 * The names of one word in elements set like the one that holds a person's name, each before a bracket with where its bearer
 * is: **Orsa Tindal**, **Quarrow (Sarn)**.
 */
export function placedNames(element: Element): string[] {
  const people = peopleElements(element).filter((one) => isSpacedName(textOf(one)));
  const isAlike = (one: Element) =>
    people.some((other) => other.tagName === one.tagName && namesOf(other) === namesOf(one));
  return [...elementsOf(element)].flatMap((one) => {
    const [, name = ''] = placedName.exec(textOf(one)) ?? [];
    return name !== '' && isAlike(one) && !isKnownPlace(name) && !isRole(name) ? [name] : [];
  });
}

const placedName = /^(\p{Lu}[\p{L}\p{M}'’-]{2,30})\s\(\p{Lu}[^()\p{N}]{2,30}\)$/u;
