import { looksLikePersonName } from '../../names/person-name.ts';
import { countWords, endsAsSentence, endsWithStop, isShouted } from '../../text/line-shape.ts';
import { longestKicker } from './candidates.ts';
import type { LineGroup } from './line-group.ts';
import { findSecondLine } from './second-line.ts';

/** The line below a candidate that may as well be the headline, or its second line. */
export function findRival(
  first: LineGroup,
  second: LineGroup | undefined,
  head: readonly LineGroup[],
  isBelowHeader: boolean,
): LineGroup | undefined {
  const isParted = isBelowHeader && head.slice(head.indexOf(first)).some(({ isAnchor }) => isAnchor);
  const isShort = countWords(first.text) <= longestKicker + 1;
  if (second?.kind === 'text') {
    if (isQuoted(second.text) && isPresented(first)) return second;
    const isAsLong = countWords(second.text) > countWords(first.text);
    if (isShort && isAsLong && !isParted && !endsAsSentence(second.text) && !isShouted(second.text))
      return second;
    if (isAboveLoud(first, second) || isLoudAbove(first, second, head)) return second;
    if (isRow(first) && !endsWithStop(second.text) && !/^\p{Ll}/u.test(second.text)) return second;
  }
  return findSecondLine(first, head);
}

/** Whether few words in small letters stand above a line in capitals, so that they may be its kicker. */
export function isAboveLoud({ text }: LineGroup, below: LineGroup | undefined): boolean {
  if (below?.kind !== 'text' || countWords(text) > longestKicker + 1 || isShouted(text)) return false;
  return isShouted(below.text) && countWords(below.text) <= longestLoud;
}

/**
 * Whether a line in capitals may be the kicker of the longer one below it, which has its own standfirst: a sentence directly
 * below.
 */
function isLoudAbove(first: LineGroup, second: LineGroup, head: readonly LineGroup[]): boolean {
  const below = head[head.indexOf(second) + 1];
  if (!isShouted(first.text) || isShouted(second.text) || endsAsSentence(second.text)) return false;
  const isLonger = countWords(second.text) > countWords(first.text);
  return isLonger && head.includes(second) && below?.kind === 'text' && endsWithStop(below.text);
}

/** In words: more are no headline. */
const longestLoud = 25;

/** Topics or buttons of a page, each on a line of its own, which go on in small letters as a headline's second line does. */
function isRow({ lines, text }: LineGroup): boolean {
  const [, ...below] = lines;
  const isShort = lines.every((line) => countWords(line.text) <= longestItem);
  const goesOn = below.length > 0 && below.every((line) => /^\p{Ll}/u.test(line.text));
  return /^\p{Ll}/u.test(text) || (goesOn && isShort);
}

/** In words. */
const longestItem = 6;

function isQuoted(text: string): boolean {
  return /^["“„«»‘「].{4,}["”“»«’」]$/u.test(text);
}

/** Whether a line says who is asked in an interview: Orsa Tindal, harbour master. */
function isPresented({ parts, text }: LineGroup): boolean {
  const line = parts.find(({ kind }) => kind === 'text')?.text ?? text;
  const [name = '', role] = line.split(/\s*[,،]\s*/u);
  return role !== undefined && looksLikePersonName(name) && countWords(line) <= 8;
}
