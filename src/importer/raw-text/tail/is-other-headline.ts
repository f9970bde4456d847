import { furnitureOf } from '../../furniture/kinds.ts';
import { canBeHeadline, countWords, isParagraph } from '../../text/line-shape.ts';

/** In words: a subheading of the text may have fewer. */
const shortestHeadline = 4;

/** Whether a line below an article may be the headline of another one. */
export function isOtherHeadline(text: string): boolean {
  if (countWords(text) < shortestHeadline || isParagraph(text)) return false;
  return canBeHeadline(text) && furnitureOf(text, 'edges') === undefined;
}
