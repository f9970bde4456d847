import { eachMatch } from '../each-match.ts';
import { caselessPair, caselessWords } from './caseless-pair.ts';
import { endsSentence } from './ends-sentence.ts';
import { judgeBreak } from './judge-break.ts';
import { preposition } from './small-names.ts';
import { countLastWords, fewestWords, longTitle } from './title-length.ts';

/** Words inside an article's sentences, by which others across a break are known. */
export interface WordsInside {
  /** Pairs of words with capitals that stand side by side, such as “Port Velm”, and those across a break in scripts without. */
  pairs: ReadonlySet<string>;
  /** Words that have a capital within a sentence, so that they may go on one as well as begin it. */
  names: ReadonlySet<string>;
  /** Surnames with their particles behind a first name, such as “de Gaulle”. */
  surnames: ReadonlySet<string>;
}

/** What only the whole article tells of its breaks. */
export interface BreakEvidence {
  /** Gathered once somebody asks, which at the end of a whole sentence nobody does. */
  inside: () => WordsInside;
  /** Whether paragraphs of this article end with a mark and nothing else stands between them, so that one without has lost its end. */
  usesEndMarks: boolean;
  /** Whether several other paragraphs of this article are certainly cut, so that one without an end is most likely cut too. */
  isCut: boolean;
  /** Whether lines of a word or two stand between the paragraphs, as in the copy of a page. */
  isCopy?: boolean;
  /** Whether the line before the break has the shape and the place of a heading, and a last word that headings may have. */
  mayBeHeading?: boolean;
}

const pair = /\s(\p{Lu}(?:[\p{L}’'-]+|\.))(?=\s(\p{Lu}[\p{L}’'-]+))/gu;
const nameInside = /(?<=\p{Ll},?\s)\p{Lu}[\p{L}\p{M}]*/gu;
const particled = new RegExp(`(?<=\\p{Lu}[\\p{L}’'.-]*\\s)(${preposition.source.slice(1)})`, 'gu');

/** Finds what an article's paragraphs tell of its breaks, and its headline `titles` in scripts without capitals. */
export function breakEvidence(texts: readonly string[], titles: readonly string[] = []): BreakEvidence {
  const long = texts.filter((text) => text.length > longTitle / 2);
  const ended = long.filter(endsSentence).length;
  const isCopied = isCopy(texts);
  const usesEndMarks = ended >= 2 && ended >= 0.4 * long.length && !isCopied;
  const isCut = usesEndMarks && countCuts(texts) >= fewestCuts;
  let inside: WordsInside | undefined;
  return { inside: () => (inside ??= wordsInside(texts, titles)), usesEndMarks, isCut, isCopy: isCopied };
}

function wordsInside(texts: readonly string[], titles: readonly string[]): WordsInside {
  const [pairs, names, surnames] = [pairsAcross(texts, titles), new Set<string>(), new Set<string>()];
  for (const text of texts) {
    for (const [, first, second] of eachMatch(pair, text)) pairs.add(`${first} ${second}`);
    for (const [name] of eachMatch(nameInside, text)) names.add(name);
    for (const [, surname] of eachMatch(particled, text)) if (surname) surnames.add(surname);
  }
  return { pairs, names, surnames };
}

/** The pairs of words across the breaks of a text without capitals that stand side by side in it or its headline elsewhere. */
function pairsAcross(texts: readonly string[], titles: readonly string[]): Set<string> {
  const wanted = new Set<string>();
  for (const [index, text] of texts.slice(1).entries()) {
    const across = caselessPair(texts[index] ?? '', text);
    if (across !== undefined) wanted.add(across);
  }
  const found = new Set<string>();
  // Most texts have capitals, and need not be walked.
  if (wanted.size === 0) return found;
  for (const text of [...texts, ...titles])
    for (const [, first, second] of text.matchAll(caselessWords))
      if (wanted.has(`${first} ${second}`)) found.add(`${first} ${second}`);
  return found;
}

/** So many lines of a word or two are no accident: captions, names and buttons of a page stand between the paragraphs. */
const fewestStray = 2;

function isCopy(texts: readonly string[]): boolean {
  const stray = texts.filter((text) => !endsSentence(text) && countLastWords(text) < fewestWords);
  return stray.length >= fewestStray;
}

/** So many breaks that are certain by themselves are no accident: the article was cut. */
const fewestCuts = 2;

/** A capital may open a paragraph below a heading whatever word that ends with, so it tells nothing. */
function countCuts(texts: readonly string[]): number {
  const isCut = (text: string, index: number) =>
    /^(?!\p{Lu})\p{L}/u.test(text) && judgeBreak(texts[index - 1] ?? '', text) === 'cut';
  return texts.filter(isCut).length;
}
