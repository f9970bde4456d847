import {
  canBeHeadline,
  countWords,
  endsAsSentence,
  endsWithStop,
  isMenuRow,
  isParagraph,
} from '../../text/line-shape.ts';
import { isBulleted } from '../../text/sentences/list-line.ts';
import { isBodyText } from './is-body-text.ts';
import type { HeaderPart } from '../../header-parts/header-part.ts';
import { describeNames, describeNone, describeTwo } from './describe-headline-doubt.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { keyOf, longestKicker } from './candidates.ts';
import { findRival, isAboveDeck, isAboveLoud } from './find-rival.ts';
import { findLabelled, isOfMail } from './labelled-line.ts';
import { fromGroup, fromOwn, fromPart, withStandfirst } from './make-headline.ts';
import { mayBeMotto } from './how-told.ts';
import { type AroundArticle, doubtHeadline } from './doubt-headline.ts';
import { findOpeningNames, findOpeningOutlet, findOpeningPerson, isLikelyHeadline } from './opening-names.ts';
import { withoutToldSite } from './site-name.ts';
import { givenHeadline } from './given-headline.ts';
import { areTopics, isRowOfSections, isTopic } from './is-topic.ts';
import { findContacts } from './drop-notices.ts';
import { siftCandidates } from './sift-candidates.ts';

/**
 * Chooses the headline among the groups of a header, or the one after it; none where a menu stands between it and the
 * text, as in a page that was copied whole and whose headline is somewhere else. `below` are the keys of the lines below
 * the article's last paragraph; the line that says the title that was `given` is the headline.
 */
export function chooseHeadline(
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
  below: ReadonlySet<string>,
  page: AroundArticle,
  given?: string,
): Headline {
  const told = given === undefined ? undefined : givenHeadline(given, head);
  if (told) return told;
  const chosen = withoutToldSite(choose(head, rest, below), [...head, ...rest]);
  const doubt = doubtHeadline(chosen, head, rest, page);
  if (!doubt) return chosen;
  const { dropped, line } = chosen;
  return { groups: [], dropped, takesNext: false, doubt, ...(line ? { line } : {}) };
}

function choose(
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
  below: ReadonlySet<string>,
): Headline {
  const none: Headline = { groups: [], dropped: new Map(), takesNext: false };
  const labelled = findLabelled(head);
  if (labelled && !isOfMail(labelled, head)) return fromPart(labelled, 'title', none);
  if (labelled) none.dropped.set(labelled, 'mail-header');
  const isDated = head.some(({ isAnchor }) => isAnchor);
  const [top, ...under] = head.filter((group) => isCandidate(group, isDated));
  const [next] = rest;
  const isRow = top && isRowOfSections(top, under[0] ?? next);
  if (isRow) none.dropped.set(top, 'section-name');
  const candidates = top && !isRow ? [top, ...under] : under;
  const mixed = candidates.find(({ kind }) => kind === 'mixed');
  const lower = candidates[1] ?? next;
  if (mixed && mixed === candidates[0] && lower && isSectionAbove(mixed, lower))
    return { ...none, doubt: describeTwo(mixed, lower) };
  if (mixed && candidates.length === 1) return fromPart(mixed, 'text', none);
  const ordered = siftCandidates(candidates, { head, rest, below, dropped: none.dropped });
  const following = canFollow(rest) && !findContacts([...head, ...rest]).has(rest[0]) ? next : undefined;
  const around = { head, rest, following, none };
  const named = chooseByNames(ordered, around);
  if (named) return named;
  const [first] = ordered;
  if (first) return chooseByLength(first, ordered, around);
  const [, loud] = rest;
  if (following && loud && isAboveLoud(following, loud))
    return { ...none, doubt: describeTwo(following, loud) };
  return following
    ? { ...fromGroup(following, none), takesNext: true }
    : { ...none, doubt: describeNone(head, rest) };
}

/** What stands around the candidates. */
interface Around {
  head: readonly LineGroup[];
  rest: readonly LineGroup[];
  /** The line below the header that can be the headline. */
  following: LineGroup | undefined;
  /** No headline yet, with what is none. */
  none: Headline;
}

/** The headline, or the doubt, where the outlet's name or a line that reads as names opens the source. */
function chooseByNames(
  ordered: readonly LineGroup[],
  { head, rest, following, none }: Around,
): Headline | undefined {
  const [first, second = following] = ordered;
  if (first && second && mayBeMotto(ordered, { head, rest }))
    return { ...none, doubt: describeTwo(first, second) };
  const left = head.filter((group) => !none.dropped.has(group) && !isBulleted(group.text));
  const opening = findOpeningNames(left) ?? findOpeningPerson(left);
  const under = first ?? following;
  if (opening && isSignedBelow(opening, head) && !under) return fromGroup(opening, none);
  if (opening && under && isLikelyHeadline(opening))
    return { ...none, unread: opening, doubt: describeTwo(opening, under) };
  const outlet = findOpeningOutlet(head);
  if (outlet && under && countWords(under.text) <= longestKicker)
    return { ...none, unread: outlet, doubt: describeTwo(outlet, under) };
  const unread = opening ?? outlet;
  return unread && !under ? { ...none, unread, doubt: describeNames(unread) } : undefined;
}

/** The first of the candidates, the one below it where the first is a kicker, or the doubt which of them it is. */
function chooseByLength(
  first: LineGroup,
  ordered: readonly LineGroup[],
  { head, following, none }: Around,
): Headline {
  const kickers = following && areTopics(ordered) ? ordered : [first];
  const second = kickers.length > 1 ? following : (ordered[1] ?? following);
  const isShort = countWords(first.text) <= longestKicker + 1;
  const isKicker = isShort && (isTopic(first.text, head) || isAboveStandfirst(first, second, head));
  const isHeadline = second?.kind === 'text' || second?.kind === 'mixed';
  const isLonger = isHeadline && countWords(second.text) >= countWords(first.text) + 2;
  if (isKicker && isLonger && (isLikelyStandfirst(ordered) || isAboveDeck(first, second)))
    return { ...none, doubt: describeTwo(first, second) };
  if (isKicker && isLonger && (second !== following || canStandAbove(first, second, head))) {
    const rival = second === following ? undefined : findRival(second, ordered[2], head, false);
    if (rival) return { ...none, doubt: describeTwo(second, rival) };
    for (const kicker of kickers) none.dropped.set(kicker, 'kicker');
    return second === following
      ? { ...fromGroup(second, none), takesNext: true }
      : withStandfirst(fromOwn(second, none), ordered.slice(2), head);
  }
  const other = findRival(first, second, head, second === following);
  if (other) return { ...none, doubt: describeTwo(first, other) };
  return withStandfirst(fromOwn(first, none), ordered.slice(1), head);
}

/** Whether few words behind a day may be the section of what stands below them: "Today, 15:33 • News of the region". */
function isSectionAbove({ parts }: LineGroup, { kind, text }: LineGroup): boolean {
  const last = parts.at(-1);
  const isShort = last?.kind === 'text' && parts.length > 1 && countWords(last.text) <= longestKicker + 1;
  return isShort && kind === 'text' && canBeHeadline(text) && countWords(text) > countWords(last.text) + 1;
}

/** Whether a kicker that ends a header stands above a headline, and is not the headline of a text that begins with a heading. */
function canStandAbove(kicker: LineGroup, { text }: LineGroup, head: readonly LineGroup[]): boolean {
  return (
    countWords(text) >= 5 &&
    (head.length > 1 || (countWords(kicker.text) === 1 && !endsAsSentence(kicker.text)))
  );
}

/** Whether the second line is a sentence, as standfirsts are and few headlines, and no other one stands below it. */
function isLikelyStandfirst([, second, third]: readonly LineGroup[]): boolean {
  return second !== undefined && endsWithStop(second.text) && !endsWithStop(third?.text ?? '');
}

/** A line that reads as names is the headline where it comes first and only somebody else is the author. */
function isSignedBelow(opening: LineGroup, head: readonly LineGroup[]): boolean {
  const others = head.slice(head.indexOf(opening) + 1);
  const signs = (part: HeaderPart) =>
    part.kind === 'author' && (part.signs === 'person' || part.certainty !== 'standing');
  const signers = others.flatMap(({ parts }) => parts.filter(signs));
  return signers.length > 0 && signers.every(({ text }) => keyOf(text) !== keyOf(opening.text));
}

/** Whether the line below one is the headline, since the sentence above the byline is the standfirst of that. */
function isAboveStandfirst(
  { text }: LineGroup,
  second: LineGroup | undefined,
  head: readonly LineGroup[],
): boolean {
  if (!second || !head.includes(second) || endsAsSentence(text) || endsWithStop(second.text)) return false;
  const [below, ...others] = head.slice(head.indexOf(second) + 1);
  if (below?.kind !== 'text' || !others.some(({ isAnchor }) => isAnchor)) return false;
  return endsAsSentence(below.text) && countWords(below.text) > countWords(second.text);
}

/** A sentence of more words is a paragraph's, even directly above a byline. */
const longestSentence = 25;

/** Headlines, and a sentence that stands directly above the byline where a headline would. */
function isCandidate({ kind, text, parts }: LineGroup, isDated: boolean): boolean {
  if (kind === 'mixed') return parts.some((part) => part.kind === 'text');
  if (kind !== 'text' || canBeHeadline(text)) return kind === 'text';
  const isShort = countWords(text) <= longestSentence && !isMenuRow(text);
  return isDated && isShort && /\p{L}{2}/u.test(text) && !/[:：]$/u.test(text);
}

/** A headline below the rest of the header, as where the date stands above it. */
function canFollow(rest: readonly LineGroup[]): boolean {
  const [next, after] = rest;
  if (next?.kind !== 'text' || !canBeHeadline(next.text) || isBodyText(rest, 0)) return false;
  const hasBody = rest.some(({ kind, text }, index) => index > 0 && kind === 'text' && isParagraph(text));
  return hasBody && after !== undefined && countWords(next.text) >= 2;
}
