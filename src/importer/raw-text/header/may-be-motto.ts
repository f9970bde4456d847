import { canBeHeadline, isParagraph } from '../../text/line-shape.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import type { Candidates, Surroundings } from './candidates.ts';

/** Of a headline's words the text has one in so many, or more. */
const leastShare = 3;

/**
 * Whether the first candidate stands directly below the outlet's name that opens a source and above another that can be the
 * headline, and hardly a word of it is in the text: an outlet's motto, or a headline with its standfirst.
 */
export function mayBeMotto(
  [first, second]: Candidates,
  around: Pick<Surroundings, 'head' | 'rest'>,
): boolean {
  const [outlet, below] = around.head;
  const isOutlet = outlet?.parts.every((part) => part.kind === 'other' && part.rule === 'affiliation');
  if (!isOutlet || !first || below !== first || first.kind !== 'text') return false;
  if (second?.kind !== 'text' || !canBeHeadline(second.text)) return false;
  const paragraphs = [...around.head, ...around.rest].flatMap(({ kind, text }) =>
    kind === 'text' && isParagraph(text) ? [text] : [],
  );
  const { told, all } = toldIn(first.text, subjectOf(paragraphs));
  return told * leastShare < all;
}
