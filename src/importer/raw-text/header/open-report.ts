import { canBeHeadline } from '../../text/line-shape.ts';
import { judgeBreak } from '../../text/sentences/judge-break.ts';
import { asText, type LineGroup } from './line-group.ts';

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
