import { canBeHeadline, countWords } from '../../text/line-shape.ts';

/** In words: so many that stand twice in a row are no emphasis: "never, never". */
const shortest = 4;
/** In characters. */
const longest = 600;

/**
 * Whether a line is the same words twice over, as a copy sets the words for those who do not see a picture, or a link's own,
 * beside those that are shown.
 */
export function isDoubled(text: string): boolean {
  if (text.length > longest) return false;
  const half = Math.floor(text.length / 2);
  const [first, second] = [text.slice(0, half).trim(), text.slice(text.length - half).trim()];
  return first === second && countWords(first) >= shortest && canBeHeadline(first);
}
