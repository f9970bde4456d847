import { countWords, isParagraph } from '../layout/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { Wrap } from '../layout/wrap.ts';
import { groupLines, isBodyText, type LineGroup } from './group-lines.ts';
import { chooseHeadline, type Headline } from './headline.ts';
import type { HeaderFacts, HeaderPart } from './header-part.ts';

/** A part of a header and the line that it stands on, counted from 1. */
export type PlacedPart = HeaderPart & { line: number };

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
/** The longest standfirst, in characters. */
const longestStandfirst = 400;

/** Reads the head of a source: `lines` are all its lines that hold something. */
export function readHeader(lines: readonly SourceLine[], facts: HeaderFacts, wrap: Wrap | undefined): Header {
  const groups = groupLines(lines.slice(0, longestHeader), facts, wrap);
  const end = findEnd(groups);
  const head = groups.slice(0, end);
  const headline = chooseHeadline(head, groups.slice(end));
  const next = headline.takesNext ? pastHeader(groups, end + 1) : end;
  const taken = groups.slice(0, next);
  const parts = taken.flatMap((group) => placeParts(group, headline));
  const used = new Set([...headline.groups, headline.standfirst]);
  const kept = taken.filter(
    (group) => group.kind === 'text' && !used.has(group) && !headline.dropped.has(group),
  );
  return {
    headline,
    parts,
    length: taken.flatMap((group) => group.lines).length,
    kept: kept.flatMap((group) => group.lines),
  };
}

/** The number of groups before the article's text, the headline excepted when nothing of a header follows it. */
function findEnd(groups: readonly LineGroup[]): number {
  if (groups.length === 1 && groups[0]?.kind === 'text') return 0;
  const body = groups.findIndex((_, index) => isBodyText(groups, index));
  const firstBody = body === -1 ? groups.length : body;
  const before = groups
    .slice(0, firstBody)
    .findLastIndex(({ kind, isAnchor }) => kind === 'mixed' || isAnchor);
  const late = findLateByline(groups, firstBody, before);
  const last = late ?? before;
  if (last !== -1) return pastHeader(groups, last + 1);
  const lastHeader = groups.slice(0, firstBody).findLastIndex(({ kind }) => kind === 'header');
  const firstText = groups.findIndex(({ kind }) => kind === 'text');
  if (firstText === firstBody && firstBody > 0 && lastHeader === firstBody - 1) return firstBody;
  return pastHeader(
    groups,
    Math.max(lastHeader + 1, firstText === -1 || firstText >= firstBody ? 0 : firstText + 1),
  );
}

/** A byline or dateline below a standfirst: one short paragraph may stand before it, and more must follow. */
function findLateByline(groups: readonly LineGroup[], body: number, before: number): number | undefined {
  const standfirst = groups[body];
  if (!standfirst || standfirst.text.length > longestStandfirst || isSigned(groups.slice(0, before + 1)))
    return undefined;
  if (body === 0 && countWords(standfirst.text) > 25) return undefined;
  for (let index = body + 1; index <= body + 5; index += 1) {
    const group = groups[index];
    if (!group || group.kind === 'text') return undefined;
    if (group.isAnchor) return hasBody(groups, index) ? lastAnchor(groups, index) : undefined;
  }
  return undefined;
}

function lastAnchor(groups: readonly LineGroup[], index: number): number {
  let last = index;
  for (let at = index; at < groups.length && groups[at]?.kind === 'header'; at += 1)
    if (groups[at]?.isAnchor) last = at;
  return last;
}

function hasBody(groups: readonly LineGroup[], after: number): boolean {
  return groups.some(({ kind, text }, index) => index > after && kind === 'text' && isParagraph(text));
}

/** Whether a header has both its byline and its dateline, so that a later one is another's. */
function isSigned(groups: readonly LineGroup[]): boolean {
  const parts = groups.flatMap((group) => (group.kind === 'text' ? [] : group.parts));
  return parts.some(({ kind }) => kind === 'author') && parts.some(({ kind }) => kind === 'date');
}

/** The first group from `index` on that is not a header's. */
function pastHeader(groups: readonly LineGroup[], index: number): number {
  let at = index;
  while (groups[at]?.kind === 'header') at += 1;
  return at;
}

function placeParts(group: LineGroup, headline: Headline): PlacedPart[] {
  const line = group.lines[0]?.line ?? 1;
  if (headline.dropped.has(group)) {
    return [{ kind: 'other', rule: headline.dropped.get(group) ?? 'kicker', text: group.text, line }];
  }
  if (group.kind === 'text') return [];
  const isHeadline = headline.groups.includes(group);
  if (isHeadline && group.kind === 'header') return [];
  return group.parts.flatMap((part): PlacedPart[] => {
    if (part.kind !== 'text' && part.kind !== 'title') return [{ ...part, line }];
    return isHeadline ? [] : [{ kind: 'other', rule: 'kicker', text: part.text, line }];
  });
}
