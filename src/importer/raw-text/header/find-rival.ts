import { looksLikePersonName } from '../../names/person-name.ts';
import { countWords, endsAsSentence, isShouted } from '../../text/line-shape.ts';
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
