import { canBeHeadline } from '../../text/line-shape.ts';
import type { Candidates, Surroundings } from './candidates.ts';
import { howTold } from './how-told.ts';

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
