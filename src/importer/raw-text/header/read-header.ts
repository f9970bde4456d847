import { countWords, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { Wrap } from '../../text/wrap.ts';
import { groupLines } from './group-lines.ts';
import { isBodyText } from './is-body-text.ts';
import type { LineGroup } from './line-group.ts';
import { chooseHeadline } from './choose-headline.ts';
import type { AroundArticle } from './doubt-headline.ts';
import type { Headline } from './headline.ts';
import {
  type HeaderFacts,
  type HeaderPart,
  isStandingPerson,
  type PlacedPart,
} from '../../header-parts/header-part.ts';
import { aboveForm } from './above-form.ts';
import {
  asKicker,
  asTopic,
  asUnread,
  asUnsureName,
  isAmongButtons,
  isAmongItems,
  isButton,
  isInitials,
  isNamedAbove,
  isOfCommonWords,
  isSignedElsewhere,
  isUnderLabel,
  mayHoldLabel,
} from './bare-names.ts';
import { keyOf, longestKicker } from './candidates.ts';
import { endOfGiven } from './given-headline.ts';
import { findLateByline, pastNames, pastTopic } from './find-late-byline.ts';
import { opensSentence } from './open-report.ts';
import { readHeadlineInCapitals } from './headline-in-capitals.ts';
import { readHeadlineInPlace } from './headline-in-place.ts';
import {
  asListed,
  asMenuItem,
  asTag,
  findLabelled,
  isItemOfMenu,
  isNameAmongTags,
  isPlaceInMenu,
} from './place-in-menu.ts';
import { readDateline } from '../../places/read-dateline.ts';

/** The head of a source, up to where the article's text begins. */
export interface Header {
  headline: Headline;
  /** Everything but headline and standfirst, in the order of the source. */
  parts: PlacedPart[];
  /** How many lines of the source belong to it. */
  length: number;
  /** Lines inside it that belong to the text, such as key points above the byline. */
  kept: SourceLine[];
}

/** As many lines as the longest header has, with menus and sharing buttons. */
const longestHeader = 80;

/**
 * Reads the head of a source: `lines` are all its lines that hold something, and `page` is what stands above them.
 */
export function readHeader(
  lines: readonly SourceLine[],
  facts: HeaderFacts,
  wrap: Wrap | undefined,
  page: AroundArticle,
  title?: string,
): Header {
  const top = lines.slice(0, aboveForm(lines.slice(0, longestHeader)));
  const grouped = readHeadlineInCapitals(groupLines(top, facts, wrap), lines);
  const groups = readHeadlineInPlace(grouped, lines, facts);
  const isReport = ({ kind, text }: LineGroup) =>
    kind === 'text' && isParagraph(text) && readDateline(text, facts)?.place !== undefined;
  const end = Math.max(aboveOpening(groups, findEnd(groups, isReport)), endOfGiven(title, groups));
  const head = groups.slice(0, end);
  const below = keysBelow(lines);
  const headline = chooseHeadline(head, groups.slice(end), below, page, title);
  const past = headline.takesNext ? pastHeader(groups, end + 1) : undefined;
  const next = pastNames(groups, past ? aboveOpening(groups, past) : end);
  const taken = groups.slice(0, next);
  for (const [group, rule] of findLabelled(taken, headline)) headline.dropped.set(group, rule);
  const used = new Set([...headline.groups, headline.standfirst]);
  const placed = taken.flatMap((group, index) => {
    const own = isPlaceInMenu(taken, index, headline)
      ? [asMenuItem(group)]
      : isNameAmongTags(taken, index, headline)
        ? [asTag(group)]
        : placeParts(group, headline);
    if (isUnderLabel(group, taken[index - 1])) return own.map(asKicker);
    const mayBeItem = isAmongItems(taken, index, used) || isAmongButtons(taken, index, below);
    if (isItemOfMenu(taken, index, headline)) return own.map(asListed);
    return mayBeItem ? own.map(asUnread) : own;
  });
  const isSigned = isSignedElsewhere(taken);
  const certain = placed.map((part) =>
    mayHoldLabel(part) ||
    isButton(part, lines) ||
    isInitials(part, lines) ||
    (isStandingPerson(part) && isSigned)
      ? asUnread(part)
      : part,
  );
  const named = certain.map((part) =>
    isNamedAbove(part, certain, headline)
      ? asTopic(part, certain)
      : isOfCommonWords(part, facts)
        ? asUnread(part)
        : part,
  );
  const parts = headline.title === undefined ? named.map((part) => asUnsureName(part, named)) : named;
  const kept = taken.filter(
    (group) =>
      group === headline.unread ||
      (group.kind === 'text' && !used.has(group) && !headline.dropped.has(group)),
  );
  return {
    headline,
    parts,
    length: taken.flatMap((group) => group.lines).length,
    kept: kept.flatMap((group) => group.lines),
  };
}

/** In lines: so far below the text its page says where a link above it leads. */
const longestBelow = 40;

function keysBelow(lines: readonly SourceLine[]): Set<string> {
  const end = lines.findLastIndex(({ text }) => isParagraph(text));
  const keys = lines.slice(end + 1, end + 1 + longestBelow).map(({ text }) => keyOf(text));
  return new Set(keys.flatMap((key, index) => [key, `${key} ${keys[index + 1] ?? ''}`]));
}

/**
 * The number of groups before the article's text, the headline excepted when nothing of a header follows it. `isReport` tells
 * a paragraph that opens with its dateline.
 */
function findEnd(groups: readonly LineGroup[], isReport: (group: LineGroup) => boolean): number {
  if (groups.length === 1 && groups[0]?.kind === 'text') return 0;
  const body = groups.findIndex((_, index) => isBodyText(groups, index));
  const firstBody = body === -1 ? groups.length : body;
  const before = groups
    .slice(0, firstBody)
    .findLastIndex(({ kind, isAnchor }) => kind === 'mixed' || isAnchor);
  const last = findLateByline(groups, firstBody, before, isReport) ?? before;
  if (last !== -1) return pastTopic(groups, pastHeader(groups, last + 1));
  const lastHeader = groups.slice(0, firstBody).findLastIndex(({ kind }) => kind === 'header');
  const firstText = findFirstText(groups, firstBody);
  if (firstText === firstBody && firstBody > 0 && lastHeader === firstBody - 1) return firstBody;
  return pastHeader(
    groups,
    Math.max(lastHeader + 1, firstText === -1 || firstText >= firstBody ? 0 : firstText + 1),
  );
}

/** The first text that is longer than a kicker or a menu's item, above the article's text; else the first of all. */
function findFirstText(groups: readonly LineGroup[], body: number): number {
  const isText = ({ kind }: LineGroup) => kind === 'text';
  const long = groups
    .slice(0, body)
    .findIndex((group) => isText(group) && countWords(group.text) > longestKicker);
  return long === -1 ? groups.findIndex(isText) : long;
}

/** The first group from `index` on that is not a header's. */
function pastHeader(groups: readonly LineGroup[], index: number): number {
  let at = index;
  while (groups[at]?.kind === 'header') at += 1;
  return at;
}

/** `end`, or one less where the last line above it begins the text's first sentence. */
function aboveOpening(groups: readonly LineGroup[], end: number): number {
  return end > 1 && opensSentence(groups[end - 1], groups[end]) ? end - 1 : end;
}

function placeParts(group: LineGroup, headline: Headline): PlacedPart[] {
  const line = group.lines[0]?.line ?? 1;
  if (headline.dropped.has(group)) {
    return [{ kind: 'other', rule: headline.dropped.get(group) ?? 'kicker', text: group.text, line }];
  }
  if (group.kind === 'text' || group === headline.unread) return [];
  const isHeadline = headline.groups.includes(group);
  if (isHeadline && group.kind === 'header') return [];
  return group.parts.flatMap((part): PlacedPart[] => {
    if (isMenuItem(part, line, headline))
      return [{ kind: 'other', rule: 'navigation', text: part.text, line }];
    if (part.kind !== 'text' && part.kind !== 'title') return [{ ...part, line }];
    return isHeadline ? [] : [{ kind: 'other', rule: 'kicker', text: part.text, line }];
  });
}

/** Among the items of a menu above the headline, two words with capitals are no author: Medio Ambiente. */
function isMenuItem(part: HeaderPart, line: number, { dropped, line: title = 0 }: Headline): boolean {
  const hasMenu = [...dropped.values()].includes('navigation');
  return hasMenu && line < title && part.kind === 'author' && part.certainty === 'standing';
}
