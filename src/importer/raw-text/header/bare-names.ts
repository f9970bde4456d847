import { isPerson, isStandingPerson, type PlacedPart } from '../../header-parts/header-part.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';

/** A bare name above the headline is a topic where nothing stands beside it, or where another name stands below it. */
export function isNamedAbove(
  part: PlacedPart,
  parts: readonly PlacedPart[],
  { line: title = 0 }: Headline,
): boolean {
  const isBare = isStandingPerson(part);
  const isOther = parts.some(({ kind, line }) => kind === 'author' && line > title);
  const isAlone = parts.every(({ kind, line }) => kind === 'author' || line !== part.line);
  return isBare && part.line < title && (isOther || isAlone);
}

/**
 * A bare name above the headline, left out as what the article is about; or as an unread byline where it stands directly
 * under the day and nobody but a house is named below: whose a line such as "Reuters" is, the text or a picture, is not told.
 */
export function asTopic(part: PlacedPart, parts: readonly PlacedPart[]): PlacedPart {
  const above = parts[parts.indexOf(part) - 1];
  const others = parts.filter((other) => other.kind === 'author' && other !== part);
  const isUnread = above?.kind === 'date' && others.length > 0 && !others.some(isPerson);
  return isUnread ? { kind: 'other', rule: 'byline', text: part.text, line: part.line } : asKicker(part);
}

/** Whether a bare name stands under a label that is no byline's: "Contact:". */
export function isUnderLabel({ lines, parts }: LineGroup, above: LineGroup | undefined): boolean {
  const isBare = parts.every((part) => part.kind === 'author' && part.certainty === 'standing');
  return isBare && !lines[0]?.afterGap && above?.kind === 'text' && /[:：]$/u.test(above.text);
}

/** A name that is left out as what an article is about. */
export function asKicker({ text, line }: PlacedPart): PlacedPart {
  return { kind: 'other', rule: 'kicker', text, line };
}
