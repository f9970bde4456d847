import { looksLikePersonName } from '../../names/person-name.ts';
import { canBeHeadline, countWords, endsAsSentence, isShouted } from '../../text/line-shape.ts';
import { longestKicker, type Surroundings } from './candidates.ts';
import { howTold } from './how-told.ts';
import type { LineGroup } from './line-group.ts';
import { findSecondLine } from './second-line.ts';

/** In longer words: what has fewer may be a play on words. */
const fewestWords = 4;

/**
 * The line directly above a byline that may be the headline, where the text speaks of it and hardly of the first candidate: a
 * page's copy opens with the teaser of another article.
 */
export function findToldBelow(
  first: LineGroup,
  others: readonly LineGroup[],
  { head, rest }: Pick<Surroundings, 'head' | 'rest'>,
): LineGroup | undefined {
  const groups = [...head, ...rest];
  const isAboveByline = (group: LineGroup) =>
    canBeHeadline(group.text) && head[head.indexOf(group) + 1]?.isAnchor === true;
  const below = others.find((group) => group.kind === 'text' && isAboveByline(group));
  if (!below || countWords(below.text) <= longestKicker + 1) return undefined;
  const [own, other] = [howTold(first.text, groups), howTold(below.text, groups)];
  const isOther =
    own.isHardlyTold && own.words >= fewestWords && other.isWellTold && other.words >= fewestWords;
  return isOther ? below : undefined;
}

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
  }
  return findSecondLine(first, head);
}

function isQuoted(text: string): boolean {
  return /^["“„«»‘「].{4,}["”“»«’」]$/u.test(text);
}

/** Whether a line says who is asked in an interview: Orsa Tindal, harbour master. */
function isPresented({ parts, text }: LineGroup): boolean {
  const line = parts.find(({ kind }) => kind === 'text')?.text ?? text;
  const [name = '', role] = line.split(/\s*[,،]\s*/u);
  return role !== undefined && looksLikePersonName(name) && countWords(line) <= 8;
}
