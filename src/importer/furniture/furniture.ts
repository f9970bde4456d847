import { foldedPattern } from '../text/fold-text.ts';
import { countWords } from '../text/line-shape.ts';
import { oneOf } from '../text/one-of.ts';

/** One kind of what pages print around an article; one file each. All patterns are for text folded by `foldText`. */
export interface Furniture {
  /** Permanent name in kebab-case, the same as the file's; it is the reason that a report gives. */
  rule: string;
  /** Where it comes from, in a sentence for the editor. */
  reason: string;
  /** Lines that are left out; they run as tests. */
  examples: readonly string[];
  /** Lines that only look like it and stay; they run as tests. */
  leaves: readonly string[];
  /** Matches a whole line that is nothing else. */
  line: LinePattern;
  /** Matches a run inside a header's line, such as the counter in "Orsa Tindal 0 Views". */
  within?: RegExp;
  /** Whether no such run is without a figure. */
  counts?: true;
  /** Where a whole line is certain to be this; elsewhere it stays. */
  certain: 'anywhere' | 'edges';
  /** Matches those of its lines that are certain between two paragraphs as well. */
  inside?: RegExp;
  /** Whether its words are also known where a copy left no space between two buttons. */
  isGlued?: true;
  /** Whether lines without a sentence that follow it, such as the headlines of other articles, belong to it. */
  opensList?: true;
  /** Whether the one line that follows it where it stands alone is the headline of another article, whatever its end. */
  announces?: true;
  /** Whether everything below it belongs to it when it stands in the tail, such as readers' comments. */
  opensTail?: true;
}

/** What tells a whole folded line: a regular expression, or what reads a line as one would. */
export interface LinePattern {
  test(line: string): boolean;
  /** The words that it knows, as a regular expression writes them. */
  readonly source: string;
}

const signs = '[\\s*_#>»›«‹→←↓↑▼▶►■※∨•·|=~\\[\\](){}:：【】!+–—-]*';
/** The signs that pages put before a line's words, and behind them. */
export const opening = `^${signs}`;
export const closing = `${signs}(?:[.…]{1,3}${signs})?$`;

/** A pattern for a whole folded line from lines of alternatives, with the signs that pages put around words. */
export function wholeLine(...alternatives: Parameters<typeof oneOf>): RegExp {
  return foldedPattern(`${opening}(?:${oneOf(...alternatives)})${closing}`);
}

/** A pattern for what any of several patterns matches. */
export function anyOf(...patterns: readonly LinePattern[]): LinePattern {
  return {
    source: patterns.map(({ source }) => source).join('|'),
    test: (line) => patterns.some((pattern) => pattern.test(line)),
  };
}

/** A label and what it names on one line: "Also read: The night ferry", "Related | The night ferry", "Next articleFerry". */
const holdsNamed = /[\p{L}\p{M}]\s*(?:[:：|»>→]|\s[-–—]\s)+\s*["“«‘]?[\p{L}\p{N}]|\p{Ll}{3}\p{Lu}/u;

/** In words: a longer line holds the headline that its label names: "À lire aussi Le bac revient à Port Velm". */
const longestLabel = 9;

/** Thai ends no sentence with a sign, and nothing else tells a headline below such a line from a short paragraph. */
const withoutStops = /\p{Script=Thai}/u;

/** Whether the lines below a line of furniture belong to it: a label with what it names beside it claims no other. */
export function claimsBelow(kind: Furniture, text: string): boolean {
  return (
    kind.opensList === true &&
    !withoutStops.test(text) &&
    !holdsNamed.test(text) &&
    countWords(text) < longestLabel
  );
}

/** Whether a line of furniture is nothing but the label of the headline below it. */
export function announcesBelow(kind: Furniture, text: string): boolean {
  return kind.announces === true && !holdsNamed.test(text);
}
