import { canBeHeadline, isParagraph } from '../../text/line-shape.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import type { LineGroup } from './line-group.ts';
import type { Candidates, Surroundings } from './candidates.ts';

/** Of a headline’s words the text has more than one in so many. */
const leastShare = 3;
/** Of what certainly speaks of the text it has one in so many. */
const greatShare = 2;

/** Whether hardly a word of a line is in the text among some groups, and whether every second one is. */
export function howTold(
  line: string,
  groups: readonly LineGroup[],
): { isHardlyTold: boolean; isWellTold: boolean; told: number; words: number } {
  const paragraphs = groups.flatMap(({ kind, text }) => (kind === 'text' && isParagraph(text) ? [text] : []));
  const { told, all } = toldIn(line, subjectOf(paragraphs));
  return { isHardlyTold: told * leastShare <= all, isWellTold: told * greatShare >= all, told, words: all };
}

/**
 * Whether the first candidate stands directly below the outlet's name that opens a source and above another that can be the
 * headline, and hardly a word of it is in the text: an outlet's motto, or a headline with its standfirst.
 */
export function mayBeMotto(
  [first, second]: Candidates,
  { head, rest }: Pick<Surroundings, 'head' | 'rest'>,
): boolean {
  const [outlet, below] = head;
  const isOutlet = outlet?.parts.every((part) => part.kind === 'other' && part.rule === 'affiliation');
  if (!isOutlet || !first || below !== first || first.kind !== 'text') return false;
  if (second?.kind !== 'text' || !canBeHeadline(second.text)) return false;
  return howTold(first.text, [...head, ...rest]).isHardlyTold;
}
