import { furnitureOf } from '../../furniture/kinds.ts';
import { announcesBelow } from '../../furniture/furniture.ts';
import { relatedLinks } from '../../furniture/related-links.ts';
import type { HeaderFacts, HeaderPart, PlacedPart } from '../../header-parts/header-part.ts';
import { groupLines } from '../header/group-lines.ts';
import type { LineGroup } from '../header/line-group.ts';
import {
  canBeHeadline,
  countWords,
  endsAsSentence,
  isParagraph,
  mayBeStopless,
} from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { Wrap } from '../../text/wrap.ts';
import { isCreditLine } from '../../header-lines/bylines/credit-line.ts';
import { readCreditLine } from '../../header-lines/bylines/read-credits.ts';
import { isAmongItems, isNumberedNote } from '../../text/sentences/list-line.ts';
import { judgeBreak } from '../../text/sentences/judge-break.ts';
import { areDeskInitials } from '../../header-lines/bylines/desk-initials.ts';
import { endsButtons } from './ends-buttons.ts';
import { findListedDays } from './find-listed-days.ts';
import { findNameless, hasTextBelow } from './below-comments.ts';
import { findLinkedQuestions, findLinkLists } from './find-link-lists.ts';
import { findNoticeLines } from './find-notice-lines.ts';
import { findPageRun, type PageRun } from './find-page-run.ts';
import { findTeasers } from './find-teasers.ts';
import { isInPost } from './find-comments.ts';
import { isClockTime, isPresented, isSignature, isTailHeader, isAmount } from './is-tail-header.ts';
import { isSourcesHeading } from './sources-heading.ts';

/** What stands below the article's text. */
export interface Tail {
  /** In the order of the source. */
  parts: PlacedPart[];
  /** The lines that belong to it, by their numbers; others below the text stay. */
  lines: ReadonlySet<number>;
  /** A paragraph that may be the article's or a reader's. */
  doubtful: SourceLine | undefined;
  /** What was left out below the text for its place and shape alone. */
  guessed: Pick<PageRun, 'guessed' | 'button'>;
}

/** As many lines as are looked at below the last paragraph and for readers' comments. */
const longestTail = 200;

/** Reads what stands below an article's text: `lines` are those that the header left. */
export function readTail(lines: readonly SourceLine[], facts: HeaderFacts, wrap: Wrap | undefined): Tail {
  const groups = groupLines(lines.slice(-longestTail), facts, wrap);
  const headings = new Set(groups.filter((_, index) => isEndHeading(groups, index)));
  const end = groups.findIndex((group, index) => headings.has(group) && opensEnd(groups, index));
  const own = end === -1 ? groups : groups.slice(0, end);
  const counts = own.filter((group, index) => headings.has(group) && hasTextBelow(own, index));
  const parts = end === -1 ? [] : leaveUnder(groups.slice(end));
  const announced = findAnnounced(own);
  const days = findListedDays(own, isOwnText);
  const isOwn = (group: LineGroup) => (isOwnText(group) && !announced.has(group)) || days.has(group);
  const teasers = findTeasers(own, isOwn);
  const questions = findLinkedQuestions(own, isOwnText);
  const last = own.slice(0, teasers).findLastIndex((group) => isOwn(group) && !questions.has(group));
  const below = [
    ...readBelow(own.slice(last + 1, teasers), own[last]?.text ?? '', { announced, questions }, facts),
    ...leaveUnder(own.slice(teasers)),
  ];
  const counters = counts.flatMap((heading) => leaveCount(heading, own));
  const ends = [...counts, ...groups.slice(own.length, own.length + 1)];
  const [doubtful] = ends.flatMap((heading) => findNameless(heading, groups));
  const read = collect([...counters, ...below, ...parts], groups);
  const run = wrap ? undefined : findPageRun(lines, read.lines);
  const rest = [...(run?.lines ?? [])].filter(({ line }) => !read.lines.has(line));
  return {
    parts: [...read.parts, ...rest.map(leaveAround)],
    lines: new Set([...read.lines, ...rest.map(({ line }) => line)]),
    doubtful,
    guessed: run ?? { guessed: [] },
  };
}

function leaveAround({ text, line }: SourceLine): PlacedPart {
  return { kind: 'other', rule: furnitureOf(text, 'edges')?.rule ?? 'around-article', text, line };
}

/** A count of comments between two paragraphs: the heading, and the number that may stand above it. */
function leaveCount(heading: LineGroup, groups: readonly LineGroup[]): PlacedPart[] {
  const above = groups[groups.indexOf(heading) - 1];
  const isNumber = above && /^\d+$/u.test(above.text);
  return leaveUnder([heading]).concat(isNumber ? leave(above, 'comments') : []);
}

/** A heading and everything below it, for the reason that the heading gives. */
function leaveUnder([heading, ...others]: readonly LineGroup[]): PlacedPart[] {
  const rule = heading && furnitureOf(heading.text, 'edges')?.rule;
  return heading && rule ? [heading, ...others].flatMap((group) => leave(group, rule)) : [];
}

/** Whether a line is the heading of readers' comments or an agency's notes, or the count of the former. */
function isEndHeading(groups: readonly LineGroup[], index: number): boolean {
  const { lines = [], text = '' } = groups[index] ?? {};
  const isHeading = lines.length === 1 && furnitureOf(text, 'edges')?.opensTail === true;
  return isHeading && !isInPost((at) => groups[at]?.text, index);
}

/** Everything below such a heading belongs to it; one high above the end, or above the article's own text, opens nothing. */
function opensEnd(groups: readonly LineGroup[], index: number): boolean {
  const isLow = index >= groups.length / 3 && groups.slice(0, index).some((one) => isOwnText(one));
  return isLow && !hasTextBelow(groups, index) && !endsButtons(groups, index, isOwnText);
}

/** Whether a group is a paragraph of the article, and nothing that stands around it. */
function isOwnText(group: LineGroup): boolean {
  if (group.isFact) return true;
  if (group.kind !== 'text' || isCreditLine(group.text) || furnitureOf(group.text, 'edges')) return false;
  return (
    isParagraph(group.text) ||
    (endsAsSentence(group.text) && countWords(group.text) >= 3) ||
    group.lines.length > 2
  );
}

/** The headlines of other articles directly below their labels, "Next article", each with its label's rule. */
function findAnnounced(groups: readonly LineGroup[]): Map<LineGroup, string> {
  const announced = new Map<LineGroup, string>();
  for (const [index, group] of groups.entries()) {
    const label = groups[index - 1]?.text ?? '';
    const kind = furnitureOf(label, 'edges');
    if (kind && announcesBelow(kind, label) && canBeHeadline(group.text)) announced.set(group, kind.rule);
  }
  return announced;
}

/** What mail programs write above who signs (RFC 3676, without the space that copying loses). */
const signature = '--';

/** `above` is the article's last paragraph; a line that goes on its sentence, or that of a short one below it, is the text's. */
function readBelow(
  groups: readonly LineGroup[],
  above: string,
  { announced, questions }: { announced: ReadonlyMap<LineGroup, string>; questions: ReadonlySet<LineGroup> },
  facts: HeaderFacts,
): PlacedPart[] {
  const [notices, links] = [findNoticeLines(groups), findLinkLists(groups)];
  let list: string | undefined;
  let isSigned = false;
  const isProgramme = isClockTime(groups[0]?.text ?? '');
  const cited = groups.findIndex(({ text }) => isSourcesHeading(text));
  return groups.flatMap((group, index): PlacedPart[] => {
    const kind = furnitureOf(group.text, 'edges');
    if (kind && !isAmount(group, groups[index - 1])) {
      list = kind.opensList ? kind.rule : list;
      return leave(group, kind.rule);
    }
    if (isPresented(group, groups[index - 1])) return place(group.parts, group);
    const named = announced.get(group);
    if (named) return leave(group, named);
    const over = groups[index - 1]?.text ?? above;
    if (judgeBreak(over, group.text) === 'cut' || isNumberedNote(group.text, over)) return [];
    if (areDeskInitials(group.text)) return leave(group, 'desk-initials');
    if (isCreditLine(group.text)) return place(readCreditLine(group.text, facts), group);
    if (mayBeStopless(group.text)) return [];
    if (list !== undefined && (group.kind !== 'text' || canBeHeadline(group.text))) return leave(group, list);
    if (links.has(group) || questions.has(group)) return leave(group, relatedLinks.rule);
    if (notices.has(group) || isAmongItems(groups, index)) return [];
    if ((isProgramme && isClockTime(group.text)) || (cited !== -1 && index >= cited)) return [];
    if (group.text === signature) isSigned = true;
    if (group.kind === 'header' && !isSigned && isHeadline(groups[index - 1])) return leave(group, 'byline');
    if (group.kind === 'header' && (isSigned || isTailHeader(group) || isSignature(groups, facts)))
      return place(group.parts, group);
    return [];
  });
}

/** What stands directly below another article's headline is that one's. */
function isHeadline(group: LineGroup | undefined): boolean {
  return group?.kind === 'text' && countWords(group.text) > 2 && canBeHeadline(group.text);
}

function place(parts: readonly HeaderPart[], group: LineGroup): PlacedPart[] {
  return parts.map((part) => ({ ...part, line: group.lines[0]?.line ?? 1 }));
}

function leave(group: LineGroup, rule: string): PlacedPart[] {
  return group.lines.map(({ text, line }) => ({ kind: 'other', rule, text, line }));
}

function collect(parts: PlacedPart[], groups: readonly LineGroup[]): Pick<Tail, 'parts' | 'lines'> {
  const starts = new Set(parts.map(({ line }) => line));
  const taken = groups.filter(({ lines }) => lines.some(({ line }) => starts.has(line)));
  return { parts, lines: new Set(taken.flatMap(({ lines }) => lines.map(({ line }) => line))) };
}
