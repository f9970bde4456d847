import type { Element } from 'hast';
import { attributeOf, elementsOf, namesOf } from '../page/elements.ts';
import { blockAttribute, type Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { isProse } from './text-signs.ts';

/** Publishing systems call what offers another article so, and the opening of this one, which is seen without paying. */
const openingNames = /(?:^|[\s_:-])teasers?(?=$|[\s_:-])/i;

/** What a box holds that offers another article: its headline and its picture. */
const offering = /^(?:h[1-6]|img|picture)$/;

/** Whether a paragraph stands in a box that is called a teaser and is the opening of the text below the headline. */
export function isOpening(block: Block, box: Element, column: Column): boolean {
  if (column.headline === -1 || column.headline > column.start || !openingNames.test(namesOf(box)))
    return false;
  return column.isTypical(block) && isProse(block) && opensText(box, column.start);
}

function opensText(box: Element, start: number): boolean {
  const inner = [...elementsOf(box)];
  const holdsStart = inner.some((one) => attributeOf(one, blockAttribute) === String(start));
  return holdsStart && !inner.some(({ tagName }) => offering.test(tagName));
}
