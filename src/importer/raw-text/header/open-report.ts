import { canBeHeadline } from '../../text/line-shape.ts';
import { judgeBreak } from '../../text/sentences/judge-break.ts';
import { type LineGroup, asText } from './line-group.ts';
import { isSlugLine } from './slug-lines.ts';

/**
 * Reads the last but one of the groups as text where a bar or a dot parts a place from the first line of a report, "PORT VELM |
 * The ferry", and not from a headline: the last group goes on its sentence, or stands directly below it under a whole header.
 */
export function openReport(groups: LineGroup[]) {
  const [opening, below] = groups.slice(-2);
  const [first] = below?.lines ?? [];
  if (!opening || !isPlaced(opening) || !first || below?.kind !== 'text') return;
  const isBelowHeader = isSigned(groups.slice(0, -2));
  const goesOn = judgeBreak(opening.text, first.text) === 'cut';
  const isReport = goesOn && (isBelowHeader || !canBeHeadline(`${opening.text} ${below.text}`));
  if (isReport || (isBelowHeader && !first.afterGap)) groups[groups.length - 2] = asText(opening);
}

/** A place of a few letters in capitals, SKARN, has the shape of a kicker. */
function isPlaced({ kind, parts: [place, text, more] }: LineGroup): boolean {
  const isPlace = place?.kind === 'place' || (place?.kind === 'other' && place.rule === 'kicker');
  return kind === 'mixed' && isPlace && text?.kind === 'text' && !more;
}

function isSigned(above: readonly LineGroup[]): boolean {
  return above.some(({ kind }) => kind !== 'header') && above.some(({ isAnchor }) => isAnchor);
}

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
