import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { beginsAnew } from './begins-anew.ts';
import { longestKicker } from './candidates.ts';
import { joinBylines } from './join-bylines.ts';
import { isCreditLine } from '../../header-lines/bylines/credit-line.ts';
import { readDateline } from '../../places/read-dateline.ts';
import { asText, groupOf, type LineGroup } from './line-group.ts';
import { isSlugLine } from './slug-lines.ts';
import { isAnchor, isHeaderLine, readHeaderLine } from '../../header-lines/read-header-line.ts';

/** Reads lines as a header would have them, and joins those of one headline or paragraph that a wrap parted. */
export function groupLines(
  lines: readonly SourceLine[],
  facts: HeaderFacts,
  wrap: Wrap | undefined,
): LineGroup[] {
  const groups: LineGroup[] = [];
  const isBelowHeadline = (index: number) =>
    isOwnBelow(groups, lines[index]?.text ?? '', facts) && isSignedSoon(lines.slice(index + 1), facts);
  for (const [index, line] of lines.entries()) {
    const parts = readHeaderLine(line.text, facts);
    const own = groupOf([line], parts);
    const group = isDatelineAlone(own) || (groups.length === 0 && isAnnounced(own)) ? asText(own) : own;
    const previous = groups.at(-1);
    const isOwnLine = wrap === undefined && parts.some(({ kind }) => kind === 'date');
    const joined =
      previous && !isOwnLine && mayGoOn(previous, group, wrap) && !isBelowHeadline(index)
        ? join(previous, group, facts)
        : undefined;
    if (previous && joined && opensReport(previous, group, joined, facts))
      groups[groups.length - 1] = asText(joined);
    else if (previous && joined && goesOn(previous, group, joined)) groups[groups.length - 1] = joined;
    else groups.push(group);
    joinAtColon(groups);
    joinBylines(groups);
  }
  return groups;
}

/** Whether a line of a wrapped text ends the headline above it, which opens the source but for a kicker. */
function isOwnBelow(groups: readonly LineGroup[], line: string, facts: HeaderFacts): boolean {
  const texts = groups.filter(({ kind, text }) => kind === 'text' && countWords(text) > longestKicker);
  const [headline, more] = texts;
  const isHeadline = headline === groups.at(-1) && headline?.lines.length === 1 && !more;
  return isHeadline && canBeHeadline(headline.text) && beginsAnew(headline.text, line, facts);
}

/** In lines: so near below a headline stands its byline or its date. */
const nearest = 6;

function isSignedSoon(lines: readonly SourceLine[], facts: HeaderFacts): boolean {
  return lines.slice(0, nearest).some(({ text }) => {
    const parts = readHeaderLine(text, facts);
    return isAnchor(parts) || (isHeaderLine(parts) && parts.some(({ kind }) => kind === 'author'));
  });
}

/** A link to a video, as the first line of a source, is its headline: WATCH: Ferry returns. */
function isAnnounced({ parts, text }: LineGroup): boolean {
  const [only, more] = parts;
  return (
    only?.kind === 'other' && !more && only.rule === 'related-links' && /^\p{Lu}{4,}: \p{Lu}/u.test(text)
  );
}

/** A colon on a line of its own, as pages hide one between the two lines of a headline, joins them. */
function joinAtColon(groups: LineGroup[]) {
  const [lead, colon, rest] = groups.slice(-3);
  if (!lead || !rest || !/^[:：]$/u.test(colon?.text ?? '')) return;
  if (
    ![lead, rest].every(
      ({ lines, text, isAnchor: isDated }) => lines.length === 1 && canBeHeadline(text) && !isDated,
    )
  )
    return;
  const lines = [...lead.lines, ...(colon?.lines ?? []), ...rest.lines];
  groups.splice(-3, 3, asText({ ...lead, lines, text: `${lead.text}: ${rest.text}` }));
}

/** Whether a group of text is a paragraph of the article, or the beginning of one that a blank line cut. */
export function isBodyText(groups: readonly LineGroup[], index: number): boolean {
  const group = groups[index];
  if (group?.kind !== 'text') return false;
  const next = groups[index + 1];
  const isCut = next?.kind === 'text' && /^\p{Ll}/u.test(next.text) && !isSlugLine(next.text);
  return (isParagraph(group.text) && !isCaption(group, next)) || isCut;
}

/** In words: of a picture, no more is told. */
const longestCaption = 25;

/** A short sentence directly above the credit of the picture that it tells of. */
function isCaption({ text }: LineGroup, next: LineGroup | undefined): boolean {
  return isCredit(next) && countWords(text) <= longestCaption;
}

/** Whether a group says who made a picture. */
export function isCredit(group: LineGroup | undefined): boolean {
  return group?.parts.some((part) => part.kind === 'other' && part.rule === 'picture-caption') === true;
}

/** Whether a line was broken only because it was full, or because it is the second line of a headline. */
function mayGoOn(previous: LineGroup, group: LineGroup, wrap: Wrap | undefined): boolean {
  const [line] = group.lines;
  const last = previous.lines.at(-1);
  if (!line || !last || isCreditLine(line.text)) return false;
  if (line.afterGap) return isCutHeadline(previous, group);
  if (previous.kind === 'text' && opensByline(group)) return false;
  if (wrap) return isFull(last.text, line.text, wrap);
  return (
    previous.kind === 'text' &&
    group.kind === 'text' &&
    /^\p{Ll}/u.test(line.text) &&
    !isSlugLine(line.text) &&
    canBeHeadline(last.text) &&
    !/\d$/u.test(last.text)
  );
}

/** Whether a line is a byline from its label on, as no line in the middle of a sentence is. */
function opensByline({ kind, parts: [label, name], text }: LineGroup): boolean {
  const isLabelled = label?.kind === 'other' && label.rule === 'byline-label' && name?.kind === 'author';
  return kind === 'header' && isLabelled && !/^\p{Ll}/u.test(text);
}

/** A blank line may cut a headline like any sentence. */
function isCutHeadline(previous: LineGroup, group: LineGroup): boolean {
  const isText = previous.kind === 'text' && group.kind === 'text';
  const isWhole = /^\p{Ll}/u.test(group.text) && canBeHeadline(`${previous.text} ${group.text}`);
  const breaksOff = endsWithContinuingWord(previous.text) || /\s(?:after|before)$/u.test(previous.text);
  return isText && isWhole && breaksOff && canBeHeadline(previous.text);
}

/** The dateline of a report may fill a line of its own: "PORT VELM, Velmland" and "(AP) — The ferry". */
function opensReport(previous: LineGroup, group: LineGroup, joined: LineGroup, facts: HeaderFacts): boolean {
  const isPlace = previous.kind === 'header' && previous.parts.every(({ kind }) => kind === 'place');
  return isPlace && group.kind === 'text' && readDateline(joined.text, facts) !== undefined;
}

/** "PORT VELM —" on a line of its own belongs to the report below it. */
function isDatelineAlone({ parts, text }: LineGroup): boolean {
  return /[–—]$/u.test(text) && parts.length > 0 && parts.every(({ kind }) => kind === 'place');
}

/** A header's line goes on only where the two lines say more together than each alone. */
function goesOn(previous: LineGroup, group: LineGroup, joined: LineGroup): boolean {
  if (previous.kind === 'text' && (group.kind === 'text' || /^[\d.,]+$/u.test(group.text))) return true;
  if (previous.parts.some(({ kind }) => kind === 'title') && group.kind === 'text') return true;
  if (isDoubled(joined) && !isDoubled(previous) && !isDoubled(group)) return true;
  if (
    joined.kind === 'text' &&
    previous.kind === 'text' &&
    !group.isAnchor &&
    isHalf(previous.text, group.text)
  )
    return true;
  if (joined.kind === 'text')
    return (
      previous.kind === 'text' &&
      !group.isAnchor &&
      isOpenEnd(previous.text) &&
      (endsAsSentence(group.text) || previous.lines.length > 2)
    );
  if (countDates(joined) < countDates(previous) + countDates(group)) return false;
  if (/(?:[,&|]|\b(?:and|et|und|y))$/u.test(previous.text) && joined.kind === 'header') return true;
  if (previous.kind === 'text' && group.kind === 'header') {
    if (joined.kind === 'header') return true;
    return joined.isAnchor && (/[|·•/]/u.test(previous.text) || countBroken(joined) < countBroken(group));
  }
  return (
    previous.kind !== 'header' ||
    group.kind === 'text' ||
    countBroken(joined) < countBroken(previous) + countBroken(group)
  );
}

/** Whether a line ends with a word that wants another one, or the next begins inside a sentence. */
function isHalf(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) || endsWithContinuingWord(before);
}

/** The last words of a paragraph may look like a name or a place; the line before then ends inside a sentence. */
function isOpenEnd(text: string): boolean {
  return /[\p{Ll},|\u0600-\u06FF–—-]$/u.test(text);
}

/** How many parts of a header are broken: dates without a year, labels without a name. */
function countBroken({ parts }: LineGroup): number {
  return parts.filter((part) => {
    if (part.kind === 'author') return part.signs === 'person' && !/\s/u.test(part.text);
    return (
      part.kind === 'undated' ||
      part.kind === 'date-label' ||
      (part.kind === 'other' && part.rule === 'byline-label')
    );
  }).length;
}

/** Whether a header prints a name twice in a row, which a wrap may have parted. */
function isDoubled({ kind, parts }: LineGroup): boolean {
  return kind !== 'text' && parts.some((part) => part.kind === 'author' && part.certainty === 'doubled');
}

function countDates({ parts }: LineGroup): number {
  return parts.filter(({ kind }) => kind === 'date').length;
}

function join(previous: LineGroup, group: LineGroup, facts: HeaderFacts): LineGroup {
  const lines = [...previous.lines, ...group.lines];
  const text = lines.map((line) => line.text).join(' ');
  return groupOf(lines, lines.length > 4 ? [{ kind: 'text', text }] : readHeaderLine(text, facts));
}
