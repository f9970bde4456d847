import type { Element } from 'hast';
import { elementsOf, holdsElement, namesOf, textOf } from '../page/elements.ts';
import { furnitureNamed } from './furniture-names.ts';
import { isSentence } from './text-signs.ts';
import { weightOf } from './weigh-text.ts';

/**
 * Which part of a page that is not its article a box is, by its tag and what it is called; `undefined` when it may be text.
 * Systems set a picture and the paragraphs that flow around it into one box, which is called after the picture, and a headline
 * with its standfirst into the caption of the lead picture.
 */
export function nameOfBox(box: Element, names = namesOf(box)): string | undefined {
  const name = furnitureNamed(box.tagName, names);
  if (name !== 'caption') return name;
  const isText = /^(?:div|section)$/.test(box.tagName) ? tellsMoreThanShows(box) : holdsElement(box, 'h1');
  return isText ? undefined : name;
}

/** What was found of each box, as every block in it asks. */
const found = new WeakMap<Element, boolean>();

/** By its weight; captions are shorter. */
const shortestParagraph = 100;

/** Whether a box has more paragraphs than pictures, and several: a gallery has a picture to each. */
function tellsMoreThanShows(box: Element): boolean {
  const known = found.get(box);
  if (known !== undefined) return known;
  const inner = [...elementsOf(box)];
  const paragraphs = inner.filter((one) => one.tagName === 'p' && isParagraph(textOf(one)));
  const figures = inner.filter(({ tagName }) => tagName === 'figure');
  const pictures = figures.length > 0 ? figures : inner.filter(({ tagName }) => tagName === 'img');
  const tells = paragraphs.length > Math.max(1, pictures.length);
  found.set(box, tells);
  return tells;
}

function isParagraph(text: string): boolean {
  return weightOf(text) >= shortestParagraph && isSentence(text);
}
