import type { Element } from 'hast';
import { elementsOf, isLongerThan, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { weightOf } from './weigh-text.ts';

/** In characters: what is shorter is a label, and a longer box is more than a part of a text. */
const shortest = 30;
const longest = 1500;

/** What boxes hold that offer something rather than tell it. */
const offering = new Set([
  'a',
  'img',
  'picture',
  'figure',
  'form',
  'label',
  'aside',
  'nav',
  'footer',
  'blockquote',
]);

/** What holds sentences: a paragraph, and an item of what is to be known. */
const telling = new Set(['p', 'li', 'dd']);

/** What was found of each box, as every block in it asks. */
const found = new WeakMap<Element, boolean>();

/**
 * Whether a block stands in a small box of the column that tells something and leads nowhere, whatever it is called: the
 * days of a chronology, what comes next. Such boxes are too short for the extractor.
 */
export function isInToldBox({ around }: Block, column: Column): boolean {
  const inner = around.findIndex((one) => column.isOuter(one));
  const box = around[inner - 1];
  return (
    box !== undefined && around.slice(inner).every((one) => column.isOuter(one) || isFrame(one)) && tells(box)
  );
}

function isFrame({ tagName }: Element): boolean {
  return /^(?:html|body|main|div|section|article)$/.test(tagName);
}

function tells(box: Element): boolean {
  const known = found.get(box);
  if (known !== undefined) return known;
  const inner = [...elementsOf(box)];
  const isOffer = inner.some(({ tagName }) => offering.has(tagName));
  const hasSentence =
    areKeyPoints(inner) ||
    inner.some((one) => telling.has(one.tagName) && /\p{Ll}[.!?]["”’»]?$/u.test(textOf(one)));
  const isSized = isLongerThan(box, shortest) && !isLongerThan(box, longest);
  const does = /^(?:div|section)$/.test(box.tagName) && hasSentence && !isOffer && isSized;
  found.set(box, does);
  return does;
}

/** So many items that are long enough for a sentence, in weight, sum up what happened: topics are shorter. */
const fewestPoints = 2;
const shortestPoint = 40;

/** Whether a box is a heading and a list of what its article tells, whose sentences have no full stops. */
function areKeyPoints(inner: readonly Element[]): boolean {
  const points = inner.filter(({ tagName }) => tagName === 'li').map(textOf);
  const isHeaded = inner.some(({ tagName }) => /^h[2-6]$/.test(tagName));
  return isHeaded && points.length >= fewestPoints && points.every((one) => weightOf(one) >= shortestPoint);
}
