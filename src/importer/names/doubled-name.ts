import { comparable } from '../text/comparable.ts';

/** A name that a header prints twice in a row, as content systems do with a picture's description and a link. */
export interface DoubledName {
  /** What stands before the two, such as the section's name. */
  before: string;
  first: string;
}

/** In characters. */
const shortest = 3;
const longest = 320;

/** Finds a text's last words printed twice, as in "Velmland Orsa TindalOrsa Tindal"; the longest such words count. */
export function findDoubledName(text: string): DoubledName | undefined {
  if (text.length > 3 * longest) return undefined;
  const end = endOfFirst(text);
  if (end === undefined) return undefined;
  const first = secondAfter(text, end);
  const before = text.slice(0, end - first.length);
  const startsWord = before === '' || /[\s|,·•–>-]$/u.test(before);
  return startsWord ? { before: before.trim(), first } : undefined;
}

/** Where the first of two ends, which is where the text's last letters stand before. */
function endOfFirst(text: string): number | undefined {
  const last = text.slice(-shortest);
  for (let at = text.indexOf(last); at < text.length - shortest; at = text.indexOf(last, at + 1)) {
    const second = secondAfter(text, at + shortest);
    const isName = second.length >= shortest && second.length <= longest && /^\p{L}/u.test(second);
    if (isName && text.slice(0, at + shortest).endsWith(second)) return at + shortest;
  }
  return undefined;
}

function secondAfter(text: string, end: number): string {
  return text.slice(end).replace(/^[\s|,·•–-]+/u, '');
}

/** Whether two names of two words are one that is written with the surname first and with the surname last. */
export function isInverted(one: string, other: string): boolean {
  const [first, second, ...rest] = one.split(/\s+/u);
  return rest.length === 0 && second !== undefined && comparable(`${second} ${first}`) === comparable(other);
}
