import {
  type HeaderFacts,
  type HeaderPart,
  isPerson,
  isStandingPerson,
  type PlacedPart,
} from '../../header-parts/header-part.ts';
import { labelLength } from '../../names/byline-label.ts';
import { isEditorLabel } from '../../names/editors.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isItem, isShouted } from '../../text/line-shape.ts';
import { keyOf } from './candidates.ts';
import type { Headline } from './headline.ts';
import { isTopicsLabel } from './join-bylines.ts';
import type { LineGroup } from './line-group.ts';

/** A bare name above the headline is a topic where nothing stands beside it, or where another name stands below it. */
export function isNamedAbove(part: PlacedPart, parts: readonly PlacedPart[], headline: Headline): boolean {
  const title = endOfHeadline(headline, parts);
  const isBare = isStandingPerson(part);
  const isOther = parts.some(({ kind, line }) => kind === 'author' && line > title);
  const isAlone = parts.every(({ kind, line }) => kind === 'author' || line !== part.line);
  return isBare && part.line < title && (isOther || isAlone);
}

/** Where the headline stands, or stands again with nothing but a kicker between: Ferry returns / Eleven Months / Ferry returns. */
function endOfHeadline({ line = 0, dropped }: Headline, parts: readonly PlacedPart[]): number {
  const [again] = [...dropped].find(([, rule]) => rule === 'repeated-headline') ?? [];
  const end = again?.lines[0]?.line ?? 0;
  const isDated = parts.some((part) => part.kind === 'date' && part.line < end);
  return end > line && end - line <= nearest && !isDated ? end : line;
}

/**
 * A bare name above the headline, left out as what the article is about; or as an unread byline where it stands directly
 * under the day and nobody but a house is named below: whose a line such as "Reuters" is, the text or a picture, is not told.
 */
export function asTopic(part: PlacedPart, parts: readonly PlacedPart[]): PlacedPart {
  const above = parts[parts.indexOf(part) - 1];
  const others = parts.filter((other) => other.kind === 'author' && other !== part);
  const isUnread = above?.kind === 'date' && others.length > 0 && !others.some(isPerson);
  return isUnread ? asUnread(part) : asKicker(part);
}

/** Whether a bare name stands under a label that is no byline's: "Contact:", "Editor", "Topics". */
export function isUnderLabel({ lines, parts }: LineGroup, above: LineGroup | undefined): boolean {
  const isBare = parts.every((part) => part.kind === 'author' && part.certainty === 'standing');
  if (!isBare || lines[0]?.afterGap || !above) return false;
  if (above.kind === 'text') return /[:：]$/u.test(above.text);
  return isEditorLabel(above.text) || isTopicsLabel(above);
}

/** A name that is left out as what an article is about. */
export function asKicker({ text, line }: PlacedPart): PlacedPart {
  return { kind: 'other', rule: 'kicker', text, line };
}

/** In lines: so near its day a bare name is a byline. */
const nearest = 2;

/** Where nobody knows which line is the headline, a bare name far from every day may be a topic or the outlet's. */
export function asUnsureName(part: PlacedPart, parts: readonly PlacedPart[]): PlacedPart {
  const isNear = parts.some(({ kind, line }) => kind === 'date' && Math.abs(line - part.line) <= nearest);
  const isAlone = parts.every(
    (other) => other === part || other.line !== part.line || other.kind === 'place',
  );
  const isBare = isPerson(part) && (part.certainty === 'standing' || part.certainty === 'told');
  return !isBare || isNear || !isAlone ? part : asUnread(part);
}

/** Whether a bare name stands between short lines of text, as a topic among others does; `used` is the headline's. */
export function isAmongItems(
  groups: readonly LineGroup[],
  index: number,
  used: ReadonlySet<LineGroup | undefined>,
): boolean {
  const isItemOf = (group: LineGroup | undefined) =>
    group?.kind === 'text' && group.lines.length === 1 && isItem(group.text) && !used.has(group);
  const [only, more] = groups[index]?.parts ?? [];
  return !more && isStandingPerson(only) && [index - 1, index + 1].every((at) => isItemOf(groups[at]));
}

/** "De Orsa Tindal": a surname may begin so, and in some languages it is the label of a byline. */
export function mayHoldLabel(part: PlacedPart): boolean {
  return isStandingPerson(part) && /^De \p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}/u.test(part.text);
}

/**
 * Whether a bare name is made of words that the text writes small, as it writes nobody's name: Harbour Nostalgia, and of two
 * sections beside the day, Business Property.
 */
export function isOfCommonWords(part: HeaderPart | undefined, facts: HeaderFacts): boolean {
  return isStandingPerson(part) && part.text.split(/\s+/u).every(facts.isSmallInside);
}

/**
 * Whether a bare name and the row of buttons beside it stand again below the text, as other buttons do; `below` are the keys
 * of the lines there, and those of two in a row.
 */
export function isAmongButtons(
  groups: readonly LineGroup[],
  index: number,
  below: ReadonlySet<string>,
): boolean {
  const [only, more] = groups[index]?.parts ?? [];
  if (more || !isStandingPerson(only)) return false;
  const pairs = [groups.slice(Math.max(0, index - 1), index + 1), groups.slice(index, index + 2)];
  return pairs.some(
    (pair) => pair.some(isRowOfButtons) && below.has(pair.map(({ text }) => keyOf(text)).join(' ')),
  );
}

function isRowOfButtons({ parts }: LineGroup): boolean {
  return parts.length > 0 && parts.every((part) => part.kind === 'other' && part.rule === 'share-buttons');
}

/** Whether a bare name in capitals is a line that stands again, as buttons below other articles do: "WATCH NOW". */
export function isButton(part: PlacedPart, lines: readonly SourceLine[]): boolean {
  const isLoud = isStandingPerson(part) && isShouted(part.text);
  return isLoud && lines.filter(({ text }) => text === part.text).length > 1;
}

/** In lines: so near stands the name whose initials a page shows in place of a picture. */
const nearInitials = 3;

/** Whether what reads as an agency is the initials of whoever is named beside them, in place of a portrait: PA / Ponn Arlo. */
export function isInitials(part: PlacedPart, lines: readonly SourceLine[]): boolean {
  if (part.kind !== 'author' || part.signs !== 'agency' || !/^\p{Lu}{2,3}$/u.test(part.text)) return false;
  const near = lines.filter(({ line }) => line !== part.line && Math.abs(line - part.line) <= nearInitials);
  return near.some(({ text }) => initialsOf(text).startsWith(part.text));
}

/** Those of the words with capitals that open a line. */
function initialsOf(text: string): string {
  const [names = ''] = /^(?:\p{Lu}[\p{L}\p{M}’'-]+[\s,.]*){2,4}/u.exec(text) ?? [];
  return names
    .split(/\s+/u)
    .map((word) => word.slice(0, 1))
    .join('');
}

/** Whether some line of a header, directly above the day, opens with a byline's label and cannot be read: whoever signs stands there. */
export function isSignedElsewhere(groups: readonly LineGroup[]): boolean {
  return groups.some(({ kind, text }, index) => {
    const isAboveDay = groups[index + 1]?.parts[0]?.kind === 'date';
    return kind === 'text' && isAboveDay && labelLength(text) > 0;
  });
}

/** A name of which nobody knows whether it is the author's. */
export function asUnread({ text, line }: PlacedPart): PlacedPart {
  return { kind: 'other', rule: 'byline', text, line };
}
