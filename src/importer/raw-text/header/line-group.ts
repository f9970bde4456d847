import { canBeHeadline, countWords, endsWithStop } from '../../text/line-shape.ts';
import { joinText } from '../../text/sentences/join-text.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { HeaderPart } from '../../header-parts/header-part.ts';
import { isAnchor, isHeaderLine } from '../../header-lines/read-header-line.ts';
import { saysDayAtEnd } from './says-day.ts';
import { startsWithPlace } from '../../header-lines/read-placed-title.ts';

/** One or more lines of the source that stand for one thing. */
export interface LineGroup {
  lines: SourceLine[];
  /** The lines joined by spaces. */
  text: string;
  parts: readonly HeaderPart[];
  /** `header`: nothing but a header; `mixed`: a headline with parts of a header; `text`: anything else. */
  kind: 'header' | 'mixed' | 'text';
  /** Whether it is certainly a header's: it holds a date or a marked name. */
  isAnchor: boolean;
  /** Whether it tells of a book under review, and stays in the text. */
  isFact?: true;
}

/** The group that lines make whose parts are known. */
export function groupOf(lines: SourceLine[], parts: readonly HeaderPart[]): LineGroup {
  const text = joinText(lines.map((line) => line.text));
  const kind = isHeaderLine(parts) ? 'header' : isMixed(text, parts) ? 'mixed' : 'text';
  const group: LineGroup = { lines, text, kind, parts, isAnchor: isAnchor(parts) };
  return kind === 'text' ? asText(group) : group;
}

/** A headline with its byline or dateline on the same line: something must show where the headline ends. */
function isMixed(text: string, parts: readonly HeaderPart[]): boolean {
  if (parts.some(({ kind }) => kind === 'title')) return true;
  if (endsWithStop(text) && saysDayAtEnd(text, parts)) return false;
  const headlines = parts.filter(({ kind }) => kind === 'text');
  const headline = headlines[0]?.text ?? '';
  if (headlines.length !== 1 || !canBeHeadline(headline) || /^\p{Ll}/u.test(headline)) return false;
  if (countWords(headline) < 2) return false;
  const isSigned = parts.some((part) => part.kind === 'author' && part.certainty !== 'standing');
  const isCounted = parts.some((part) => part.kind === 'other' && part.rule.endsWith('-counter'));
  const isLabelled = parts.some((part) => part.kind === 'date' && part.date.label !== undefined);
  const isFiled = /\s[|·•»›]\s/u.test(text) && parts.every(({ kind }) => kind !== 'author');
  const isPlaced = parts.length === 2 && parts[0]?.kind === 'place' && startsWithPlace(text);
  const isParted = isAnchor(parts) && /[|·•»]|\s[–—-]\s|\t/u.test(text) && parts.length > 1;
  return (
    isSigned ||
    isPlaced ||
    (isAnchor(parts) && (isCounted || isLabelled)) ||
    isParted ||
    (parts.length > 1 && isFiled)
  );
}

/** A group as nothing but text, whatever its lines might be by themselves. */
export function asText(group: LineGroup): LineGroup {
  return { ...group, kind: 'text', isAnchor: false, parts: [{ kind: 'text', text: group.text }] };
}

/** Makes one group of a header of the last `count`, whose lines hold `parts`. Changes the list. */
export function joinLast(
  groups: LineGroup[],
  count: number,
  { parts, isAnchor: isMarked }: Pick<LineGroup, 'parts' | 'isAnchor'>,
) {
  const own = groups.splice(-count, count);
  groups.push({
    kind: 'header',
    lines: own.flatMap(({ lines }) => lines),
    text: own.map(({ text }) => text).join(' '),
    parts,
    isAnchor: isMarked,
  });
}
