import type { Element } from 'hast';
import { isAlike } from '../../text/comparable.ts';
import { attributeOf, elementsOf, holdsElement, isLongerThan, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { furnitureNamed } from './furniture-names.ts';

/** A longer text in a box with a picture is the article's. */
const longestCaption = 500;
/** What may stand beside a caption: the photographer's name. */
const longestCredit = 60;

/**
 * A short text in a box of its own with a picture tells what the picture shows; `inner` is a block's element and its boxes.
 * Editors set pictures into the headings beside which they float.
 */
export function isBesidePicture(inner: readonly Element[]): boolean {
  const end = inner.findIndex((one) => isLongerThan(one, longestCaption));
  const short = inner.slice(0, end === -1 ? inner.length : end);
  const [own] = inner;
  return short.some(
    (one) =>
      !/^(?:li|td|p|h[2-6])$/.test(one.tagName) &&
      holdsPicture(one) &&
      !(own && standsAbovePicture(own, one)),
  );
}

/** In characters: a longer text above the picture of its box is no caption, which stands below. */
const longestAbove = 120;

function standsAbovePicture(own: Element, box: Element): boolean {
  if (!isLongerThan(own, longestAbove)) return false;
  for (const one of elementsOf(box)) if (one === own || isPicture(one)) return one === own && own !== box;
  return false;
}

/** Whether a block's box holds a picture and nothing but this text, perhaps with a name; a headline's box is no picture's. */
export function isAloneWithPicture({ text, around: [box] }: Block): boolean {
  if (!box || box.children.length > 10 || !holdsPicture(box) || holdsElement(box, 'h1')) return false;
  return textOf(box).length <= text.length + longestCredit;
}

/** Whether a block says what the picture in it, or right above it in the same box, says that it shows. */
export function saysPictured({ element, text, around: [box] }: Block): boolean {
  const before = elementBefore(box, element);
  const pictures = [...elementsOf(element), ...(before ? elementsOf(before) : [])];
  return pictures.some((one) => isAlike(attributeOf(one, 'alt'), text));
}

/** Whether a picture stands right above a block, in the same box. */
export function followsPicture({ element, around: [box] }: Block): boolean {
  const before = elementBefore(box, element);
  return (
    before !== undefined && holdsPicture(before) && textOf(before).length <= longestCredit && !isTold(before)
  );
}

/** Whether a picture's box holds its caption, a whole sentence: the next one is none of it. */
function isTold(box: Element): boolean {
  return elementsOf(box).some((one) => one.tagName === 'figcaption' && /[.!?…。]$/u.test(textOf(one)));
}

function elementBefore(box: Element | undefined, element: Element): Element | undefined {
  for (let at = (box?.children.indexOf(element) ?? 0) - 1; at >= 0; at -= 1) {
    const sibling = box?.children[at];
    if (sibling?.type === 'element') return sibling;
  }
  return undefined;
}

/** Whether most words of a block stand in an element within it that is called a caption. */
export function holdsCaption({ element, text }: Pick<Block, 'element' | 'text'>): boolean {
  return elementsOf(element).some(
    (one) =>
      one !== element &&
      furnitureNamed(one.tagName, namesOf(one)) === 'caption' &&
      textOf(one).length * 2 > text.length,
  );
}

/** Whether an element holds a picture that readers see. */
export function holdsPicture(element: Element): boolean {
  for (const one of elementsOf(element)) if (isPicture(one)) return true;
  return false;
}

function isPicture(one: Element): boolean {
  return one.tagName === 'picture' || (one.tagName === 'img' && !isTracker(one));
}

/** Whether a picture is of a single point, with which others count who reads the page. */
export function isTracker(element: Element): boolean {
  return ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributeOf(element, name)));
}
