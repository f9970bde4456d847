import { canBeHeadline, isParagraph } from '../layout/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isFull, type Wrap } from '../layout/wrap.ts';
import type { HeaderFacts, HeaderPart } from './header-part.ts';
import { isAnchor, isHeaderLine, readHeaderLine } from './read-header-line.ts';

/** One or more lines of the source that stand for one thing. */
export interface LineGroup {
  lines: SourceLine[];
  /** The lines joined by spaces. */
  text: string;
  parts: HeaderPart[];
  /** `header`: nothing but a header; `mixed`: a headline with parts of a header; `text`: anything else. */
  kind: 'header' | 'mixed' | 'text';
  /** Whether it is certainly a header's: it holds a date or a marked name. */
  isAnchor: boolean;
}

/** Reads lines as a header would have them, and joins those of one headline or paragraph that a wrap parted. */
export function groupLines(
  lines: readonly SourceLine[],
  facts: HeaderFacts,
  wrap: Wrap | undefined,
): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const group = groupOf([line], readHeaderLine(line.text, facts));
    const previous = groups.at(-1);
    const joined = previous && goesOn(previous, group, wrap) ? join(previous, group, facts) : undefined;
    if (joined) groups[groups.length - 1] = joined;
    else groups.push(group);
  }
  return groups;
}

/** Whether a group of text is a paragraph of the article, or the beginning of one that a blank line cut. */
export function isBodyText(groups: readonly LineGroup[], index: number): boolean {
  const group = groups[index];
  if (group?.kind !== 'text') return false;
  const next = groups[index + 1];
  const isCut = next?.kind === 'text' && /^\p{Ll}/u.test(next.text);
  return isParagraph(group.text) || isCut;
}

function groupOf(lines: SourceLine[], parts: HeaderPart[]): LineGroup {
  const text = lines.map((line) => line.text).join(' ');
  const kind = isHeaderLine(parts) ? 'header' : isMixed(text, parts) ? 'mixed' : 'text';
  const asText: HeaderPart[] = [{ kind: 'text', text }];
  return {
    lines,
    text,
    kind,
    parts: kind === 'text' ? asText : parts,
    isAnchor: kind !== 'text' && isAnchor(parts),
  };
}

/** A headline with its byline or dateline on the same line: something must show where the headline ends. */
function isMixed(text: string, parts: readonly HeaderPart[]): boolean {
  if (parts.some(({ kind }) => kind === 'title')) return true;
  const headlines = parts.filter(({ kind }) => kind === 'text');
  const headline = headlines[0]?.text ?? '';
  if (headlines.length !== 1 || !canBeHeadline(headline) || /^\p{Ll}/u.test(headline)) return false;
  if (headline.split(/\s+/u).length < 2) return false;
  const isSigned = parts.some((part) => part.kind === 'author' && part.certainty !== 'standing');
  const isCounted = parts.some((part) => part.kind === 'other' && part.rule.endsWith('-counter'));
  const isLabelled = parts.some((part) => part.kind === 'date' && part.date.label !== undefined);
  const isParted = isAnchor(parts) && /[|·•»]|\s[–—-]\s|\t/u.test(text) && parts.length > 1;
  return isSigned || (isAnchor(parts) && (isCounted || isLabelled)) || isParted;
}

function goesOn(previous: LineGroup, group: LineGroup, wrap: Wrap | undefined): boolean {
  const [line] = group.lines;
  const last = previous.lines.at(-1);
  if (!line || !last || line.afterGap || previous.kind !== 'text' || group.isAnchor) return false;
  if (group.kind === 'header')
    return wrap !== undefined && isFull(last.text, line.text, wrap) && isWrappedEnd(last.text);
  if (wrap) return isFull(last.text, line.text, wrap);
  return group.kind === 'text' && /^\p{Ll}/u.test(line.text) && canBeHeadline(last.text);
}

/** The last words of a paragraph may look like a name or a place; the line before then ends inside a sentence. */
function isWrappedEnd(text: string): boolean {
  return /[\p{Ll},\u0600-\u06FF]$/u.test(text);
}

function join(previous: LineGroup, group: LineGroup, facts: HeaderFacts): LineGroup {
  const lines = [...previous.lines, ...group.lines];
  const text = lines.map((line) => line.text).join(' ');
  return groupOf(lines, lines.length > 4 ? [{ kind: 'text', text }] : readHeaderLine(text, facts));
}
