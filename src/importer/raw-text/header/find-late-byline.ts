import { isUnread } from '../../header-lines/bylines/read-byline.ts';
import { type HeaderPart, isPerson } from '../../header-parts/header-part.ts';
import { isLabelAlone } from '../../header-lines/read-labelled-field.ts';
import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { isBodyText, tellsAuthor } from './is-body-text.ts';
import type { LineGroup } from './line-group.ts';

/** The longest standfirst, in characters. */
const longestStandfirst = 600;
/** As many groups as may stand between a standfirst and the byline below it: buttons and captions. */
const longestGap = 12;

/** "Written by Orsa Tindal", which stands below reports too, signs above them as any byline does. */
function isAnchored(group: LineGroup | undefined): boolean {
  return group?.kind === 'header' && (group.isAnchor || group.parts.some(isCreditedPerson));
}

function isCreditedPerson(part: HeaderPart): boolean {
  return isPerson(part) && part.certainty === 'byline';
}

/**
 * A byline or dateline below a standfirst, with a caption and buttons between them; the article's text must follow. Below a
 * report's first paragraph, or a label such as "Who:", what has the shape of a byline is the text's; and so is, above a paragraph, what
 * may be a name and a place: Harbour Trade Quarrow.
 */
export function findLateByline(
  groups: readonly LineGroup[],
  body: number,
  before: number,
  isReport: (group: LineGroup) => boolean,
): number | undefined {
  if (isSigned(groups.slice(0, before + 1))) return undefined;
  if (body === 0 && countWords(groups[0]?.text ?? '') > 25) return undefined;
  // A caption may stand there twice.
  const paragraphs = new Set<string>();
  let found: number | undefined;
  for (let index = body; index <= body + longestGap; index += 1) {
    const group = groups[index];
    if (!group || group.text.length > longestStandfirst) return found;
    // A standfirst may open with its place; a byline or the day is right below it.
    if (isReport(group) && !isAnchored(groups[index + 1])) return found;
    if (group.kind === 'text' && isLabelAlone(group.text)) return found;
    const isHeading = group.parts.every(isUnread) && groups[index + 1]?.kind === 'text';
    if ((isAnchored(group) && !isHeading) || isNameAboveHeader(groups, index)) {
      if (!hasBody(groups, index)) return found;
      found = lastAnchor(groups, index);
      if (isSigned(groups.slice(0, found + 1))) return found;
    }
    if (group.kind !== 'header' && isBodyText(groups, index) && !tellsAuthor(groups, index))
      paragraphs.add(group.text);
    if (paragraphs.size > mostParagraphs) return found;
  }
  return found;
}

/**
 * The end of a header that nobody or only a house signs, or the article's text where names stand directly above it: who wrote the article,
 * below the lines that introduce it.
 */
export function pastNames(groups: readonly LineGroup[], end: number): number {
  if (groups.slice(0, end).some(({ parts }) => parts.some(isPerson))) return end;
  const body = groups.findIndex((_, index) => index > end && isBodyText(groups, index));
  if (body - end > longestGap) return end;
  const names = groups.slice(0, body).findLastIndex((group) => !isBesideNames(group));
  // A name that a sentence goes on from is its subject.
  const isWhole = body !== -1 && !/^\p{Ll}/u.test(groups[body]?.text ?? '');
  return isWhole && names >= end && isNames(groups[names]) ? body : end;
}

/** In words: so long below a topic is a headline and no other topic. */
const shortestHeadline = 5;

/** The end of a header, or one more where a word of a topic stands below it, above the headline: 15 April 2021 / Traffic / Ferry … */
export function pastTopic(groups: readonly LineGroup[], end: number): number {
  const [topic, headline, text] = groups.slice(end, end + 3);
  const isTopic = topic?.kind === 'text' && countWords(topic.text) === 1 && !endsAsSentence(topic.text);
  const isAbove =
    headline?.kind === 'text' &&
    canBeHeadline(headline.text) &&
    countWords(headline.text) >= shortestHeadline;
  return isTopic && isAbove && text !== undefined ? end + 1 : end;
}

/** "Orsa Tindal", "Orsa Tindal and Brenn Halloway", "AFP". */
function isNames(group: LineGroup | undefined): boolean {
  const isName = (part: HeaderPart) => part.kind === 'author' && part.certainty === 'standing';
  const isJoint = (part: HeaderPart) => part.kind === 'other' && part.rule === 'byline-label';
  const parts = group?.kind === 'header' ? group.parts : [];
  return parts.some(isName) && parts.every((part) => isName(part) || isJoint(part));
}

/** What somebody does, and the buttons and counters that stand below bylines. */
function isBesideNames({ kind, parts }: LineGroup): boolean {
  return kind === 'header' && parts.every((part) => part.kind === 'other' && belowNames.has(part.rule));
}

/** A person's name alone on a line, directly above the buttons, the time or the outlet that stand below bylines. */
function isNameAboveHeader(groups: readonly LineGroup[], index: number): boolean {
  const [name, more] = groups[index]?.parts ?? [];
  if (more || name?.kind !== 'author' || name.signs !== 'person') return false;
  const below = groups[index + 1]?.parts[0];
  return below?.kind === 'other' && belowBylines.has(below.rule);
}

const belowBylines = new Set([
  'share-buttons',
  'dateline',
  'affiliation',
  'reading-time',
  'social-names',
  'page-address',
]);

const belowNames = new Set([
  ...belowBylines,
  'role',
  'comments',
  'share-counter',
  'view-counter',
  'page-tools',
  'newsletter',
]);

/** A standfirst and a caption. */
const mostParagraphs = 2;

function lastAnchor(groups: readonly LineGroup[], index: number): number {
  let last = index;
  for (let at = index; at < groups.length && groups[at]?.kind === 'header'; at += 1)
    if (isAnchored(groups[at])) last = at;
  return last;
}

function hasBody(groups: readonly LineGroup[], after: number): boolean {
  return groups.some(({ kind, text }, index) => index > after && kind === 'text' && isParagraph(text));
}

/**
 * Whether a header has both its byline and its dateline, so that a later one is another's; a bare name above all text is a
 * kicker, be it beside the day or not.
 */
function isSigned(groups: readonly LineGroup[]): boolean {
  const title = groups.findIndex(({ kind }) => kind !== 'header');
  const isOwn = (part: HeaderPart, index: number, isAnchored: boolean) =>
    part.kind === 'author' &&
    ((title !== -1 && index > title) || (isAnchored && part.certainty !== 'standing'));
  const header = groups.map(({ kind, parts }) => (kind === 'text' ? [] : parts));
  const isNamed = header.some((parts, index) =>
    parts.some((part) => isOwn(part, index, groups[index]?.isAnchor === true)),
  );
  return isNamed && header.flat().some(({ kind }) => kind === 'date');
}
