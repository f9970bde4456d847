import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { canBeHeadline } from '../../text/line-shape.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';

/** In characters: two lines of more are a headline and what stands below it; few headlines are as long. */
const longestHeadline = 125;

/**
 * Whether the line below a headline that a wrap may have broken begins something of its own, such as the standfirst: with a
 * capital that neither the headline's style nor the text calls for, or because both together are too long for a headline.
 */
export function beginsAnew(headline: string, line: string, facts: HeaderFacts): boolean {
  const [before = ''] = /[\p{L}\p{M}’'-]+$/u.exec(headline) ?? [];
  const [, first] = /^[^\p{L}\p{N}]*(\p{Lu}[\p{L}\p{M}’'-]*)/u.exec(line) ?? [];
  if (endsWithContinuingWord(headline) || /[\p{Pd},&/]$/u.test(headline)) return false;
  if (headline.length + line.length > longestHeadline) return !/^\p{Ll}/u.test(line);
  if (first === undefined || !hasSmallWords(line)) return false;
  // German writes every noun with a capital.
  if (/^de\b/u.test(facts.language)) return false;
  return !hasSmallWords(headline) || !facts.isCapitalisedInside(first, before);
}

/** In times: lines that a program does not indent, as it does the text's, are so much wider than that. */
const outdent = 1.25;

/**
 * Whether the line below a headline goes on it, though it reads as a place or as a section's name: the headline's line is full,
 * and the text has the two words beside which it was broken one behind the other.
 */
export function breaksInName(headline: string, line: string, wrap: Wrap, facts: HeaderFacts): boolean {
  const [last] = /[\p{L}\p{M}’'-]+$/u.exec(headline) ?? [];
  const [first] = /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(line) ?? [];
  if (last === undefined || first === undefined || !canBeHeadline(`${headline} ${line}`)) return false;
  const room = {
    ...wrap,
    width: wrap.width * outdent,
    slack: wrap.width * outdent - wrap.width + wrap.slack,
  };
  return isFull(headline, line, room) && facts.isSaid(`${last} ${first}`);
}

/** Whether most words, but the first and those that are short in any style, begin with small letters. */
function hasSmallWords(text: string): boolean {
  const words = text
    .split(/\s+/u)
    .slice(1)
    .filter((word) => /\p{L}{4}/u.test(word));
  return words.filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word)).length * 2 > words.length;
}
