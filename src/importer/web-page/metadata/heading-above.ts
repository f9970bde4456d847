import type { Element, Root } from 'hast';
import { isAlike } from '../../text/comparable.ts';
import { elementsOf, isLongerThan, textOf } from '../page/elements.ts';
import type { TitleClaim } from './headline-in.ts';
import { lettersOf, longestTitle, partsOf } from './title-parts.ts';

/** In letters: what is shorter may be a section's name or a label. */
const shortestHeading = 12;

/**
 * The lower heading, or the title of a group, that has a record's words and stands above the only first-level heading, which
 * is then one of the text: whoever writes Markdown may open a section with one.
 */
export function headingAbove(first: Element, root: Root, stated: readonly TitleClaim[]): string | undefined {
  const records = stated
    .filter(({ weight }) => weight > 1)
    .flatMap(({ text }) => [text, ...partsOf(text).map(([head]) => head)])
    .filter((text) => lettersOf(text) > shortestHeading);
  if (records.length === 0) return undefined;
  for (const element of elementsOf(root)) {
    if (element === first) return undefined;
    if (!/^(?:h[2-4]|legend)$/.test(element.tagName) || isLongerThan(element, longestTitle)) continue;
    const text = textOf(element);
    if (records.some((record) => isAlike(record, text))) return text;
  }
  return undefined;
}
