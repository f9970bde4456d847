import { canBeHeadline, countWords, endsAsSentence, isItem } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { beginsAnew, breaksInName } from './begins-anew.ts';
import { longestKicker } from './candidates.ts';
import { isSecondHanLine, joinAtColon } from './second-line.ts';
import { joinBylines } from './join-bylines.ts';
import { joinNames } from './join-names.ts';
import { isCreditLine } from '../../header-lines/bylines/credit-line.ts';
import { asText, groupOf, type LineGroup } from './line-group.ts';
import { openReport } from './open-report.ts';
import { areShortAsTopics } from './is-topic.ts';
import { isSlugLine } from './slug-lines.ts';
import { findWorkFacts } from '../../header-lines/work-facts.ts';
import { isLeadIn, opensWrapped } from '../../header-lines/is-lead-in.ts';
import { isAnchor, isHeaderLine, readHeaderLine } from '../../header-lines/read-header-line.ts';
import { goesOnCaption, joinCaption } from './join-caption.ts';
import { isCutBehindDay } from './says-day.ts';
import { goesOn } from './goes-on.ts';
import { paragraphAt } from './paragraph-at.ts';

/** Reads lines as a header would have them, and joins those of one headline or paragraph that a wrap parted. */
export function groupLines(
  lines: readonly SourceLine[],
  facts: HeaderFacts,
  wrap: Wrap | undefined,
): LineGroup[] {
  const groups: LineGroup[] = [];
  const isBelowHeadline = (index: number) =>
    isOwnBelow(groups, lines[index]?.text ?? '', facts) && isSignedSoon(lines.slice(index + 1), facts);
  const ofWork = findWorkFacts(lines);
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    if (index < taken) continue;
    if (ofWork.has(line)) {
      groups.push({ ...asText(groupOf([line], [])), isFact: true });
      continue;
    }
    const paragraph = wrap && line.afterGap ? paragraphAt(lines, index, wrap) : [];
    taken = index + paragraph.length;
    if (taken > index) {
      groups.push(asText(groupOf(paragraph, [])));
      continue;
    }
    const parts = readHeaderLine(line.text, facts);
    const own = groupOf([line], parts);
    const below = lines[index + 1]?.text;
    const isOpening = isLeadIn(line.text, parts, below) || opensWrapped(line.text, below);
    const isText = isOpening || isDatelineAlone(own) || (groups.length === 0 && isAnnounced(own));
    const group = isText ? asText(own) : own;
    const above = groups.at(-1);
    if (above && goesOnCaption(above, line)) {
      groups[groups.length - 1] = joinCaption(above, line);
      continue;
    }
    if (above && wrap && isBrokenInName(above, own, wrap, facts)) {
      groups[groups.length - 1] = asText(join(above, own, facts));
      continue;
    }
    if (above && isCutBehindDay(above, line.text)) groups[groups.length - 1] = asText(above);
    const previous = groups.at(-1);
    const isSecond = groups.length === 1 && isSecondHanLine(previous, group);
    if (isSecond && previous && isSignedSoon(lines.slice(index + 1), facts)) {
      groups[0] = asText({ ...previous, lines: [...previous.lines, line], text: previous.text + line.text });
      continue;
    }
    const isOwnLine = wrap === undefined && parts.some(({ kind }) => kind === 'date');
    const joined =
      previous &&
      !isOwnLine &&
      mayGoOn(previous, group, wrap) &&
      !isBelowHeadline(index) &&
      !standsAgain(previous, groups, lines)
        ? join(previous, group, facts)
        : undefined;
    if (previous && joined && goesOn(previous, group, joined)) groups[groups.length - 1] = joined;
    else groups.push(group);
    openReport(groups);
    joinAtColon(groups);
    joinBylines(groups);
    joinNames(groups, facts);
  }
  return groups;
}

/** Whether the first text of a header ends where it does, since it stands again above other lines: "Ferry returns" / "music". */
function standsAgain(
  { text, lines: own }: LineGroup,
  groups: readonly LineGroup[],
  lines: readonly SourceLine[],
): boolean {
  const isFirst = groups.find(({ kind }) => kind === 'text')?.lines === own;
  const again = isFirst ? lines.findLastIndex((line) => line.text === text && !own.includes(line)) : -1;
  const first = own[0] ? lines.indexOf(own[0]) : -1;
  return again !== -1 && !lines[again + 1]?.text.startsWith(lines[first + 1]?.text ?? '');
}

/** Whether a line of a wrapped text ends the headline above it, which opens the source but for a kicker. */
function isOwnBelow(groups: readonly LineGroup[], line: string, facts: HeaderFacts): boolean {
  const texts = groups.filter(({ kind, text }) => kind === 'text' && countWords(text) > longestKicker);
  const [headline, more] = texts;
  const isHeadline = headline === groups.at(-1) && headline?.lines.length === 1 && !more;
  return isHeadline && canBeHeadline(headline.text) && beginsAnew(headline.text, line, facts);
}

/** Whether a headline on top of a wrapped source was broken inside a name: "… council of" / "Port Velm". */
function isBrokenInName(above: LineGroup, below: LineGroup, wrap: Wrap, facts: HeaderFacts): boolean {
  const [line] = below.lines;
  if (above.kind !== 'text' || above.lines.length > 1 || !line || line.afterGap || below.isAnchor)
    return false;
  return breaksInName(above.text, line.text, wrap, facts);
}

/** In lines: so near below a headline stands its byline or its date. */
const nearest = 6;

function isSignedSoon(lines: readonly SourceLine[], facts: HeaderFacts): boolean {
  return lines.slice(0, nearest).some(({ text }) => {
    const parts = readHeaderLine(text, facts);
    return isAnchor(parts) || (isHeaderLine(parts) && parts.some(({ kind }) => kind === 'author'));
  });
}

/** A link to a video, as the first line of a source, is its headline: WATCH: Ferry returns; VIDEO | Ferry returns to Velm. */
function isAnnounced({ parts, text }: LineGroup): boolean {
  const [only, more] = parts;
  if (only?.kind !== 'other' || more) return false;
  if (only.rule === 'picture-caption') return /^\p{Lu}{4,} \| \p{Lu}[^|]+$/u.test(text) && !isItem(text);
  return only.rule === 'related-links' && /^\p{Lu}{4,}: \p{Lu}/u.test(text);
}

/** Whether a line was broken only because it was full, or because it is the second line of a headline. */
function mayGoOn(previous: LineGroup, group: LineGroup, wrap: Wrap | undefined): boolean {
  const [line] = group.lines;
  const last = previous.lines.at(-1);
  if (!line || !last || isCreditLine(line.text) || editedBy.test(line.text)) return false;
  if (line.afterGap) return isCutHeadline(previous, group);
  if (previous.kind !== 'header' && opensField(group)) return false;
  if (wrap && (isFull(last.text, line.text, wrap) || endsSentence(last.text, line.text))) return true;
  if (previous.parts.at(-1)?.kind === 'title' && /^\p{Ll}/u.test(line.text)) return group.kind === 'text';
  if (previous.kind !== 'text' || isSlugLine(line.text) || rowOfButtons.test(line.text)) return false;
  if (mayBeTopics(last.text, line.text)) return false;
  // Large letters fill a line with fewer words than the wrap has.
  const isBroken = isCaseless(last.text) || (wrap !== undefined && canBeHeadline(last.text));
  if (isBroken && endsWithContinuingWord(last.text)) return !group.isAnchor;
  return (
    group.kind === 'text' && /^\p{Ll}/u.test(line.text) && canBeHeadline(last.text) && !/\d$/u.test(last.text)
  );
}

/** Whether a line ends the sentence of the one above, which a quotation's indent may have kept short of its measure. */
function endsSentence(above: string, line: string): boolean {
  return /^\p{Ll}/u.test(line) && endsAsSentence(line) && !endsAsSentence(above);
}

/** Written small below a headline, this is no more of it: a cura di Orsa Tindal. */
const editedBy = /^a cura d[eia]/iu;

/** "print article  send it on  0 comments": wide gaps part what stands on buttons. */
const rowOfButtons = /\S\s{2,}\S.{0,200}\S\s{2,}\S/u;

/** Whether two lines are as short as the topics of a page are, each on a line of its own, or the second as initials: harbour, ot. */
function mayBeTopics(above: string, line: string): boolean {
  if (/^\p{Ll}{2,3}$/u.test(line)) return !endsWithContinuingWord(above);
  const isShort = [above, line].every((text) => countWords(text) <= longestKicker);
  return isShort && !endsWithContinuingWord(above) && areShortAsTopics(above, line);
}

/** Whether a line is a byline or another field from its label on, as no line in the middle of a sentence is. */
function opensField({ kind, parts: [label, name], text }: LineGroup): boolean {
  if (label?.kind !== 'other' || kind !== 'header' || /^\p{Ll}/u.test(text)) return false;
  return label.rule === 'field-label' || (label.rule === 'byline-label' && name?.kind === 'author');
}

/** Whether a line ends in a script without capitals, where only its last word can say that it goes on. */
function isCaseless(text: string): boolean {
  return /\p{Script=Arabic}\P{L}*$/u.test(text);
}

/** A blank line may cut a headline like any sentence. */
function isCutHeadline(previous: LineGroup, group: LineGroup): boolean {
  const isText = previous.kind === 'text' && group.kind === 'text';
  const isWhole = /^\p{Ll}/u.test(group.text) && canBeHeadline(`${previous.text} ${group.text}`);
  const breaksOff = endsWithContinuingWord(previous.text) || /\s(?:after|before)$/u.test(previous.text);
  return isText && isWhole && breaksOff && canBeHeadline(previous.text);
}

/** "PORT VELM —" on a line of its own belongs to the report below it. */
function isDatelineAlone({ parts, text }: LineGroup): boolean {
  return /[–—]$/u.test(text) && parts.length > 0 && parts.every(({ kind }) => kind === 'place');
}

function join(previous: LineGroup, group: LineGroup, facts: HeaderFacts): LineGroup {
  const lines = [...previous.lines, ...group.lines];
  const text = lines.map((line) => line.text).join(' ');
  return groupOf(lines, lines.length > 4 ? [{ kind: 'text', text }] : readHeaderLine(text, facts));
}
