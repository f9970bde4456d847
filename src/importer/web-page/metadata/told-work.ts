import type { Element } from 'hast';
import { labelLength } from '../../names/byline-label.ts';
import { isRank, isRole } from '../../names/roles.ts';
import { elementsOf, textOf } from '../page/elements.ts';
import { spelt } from './byline-elements.ts';
import { leadsToPerson } from './people-elements.ts';
import { isSpacedName } from './split-names.ts';

/** How templates end the name of what says what an author does or is: member-role, author-title, author-box__bio. */
const workNames =
  /(?:^|[\s_-])(?:job|(?:job-?)?title|position|role|designation|occupation|profession|bio(?:graphy)?)(?=$|\s)/i;
/** The same for the name beside it: member-name, author-box__name. */
const personNames = /(?:^|[\s_-])names?(?=$|\s)/i;

/**
 * The elements of a box that say what a person does whose name another of its elements holds, by what the template calls the
 * two or by HTML's own list of terms: the words are nobody's name, though they may be written as one is.
 */
export function toldWork(box: Element): Element[] {
  const inner = [...elementsOf(box)].filter((one) => one !== box);
  const isNamed = (one: Element) => isSpacedName(textOf(one));
  const isTerm = inner.some((one) => one.tagName === 'dt' && isNamed(one));
  const isCalled = inner.some((one) => personNames.test(spelt(one)) && isNamed(one));
  return inner.filter((one) =>
    one.tagName === 'dd' ? isTerm && isPost(textOf(one)) : isCalled && isCalledWork(one),
  );
}

/** Whether a line, or the box that it stands in, is such an element. */
export function isToldWork(element: Element, around: readonly Element[]): boolean {
  const own = [element, ...around.slice(0, 1)];
  const mayBe = own.some((one) => one.tagName === 'dd' || isCalledWork(one));
  return mayBe && around.slice(0, 3).some((box) => toldWork(box).some((one) => own.includes(one)));
}

function isPost(text: string): boolean {
  return isRole(text) || isRank(text.split(' ')[0] ?? '');
}

function isCalledWork(one: Element): boolean {
  const isLine = !/^h[1-6]$/.test(one.tagName) && labelLength(textOf(one)) === 0;
  return workNames.test(spelt(one)) && isLine && !leadsToPerson(one);
}
