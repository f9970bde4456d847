import { canBeHeadline, countWords, isShouted } from '../../text/line-shape.ts';
import { longestKicker } from './candidates.ts';
import { isLoudOver } from './find-rival.ts';
import type { LineGroup } from './line-group.ts';

/** Whether a line is made as sections and topics are called: a word, capitals, or above a byline "Boats & Harbours". */
export function isTopic(text: string, head: readonly LineGroup[]): boolean {
  const isPair = /^(?:\p{Lu}\S*\s)+&(?:\s\p{Lu}\S*)+$/u.test(text) && head.some(({ isAnchor }) => isAnchor);
  return countWords(text) === 1 || isShouted(text) || isHanWord(text) || isPair;
}

/** Whether several lines are a word each, as the sections above a headline are: Business / Harbour. */
export function areTopics(groups: readonly LineGroup[]): boolean {
  return groups.length > 1 && groups.every(({ text }) => countWords(text) === 1);
}

/** Whether two lines have as few words as two topics of a page: a headline that a wrap broke has more. */
export function areShortAsTopics(above: string, below: string): boolean {
  return countWords(above) + countWords(below) < fewestBroken;
}

/** In words: a headline or a sentence that was broken into two short lines has as many. */
const fewestBroken = 5;

/** A word or two of Han signs, as sections and districts are called, or several between strokes; a sentence has signs of other kinds. */
function isHanWord(text: string): boolean {
  return /^\p{Script=Han}{2,5}(?:[/／]\p{Script=Han}{2,5}){0,4}$/u.test(text);
}

/** A section in capitals with what it is about, above a headline that is not in them: SPORT | SAILING CUP. */
export function isRowOfSections({ kind, parts, text }: LineGroup, below: LineGroup | undefined): boolean {
  const isFiled = parts.some((part) => part.kind === 'other' && part.rule === 'section-name');
  if (kind !== 'mixed' || !isFiled || below?.kind !== 'text' || !canBeHeadline(below.text)) return false;
  return countWords(text) <= longestKicker + 1 && isLoudOver(text, below.text);
}
