import { quoteValue } from '../../../article/problem.ts';
import {
  canBeHeadline,
  countWords,
  endsAsSentence,
  endsWithStop,
  isParagraph,
  isShouted,
} from '../../text/line-shape.ts';
import { isBodyText } from './is-body-text.ts';
import type { HeaderPart } from '../../header-parts/header-part.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { keyOf, longestKicker } from './candidates.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { mayBeMotto } from './may-be-motto.ts';
import { doubtAboveMenu } from './menu-below.ts';
import { findOpeningNames, findOpeningOutlet, findOpeningPerson, isLikelyHeadline } from './opening-names.ts';
import { findSecondLine } from './second-line.ts';
import { siftCandidates } from './sift-candidates.ts';
import { withoutSiteName } from './site-name.ts';
import { withoutMarks } from './without-marks.ts';
import { findStandfirst } from './standfirst.ts';

/** A sentence of more words is a paragraph's, even directly above a byline. */
const longestSentence = 25;

/**
 * Chooses the headline among the groups of a header, or the one after it; none where a menu stands between it and the
 * text, as in a page that was copied whole and whose headline is somewhere else. `below` are the keys of the lines below
 * the article's last paragraph.
 */
export function chooseHeadline(
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
  below: ReadonlySet<string>,
): Headline {
  const chosen = choose(head, rest, below);
  const doubt = doubtAboveMenu(chosen, [...head, ...rest]);
  return doubt ? { groups: [], dropped: chosen.dropped, takesNext: false, doubt } : chosen;
}

function choose(
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
  below: ReadonlySet<string>,
): Headline {
  const none: Headline = { groups: [], dropped: new Map(), takesNext: false };
  const labelled = head.find(({ parts }) => parts.some(({ kind }) => kind === 'title'));
  if (labelled && !isOfMail(labelled, head)) return fromPart(labelled, 'title', none);
  if (labelled) none.dropped.set(labelled, 'mail-header');
  const isDated = head.some(({ isAnchor }) => isAnchor);
  const candidates = head.filter((group) => isCandidate(group, isDated));
  const mixed = candidates.find(({ kind }) => kind === 'mixed');
  if (mixed && candidates.length === 1) return fromPart(mixed, 'text', none);
  const [next] = rest;
  const following = next && canFollow(rest) ? next : undefined;
  const ordered = siftCandidates(candidates, { head, rest, below, dropped: none.dropped });
  const [first, second = following] = ordered;
  if (first && second && mayBeMotto(ordered, { head, rest }))
    return { ...none, doubt: describeTwo(first, second) };
  const left = head.filter((group) => !none.dropped.has(group));
  const opening = findOpeningNames(left) ?? findOpeningPerson(left);
  const under = first ?? following;
  if (opening && isSignedBelow(opening, head) && !under) return fromGroup(opening, none);
  if (opening && under && isLikelyHeadline(opening))
    return { ...none, unread: opening, doubt: describeTwo(opening, under) };
  const unread = opening ?? findOpeningOutlet(head);
  if (unread && !under) return { ...none, unread, doubt: describeNames(unread) };
  if (!first)
    return following
      ? { ...fromGroup(following, none), takesNext: true }
      : { ...none, doubt: describe(head, rest) };
  const isShort = countWords(first.text) <= longestKicker + 1;
  const isKicker =
    isShort && (countWords(first.text) === 1 || isShouted(first.text) || isHanWord(first.text));
  const isLonger = second?.kind === 'text' && countWords(second.text) >= countWords(first.text) + 2;
  const isAsLong = second?.kind === 'text' && countWords(second.text) > countWords(first.text);
  if (isKicker && isLonger && isLikelyStandfirst(ordered))
    return { ...none, doubt: describeTwo(first, second) };
  if (isKicker && isLonger && (second !== following || canStandAbove(first, second, head))) {
    none.dropped.set(first, 'kicker');
    return second === following
      ? { ...fromGroup(second, none), takesNext: true }
      : withStandfirst(fromGroup(second, none), ordered.slice(2), head);
  }
  const isParted = second === following && head.slice(head.indexOf(first)).some(({ isAnchor }) => isAnchor);
  if (second?.kind === 'text' && isQuoted(second.text) && isPresented(first))
    return { ...none, doubt: describeTwo(first, second) };
  if (isShort && isAsLong && !isParted && !endsAsSentence(second.text) && !isShouted(second.text))
    return { ...none, doubt: describeTwo(first, second) };
  const more = findSecondLine(first, head);
  if (more) return { ...none, doubt: describeTwo(first, more) };
  const own = first.kind === 'mixed' ? fromPart(first, 'text', none) : fromGroup(first, none);
  return withStandfirst(own, ordered.slice(1), head);
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

/** A mail's subject is no headline where one stands below it, above the byline. */
function isOfMail(labelled: LineGroup, head: readonly LineGroup[]): boolean {
  const isMail = labelled.parts.some((part) => part.kind === 'title' && part.isMail);
  const below = head.slice(head.indexOf(labelled) + 1);
  const headline = below.findIndex(({ kind, text }) => kind === 'text' && canBeHeadline(text));
  const isSigned = below.slice(headline).some(({ parts }) => parts.some(({ kind }) => kind === 'author'));
  return isMail && headline !== -1 && isSigned;
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

/** A word or two of Han signs, as sections and districts are called; a sentence has signs of other kinds. */
function isHanWord(text: string): boolean {
  return /^\p{Script=Han}{2,5}$/u.test(text);
}

/** Headlines, and a sentence that stands directly above the byline where a headline would. */
function isCandidate({ kind, text, parts }: LineGroup, isDated: boolean): boolean {
  if (kind === 'mixed') return parts.some((part) => part.kind === 'text');
  if (kind !== 'text') return false;
  return canBeHeadline(text) || (isDated && countWords(text) <= longestSentence && !/[:：]$/u.test(text));
}

/** A headline below the rest of the header, as where the date stands above it. */
function canFollow(rest: readonly LineGroup[]): boolean {
  const [next, after] = rest;
  if (next?.kind !== 'text' || !canBeHeadline(next.text) || isBodyText(rest, 0)) return false;
  const hasBody = rest.some(({ kind, text }, index) => index > 0 && kind === 'text' && isParagraph(text));
  return hasBody && after !== undefined && countWords(next.text) >= 2;
}

function withStandfirst(own: Headline, others: readonly LineGroup[], head: readonly LineGroup[]): Headline {
  const found = others.length > 1 ? undefined : findStandfirst(own, head);
  if (found?.kind === 'byline') own.dropped.set(found.group, 'byline');
  return found?.kind === 'standfirst'
    ? { ...own, standfirst: found.group, description: withoutMarks(found.group.text) }
    : own;
}

function fromGroup(group: LineGroup, headline: Headline): Headline {
  return fromText(group.text, group, headline);
}

function fromPart(group: LineGroup, kind: 'title' | 'text', headline: Headline): Headline {
  return fromText(group.parts.find((part) => part.kind === kind)?.text ?? '', group, headline);
}

/** "Ferry returns Ilse QuarrowIlse": the byline that stands in it was cut, so nobody knows where the headline ends. */
const cutByline = /(\p{Lu}\p{Ll}+) (?:\p{L}+ ){0,2}[\p{L}’'-]*\p{Ll}\1(?!\p{Ll})/u;

function fromText(text: string, group: LineGroup, headline: Headline): Headline {
  const { title, siteName } = withoutSiteName(withoutMarks(text));
  const line = group.lines[0]?.line;
  if (cutByline.test(title)) return { ...headline, doubt: describeCut(title), ...(line ? { line } : {}) };
  return {
    ...headline,
    title,
    groups: [group],
    ...(line ? { line } : {}),
    ...(siteName ? { siteName } : {}),
  };
}

function describeCut(title: string): string {
  return `Unexpected doubled name in ${quoteValue(title)}, expected a headline, give --title`;
}

function describeTwo(first: LineGroup, second: LineGroup): string {
  const both = `${quoteValue(first.text)} and ${quoteValue(second.text)}`;
  return `Unexpected lines ${both} where the headline stands, expected one, give --title`;
}

function describeNames({ text }: LineGroup): string {
  return `Unexpected ${quoteValue(text)}, which may be names or the headline, expected a headline, give --title`;
}

function describe(head: readonly LineGroup[], rest: readonly LineGroup[]): string {
  const [first] = [...head, ...rest];
  const what =
    first && (isParagraph(first.text) || endsAsSentence(first.text))
      ? 'a paragraph'
      : 'no line that is certainly one';
  return `Unexpected source that opens with ${what}, expected a headline on a line of its own, give --title`;
}
