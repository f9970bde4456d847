import type { Element } from 'hast';
import { labelLength } from '../../names/byline-label.ts';
import { opensOtherCredit } from '../../names/other-credits.ts';
import { elementsOf, holdsElement, textOf } from '../page/elements.ts';
import { isPersonName, splitNames } from './split-names.ts';

/** No page prints it: a sign of Unicode's private use. */
const breakSign = '\uE000';

/** The lines of an element that line breaks part. */
export function brokenLines(element: Element): string[] {
  if (!holdsElement(element, 'br')) return [];
  const copy = structuredClone(element);
  for (const one of elementsOf(copy))
    if (one.tagName === 'br') one.children = [{ type: 'text', value: breakSign }];
  return textOf(copy)
    .split(breakSign)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The names in a byline's lines, each of which holds whole names, without lines that credit other people and the names
 * below such a line; `undefined` when no line names anybody by itself.
 */
export function namesInLines(lines: readonly string[]): string[] | undefined {
  const isOther = lines.map(opensOtherCredit);
  const own = lines.filter((_, index) => {
    const before = lines[index - 1] ?? '';
    const isBelowOther = isOther[index - 1] && !splitNames(before).some(holdsName);
    return !isOther[index] && !isBelowOther;
  });
  const names = own.flatMap(splitNames);
  return names.some(isPersonName) ? names : undefined;
}

/** Whether a line that credits somebody names them itself: Photos by Karl Brandt. */
function holdsName(name: string): boolean {
  return isPersonName(name) || /\s\p{Lu}/u.test(name);
}

/** Whether a byline is a sentence of somebody's life: She is a correspondent of the *Velm Packet* in Lowmouth. */
export function isTold(byline: string): boolean {
  return /[.!?]$/u.test(byline) && byline.split(' ').length > mostWords && labelLength(byline) === 0;
}

/** In words: more of them with a full stop are no byline. */
const mostWords = 8;

/** （谷川花子）: below its text a Japanese page sets who signs in brackets. */
export function withoutBrackets(text: string): string {
  return /^（\s?([^（）]{2,20}?)\s?）$/u.exec(text)?.[1] ?? text;
}
