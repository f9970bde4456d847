import type { Element, Root } from 'hast';
import { isSimilar } from '../../text/comparable.ts';
import { elementsOf, isLongerThan, textOf } from './elements.ts';

/**
 * Makes the test whether an element holds a page's headline and more than half of its words: what is hidden so is the page
 * itself, which its script shows once it runs. Without a headline nothing does.
 */
export function pageHolder(root: Root, headline: string): (element: Element) => boolean {
  let half: number | undefined;
  return (element) => {
    half ??= textOf(root).length / 2;
    return headline !== '' && isLongerThan(element, half) && holdsHeadline(element, headline);
  };
}

function holdsHeadline(element: Element, headline: string): boolean {
  for (const one of elementsOf(element))
    if (/^h[1-3]$/.test(one.tagName) && isSimilar(textOf(one), headline)) return true;
  return false;
}
