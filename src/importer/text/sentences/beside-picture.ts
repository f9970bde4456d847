import { isFull, roomOf, type Wrap } from '../wrap.ts';
import { endsSentence } from './ends-sentence.ts';
import type { LineEnd } from './wrapped-lines.ts';

/** Of the article's measure: a line beside a picture is as narrow, and one below it as wide. */
const widest = 0.75;
const slack = 0.2;
/** In lines. */
const fewestNarrow = 2;
/** Of the lines below narrow ones more go on in small letters; names and items of lists have capitals. */
const leastOpened = 0.7;

/**
 * Judges the line ends of a paragraph that begins beside a picture: its first lines are narrow, the others as wide as the
 * article's `measure`, and the last ends a sentence. `undefined` where it has no such shape, as no verse has.
 */
export function judgeBesidePicture(lines: readonly string[], measure: Wrap): LineEnd[] | undefined {
  const count = lines.findIndex((line) => roomOf(line, measure) > widest * measure.width);
  const narrow = lines.slice(0, Math.max(0, count));
  const wide = { width: measure.width, slack: Math.ceil(measure.width * slack) };
  const isWide = (line: string, index: number) =>
    index < count || index === lines.length - 1 || isFull(line, lines[index + 1] ?? '', wide);
  const opened = lines.slice(1, count + 1).filter((line) => /^\p{Ll}/u.test(line)).length;
  const goesOn = opened > leastOpened * count;
  const isParagraph = narrow.length >= fewestNarrow && goesOn && endsSentence(lines.at(-1) ?? '');
  if (!isParagraph || count === lines.length - 1 || !lines.every(isWide)) return undefined;
  const column = { width: Math.max(...narrow.map((line) => roomOf(line))), slack: 0 };
  return lines.slice(0, -1).map((line, index) => {
    const isLast = index < count && endsSentence(line) && !isFull(line, lines[index + 1] ?? '', column);
    return isLast ? 'paragraph' : 'wrap';
  });
}
