import type { Element } from 'hast';
import type { Column } from '../body/find-column.ts';
import { attributeOf, elementsOf, isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { personLink } from './people-elements.ts';
import { isSpacedName } from './split-names.ts';

/**
 * The elements of cards of other stories among blocks: what a box holds behind its only heading, when that heading is a
 * link to another page and the box holds nothing of the article's text. Who is named there wrote the other story.
 */
export function otherStories(blocks: readonly Block[], isOuter: Column['isOuter']): ReadonlySet<Element> {
  const headings = blocks.filter(({ element }) => isHeading(element));
  const counts = new Map<Element, number>();
  for (const one of headings.flatMap(({ around }) => around)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const boxes = headings.filter(leadsToStory).flatMap(({ element, around }) => {
    const box = around.findLast((one) => counts.get(one) === 1 && !isOuter(one));
    return box ? [behind(element, box)] : [];
  });
  return new Set(boxes.flat());
}

function behind(heading: Element, box: Element): Element[] {
  const inner = [...elementsOf(box)];
  return inner.slice(inner.indexOf(heading) + 1);
}

/** A box about the author has the author's name for its heading, which leads to more articles. */
function leadsToStory({ element, around, text }: Block): boolean {
  const links = [element, ...elementsOf(element), ...around].filter(({ tagName }) => tagName === 'a');
  const addresses = links.map((link) => attributeOf(link, 'href')).filter((one) => !/^(?:#|$)/.test(one));
  return addresses.length > 0 && !addresses.some((one) => personLink.test(one)) && !isSpacedName(text);
}
