import type { Element } from 'hast';
import { labelLength } from '../../names/byline-label.ts';
import { opensOtherCredit } from '../../names/other-credits.ts';
import { isAlike } from '../../text/comparable.ts';
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

/**
 * The lines of a byline from the first with a label, and their words where others stand above: a review's head names what it
 * is of before who wrote it.
 */
export function fromOwnLabel(lines: readonly string[]): { labelled?: string; lines: readonly string[] } {
  const first = lines.findIndex((line) => labelLength(line) > 0);
  if (first < 1) return { lines };
  return { labelled: lines.slice(first).join(' '), lines: lines.slice(first) };
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

/** A byline without the brackets around it, （谷川花子）, in which Japanese pages sign below their texts, and without its echo. */
export function withoutBrackets(text: string): string {
  return /^（\s?([^（）]{2,20}?)\s?）$/u.exec(text)?.[1] ?? withoutEcho(text);
}

/** By ORSA TINDAL, Velm Press Orsa Tindal, Velm Press: some systems print a byline again, spelt otherwise. */
function withoutEcho(text: string): string {
  const byline = text.replace(/[\s–—-]+$/u, '');
  const words = byline.slice(labelLength(byline)).split(' ');
  const [first, second] = [words.slice(0, words.length / 2), words.slice(words.length / 2)];
  const isEcho = words.length > 2 && isAlike(first.join(' '), second.join(' '));
  return isEcho ? byline.slice(0, byline.length - second.join(' ').length).trim() : text;
}
