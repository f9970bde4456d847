import { judgeBreak } from '../../text/sentences/judge-break.ts';
import type { LineGroup } from './line-group.ts';
import { isSlugLine } from './slug-lines.ts';

/**
 * Whether a line that reads as a header's begins the sentence of the line below it: "PORT VELM — Our correspondent" above
 * "says that the clock is slow". Behind a gap a small letter may only have lost the large initial before it, unless the line
 * begins as a report does.
 */
export function opensSentence(group: LineGroup | undefined, below: LineGroup | undefined): boolean {
  const [first] = below?.lines ?? [];
  if (!first || group?.kind !== 'header' || below?.kind !== 'text') return false;
  if (!/^\p{Ll}/u.test(first.text) || isSlugLine(first.text) || isCertainlyHeader(group)) return false;
  if (first.afterGap && !opensReport.test(group.text)) return false;
  return judgeBreak(group.text, first.text) === 'cut';
}

/** PORT VELM - Orsa Tindal. */
const opensReport = /^\p{Lu}{2,}[\p{Lu}\s,.'’-]*\s[–—-]{1,2}\s/u;

function isCertainlyHeader({ parts }: LineGroup): boolean {
  const [first] = parts;
  const isOpened =
    first?.kind === 'other' && /^(?:byline-label|doubled-byline|field-label)$/.test(first.rule);
  return isOpened || parts.some(({ kind }) => kind === 'date');
}
