import type { Element } from 'hast';
import { isOtherCredit } from '../../names/other-credits.ts';
import { attributeOf, elementsOf, namesOf, textOf } from '../page/elements.ts';
import { holdsMoment, isSigned, leadsToSubject } from './byline-elements.ts';
import { isSpacedName } from './split-names.ts';

/**
 * Within a byline, the elements that hold one person each: those that the page marks, or else what reads as a name. `isTold`
 * says that it is a sentence, in which papers and books are set in italics.
 */
export function peopleElements(element: Element, isTold = false): Element[] {
  const inner = [...elementsOf(element)].filter(
    (one) =>
      one !== element &&
      !leadsWithin(one) &&
      !leadsToSubject(one) &&
      !holdsMoment(one) &&
      !(isTold && /^(?:em|i|cite|q)$/.test(one.tagName)),
  );
  const marked = inner.filter(isMarkedPerson);
  // Some templates set given names apart from the surname, and the whole name beside them.
  const isNamed = (one: Element) => isSpacedName(textOf(one));
  const unclear = marked.filter((one) => {
    const within = new Set(elementsOf(one));
    return !isNamed(one) && !marked.some((other) => within.has(other) && isNamed(other));
  });
  const held = new Set(unclear.flatMap((one) => [...elementsOf(one)]));
  const mayHold = (one: Element) => marked.length === 0 || held.has(one);
  // Photography by [Ilse Quarrow]: each credit may stand in an element of its own.
  const others = inner.filter((one) => isOtherCredit(textOf(one)));
  const made = new Set(others.flatMap((one) => [...elementsOf(one)]));
  const people = inner.filter(
    (one) => !made.has(one) && (marked.includes(one) || (mayHold(one) && isNamed(one))),
  );
  return people.filter(
    (one) => !people.some((other) => other !== one && [...elementsOf(one)].includes(other)),
  );
}

/** Whether an element holds a person's name that the page marks or links to the person. */
export function leadsToPerson(element: Element): boolean {
  return elementsOf(element).some((one) => one !== element && isMarkedPerson(one) && !leadsWithin(one));
}

function isMarkedPerson(one: Element): boolean {
  return (
    isSigned(one) ||
    (one.tagName === 'a' && personLink.test(attributeOf(one, 'href'))) ||
    /(?:^|\s)(?:author|name)(?:\s|$)/.test(attributeOf(one, 'itemProp'))
  );
}

/** Whether an element holds a few words of an author's life, behind the name: Professor at Port Velm. */
export function isOfLife(element: Element): boolean {
  const isCalled = /(?:^|[\s_-])bio(?:graphy)?(?=$|\s)/i.test(namesOf(element));
  return (isCalled || attributeOf(element, 'itemProp') === 'description') && !leadsToPerson(element);
}

/** A link to a place in the page leads to its comments, and names nobody. */
function leadsWithin({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /#./.test(String(properties['href'] ?? ''));
}

/** Where the pages of people are. */
export const personLink =
  /(?:author|autor|auteur|people|staff|profile|writer|journalist|contributor|(?<!s)team|reporter|person|editor)/i;
