import { looksLikePersonName } from '../../names/person-name.ts';
import { isSectionName } from '../../names/section-names.ts';
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
    const isLine = !endsAsSentence(second.text) || asksAlone(first, second);
    if (isShort && isAsLong && !isParted && isLine && !isShouted(second.text)) return second;
    if (isSectionAndKicker(first, head) || isAboveQuestion(first, second, head)) return second;
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
  if (!isLoudOver(first.text, second.text) || endsAsSentence(second.text)) return false;
  return head.includes(second) && below?.kind === 'text' && endsWithStop(below.text);
}

/** Whether a line in capitals stands above a longer one that is not in them. */
export function isLoudOver(above: string, below: string): boolean {
  return isShouted(above) && !isShouted(below) && countWords(below) > countWords(above);
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

const opened = /^(?<section>\p{Lu}\p{Ll}+)\s(?<kicker>\p{Lu}\p{Ll}+)(?:\s\p{Ll}+){2,}$/u;

/**
 * Whether a line is a section and a kicker that a copy set in one: "País Agua en los barrios altos". Of one name, as in "World
 * Cup comes to the harbour", the text has both words in a row.
 */
function isSectionAndKicker({ text }: LineGroup, head: readonly LineGroup[]): boolean {
  const { section = '', kicker = '' } = opened.exec(text)?.groups ?? {};
  const isName = head.some((group) => group.text !== text && group.text.includes(`${section} ${kicker}`));
  return section !== '' && isSectionName(section) && !isName;
}

/** Whether a question stands between a line that asks nothing and the byline, where headlines stand: no standfirst asks alone. */
function isAboveQuestion(first: LineGroup, second: LineGroup, head: readonly LineGroup[]): boolean {
  const [below, signed] = head.slice(head.indexOf(first) + 1);
  const isSigned = signed?.parts.some(({ kind }) => kind === 'author') === true;
  return (
    asksAlone(first, second) &&
    below === second &&
    isSigned &&
    countWords(second.text) > countWords(first.text)
  );
}

/** Whether a line is one question below another that is no sentence: The Packet explains / Could the harbour close the ferry? */
function asksAlone(first: LineGroup, second: LineGroup): boolean {
  return /^[^.?!؟？]+[?؟？]$/u.test(second.text) && !/[.?!؟？]$/u.test(first.text);
}

/** Whether a line in capitals is longer than kickers are and the one below has all its words with theirs, as the decks of older papers. */
export function isAboveDeck({ text }: LineGroup, below: LineGroup): boolean {
  const words = below.text.split(/\s+/u).filter((word) => word.length > longestSmallWord);
  return (
    isShouted(text) && countWords(text) > longestKicker && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** In letters: longer words have their capitals in a line where all have. */
const longestSmallWord = 2;
