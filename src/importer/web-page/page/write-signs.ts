import type { Element, Root } from 'hast';
import { attributeOf, elementsOf, namesOf } from './elements.ts';

/** What systems call the picture of a sign that was typed, or of a formula in TeX. */
const signNames = /(?:^|[\s_-])(?:emoji(?:one|con)?s?|emoticons?|smiley|smilies|latex)(?=$|[\s_-])/i;

/** Signs of Unicode, each of one character or of several that it puts together. */
const onlySigns = /^(?:\p{RGI_Emoji}|\s)+$/v;

/** In characters: a longer description is of a picture. */
const longestSign = 300;

/**
 * Writes signs and formulas that a system shows as small pictures as what was typed for them, which their descriptions are.
 * Changes the tree.
 */
export function writeSigns(root: Root) {
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'img') continue;
    const sign = attributeOf(element, 'alt').trim();
    if (
      sign === '' ||
      sign.length > longestSign ||
      !(signNames.test(namesOf(element)) || onlySigns.test(sign))
    )
      continue;
    write(element, sign);
  }
}

function write(picture: Element, sign: string) {
  picture.tagName = 'span';
  picture.properties = {};
  picture.children = [{ type: 'text', value: sign }];
}
