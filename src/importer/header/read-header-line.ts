import { furnitureOf, kindsOfFurniture } from '../furniture/kinds.ts';
import { timePattern } from './dates/clock-time.ts';
import { dateLabelOf } from './dates/date-labels.ts';
import { type DateMention, findDates, findIncompleteDates } from './dates/find-dates.ts';
import { isRelativeDate } from './dates/relative-dates.ts';
import { partGlued } from './part-glued.ts';
import { foldText } from './fold-text.ts';
import type { HeaderFacts, HeaderPart } from './header-part.ts';
import { isAgency, isDesk, looksLikeOutlet } from './names/agencies.ts';
import { findDoubledName } from './names/doubled-name.ts';
import { looksLikePersonName } from './names/person-name.ts';
import { isBylineLabel, readLabelledByline, readStandingByline } from './names/read-byline.ts';
import { isRole } from './names/roles.ts';
import { readLabelledField } from './read-labelled-field.ts';
import { readDateline } from './places/read-dateline.ts';
import { readPlace } from './places/read-place.ts';
import { isSectionName } from './places/section-names.ts';
import { splitTitle } from './split-title.ts';

/** Longer lines are paragraphs, whatever they hold. */
const longestHeaderLine = 400;

const clockTime = new RegExp(`^${timePattern}$`, 'u');
const clockTimes = new RegExp(`(?<![\\p{L}\\p{N}:.,])${timePattern}(?![\\p{L}\\p{N}])`, 'gu');
const separator = /\s*[|·•●■▪¦»›>]\s*|\s+[-–—/\\]+\s+|\t+|\s{3,}|\s*[,;]\s*$/gu;

/** Reads a line as a header's; what is no header's is a part of kind `text`. Every word is in exactly one part. */
export function readHeaderLine(source: string, facts: HeaderFacts): HeaderPart[] {
  const text = source.length > longestHeaderLine ? source : partGlued(source, facts.today);
  if (text.length > longestHeaderLine) return [{ kind: 'text', text }];
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ kind: 'other', rule: 'separator-line', text }];
  if (opensReport(text, facts)) return [{ kind: 'text', text }];
  const labelled = readLabelledField(text, facts);
  if (labelled) return labelled;
  const whole = furnitureOf(text, 'edges');
  if (whole)
    return whole.rule === 'breadcrumb'
      ? readBreadcrumb(text, facts)
      : [{ kind: 'other', rule: whole.rule, text }];
  const spans = findSpans(text, facts);
  const parts: HeaderPart[] = [];
  let at = 0;
  for (const { start, end, part } of spans) {
    parts.push(...readPieces(text.slice(at, start), facts, true), part);
    at = end;
  }
  parts.push(...readPieces(text.slice(at), facts, spans.length > 0));
  return parts;
}

/** Whether a line is the first of a report, after its dateline: "PORT VELM (AP) — The ferry returned". */
function opensReport(text: string, facts: HeaderFacts): boolean {
  const dateline = readDateline(text, facts);
  if (dateline === undefined || /[-–—]\s*\d/u.test(text)) return false;
  const said = /[-–—:]\s*([^–—:]*)$/u.exec(text)?.[1] ?? '';
  const isSentence = readPieces(said, facts, false).some(({ kind }) => kind === 'text');
  return dateline.agency !== undefined || (isSentence && findDates(said, facts.today).length === 0);
}

/** Whether a line holds nothing but a header. */
export function isHeaderLine(parts: readonly HeaderPart[]): boolean {
  return parts.length > 0 && parts.every(({ kind }) => kind !== 'text' && kind !== 'title');
}

/** Whether a line is certainly a header's: it holds a date, or a name that something marks as the author's. */
export function isAnchor(parts: readonly HeaderPart[]): boolean {
  return parts.some(
    (part) =>
      part.kind === 'date' ||
      part.kind === 'undated' ||
      (part.kind === 'author' && (part.certainty === 'labelled' || part.certainty === 'doubled')),
  );
}

interface Span {
  start: number;
  end: number;
  part: HeaderPart;
}

/** Dates and counters, which are known wherever they stand in a header's line. */
function findSpans(text: string, facts: HeaderFacts): Span[] {
  const spans: Span[] = findDates(text, facts.today).map((date) => dateSpan(text, date));
  const folded = foldText(text);
  for (const { rule, within } of kindsOfFurniture) {
    for (const match of within ? folded.matchAll(within) : []) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      spans.push({ start, end, part: { kind: 'other', rule, text: text.slice(start, end).trim() } });
    }
  }
  if (spans.length > 0 || text.length <= 120) addTimes(text, folded, spans);
  return spans.sort((a, b) => a.start - b.start);
}

/** Times of day that stand apart from their date. */
function addTimes(text: string, folded: string, spans: Span[]) {
  for (const match of folded.matchAll(clockTimes)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (spans.some((span) => start < span.end && span.start < end)) continue;
    spans.push({
      start,
      end,
      part: { kind: 'other', rule: 'dateline', text: text.slice(start, end).trim() },
    });
  }
}

function dateSpan(text: string, date: DateMention): Span {
  const { start, end } = date;
  return { start, end, part: { kind: 'date', text: text.slice(start, end).trim(), date } };
}

function readPieces(text: string, facts: HeaderFacts, isBesideSpan: boolean): HeaderPart[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const whole = readLabelledByline(trimSigns(text), facts);
  if (whole) return whole;
  const pieces = text
    .split(separator)
    .map(trimSigns)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const parts = pieces.flatMap((piece, index) =>
    readPiece(piece, facts, isBesideSpan || pieces.length > 1, index === 0),
  );
  const isFiled = /\s[|·•»›]\s/u.test(text) && parts.filter(({ kind }) => kind === 'text').length === 1;
  const isHeader = isBesideSpan || isFiled || parts.every(({ kind }) => kind !== 'text');
  return isHeader ? parts : [{ kind: 'text', text: text.trim() }];
}

function trimSigns(piece: string): string {
  return piece.replace(/^[\s,،;:.*_#|/()[\]·•–—-]+/u, '').replace(/[\s,،;:*_#|/([·•–—-]+$/u, '');
}

function readPiece(text: string, facts: HeaderFacts, isBeside: boolean, isFirst: boolean): HeaderPart[] {
  const known = readKnown(text, facts);
  if (known) return known;
  const doubled = findDoubledName(text);
  if (doubled && looksLikePersonName(doubled.first))
    return readDoubled(doubled.before, doubled.first, facts, isFirst);
  const place = readPlace(text, facts);
  if (place && place.certainty !== 'standing') return [place];
  const split = splitTitle(text, facts) ?? (place ? [place] : readStandingByline(text, facts));
  if (split) return split;
  const isLonePlace = isBeside && /^\p{Lu}[\p{L}\p{M}-]+$/u.test(text);
  return isLonePlace ? [{ kind: 'place', text, certainty: 'standing' }] : [{ kind: 'text', text }];
}

/** What a piece certainly is by its own words. */
function readKnown(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const furniture = furnitureOf(text, 'edges');
  if (furniture) return [{ kind: 'other', rule: furniture.rule, text }];
  if (isRelativeDate(foldText(text))) return [{ kind: 'undated', text, expected: 'a day' }];
  const [incomplete] = findIncompleteDates(text, facts.today);
  if (incomplete && text.length - (incomplete.end - incomplete.start) <= 2) {
    return [{ kind: 'undated', text, expected: incomplete.expected ?? 'a day' }];
  }
  if (clockTime.test(foldText(text))) return [{ kind: 'other', rule: 'dateline', text }];
  const names = dateLabelOf(foldText(text));
  if (names) return [{ kind: 'date-label', text, names }];
  const byline = readLabelledByline(text, facts);
  if (byline) return byline;
  if (isBylineLabel(text)) return [{ kind: 'other', rule: 'byline-label', text }];
  if (/^[A-Z]{2,6}\d{0,4}$/.test(text) && !readPlace(text, facts) && !isAgency(text)) {
    return [{ kind: 'other', rule: 'kicker', text }];
  }
  if (isSectionName(text)) return [{ kind: 'other', rule: 'section-name', text }];
  if (isDesk(text)) return [{ kind: 'author', text, certainty: 'standing', signs: 'desk' }];
  if (isAgency(text)) return [{ kind: 'author', text, certainty: 'standing', signs: 'agency' }];
  const filed = /^(?:in|posted in|filed under|under|section)\s+(.+)$/iu.exec(text);
  if (filed?.[1] && (isSectionName(filed[1]) || readPlace(filed[1], facts))) {
    const label: HeaderPart = {
      kind: 'other',
      rule: 'section-name',
      text: text.slice(0, text.length - filed[1].length).trim(),
    };
    return [label, readPlace(filed[1], facts) ?? { kind: 'other', rule: 'section-name', text: filed[1] }];
  }
  const desk = readOutletInPlace(text, facts);
  if (desk) return desk;
  if (looksLikeOutlet(text) && text.split(/\s+/u).length <= 6)
    return [{ kind: 'other', rule: 'affiliation', text }];
  return isRole(text) &&
    text.split(/\s+/u).length <= 5 &&
    !looksLikePersonName(text) &&
    !readStandingByline(text, facts)
    ? [{ kind: 'other', rule: 'role', text }]
    : undefined;
}

/** "BBC News, Port Velm": the outlet and where its author was. */
function readOutletInPlace(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, outlet = '', rest = ''] = /^([^,،]{2,40})[,،]\s*(.{2,60})$/u.exec(text) ?? [];
  if (!looksLikeOutlet(outlet) && !(isRole(outlet) && !looksLikePersonName(outlet))) return undefined;
  const place = readPlace(rest, facts);
  const desk: HeaderPart = isDesk(outlet)
    ? { kind: 'author', text: outlet, certainty: 'standing', signs: 'desk' }
    : { kind: 'other', rule: 'affiliation', text: outlet };
  return place && [desk, { ...place, certainty: 'byline' }];
}

function readDoubled(before: string, name: string, facts: HeaderFacts, isFirst: boolean): HeaderPart[] {
  const parts: HeaderPart[] = [
    { kind: 'other', rule: 'doubled-byline', text: name },
    { kind: 'author', text: name, certainty: 'doubled', signs: 'person' },
  ];
  if (before === '') return parts;
  const place = readPlace(before, facts);
  if (place) return [place, ...parts];
  const known = readKnown(before, facts);
  if (known) return [...known, ...parts];
  const split = splitTitle(`${before} ${name}`, facts)?.slice(0, -1);
  if (split && split.length > 0) return [...split, ...parts];
  const isName = before.split(/\s+/u).length <= 3 && /^\p{Lu}/u.test(before);
  if (isName) return [{ kind: 'place', text: before, certainty: 'standing' }, ...parts];
  return isFirst ? [{ kind: 'text', text: before }, ...parts] : [{ kind: 'text', text: `${before} ${name}` }];
}

/** The last place on the way from the front page is where the story is set. */
function readBreadcrumb(text: string, facts: HeaderFacts): HeaderPart[] {
  const steps = text.split(/\s*(?:[>»›/\\→|]|::|\s-\s)+\s*/u).filter(Boolean);
  const place = steps.slice(1).findLast((step) => readPlace(step, facts)?.certainty === 'known');
  if (place === undefined) return [{ kind: 'other', rule: 'breadcrumb', text }];
  const at = text.lastIndexOf(place);
  const around = [text.slice(0, at), text.slice(at + place.length)];
  const [before, after] = around.map((part): HeaderPart[] =>
    /[\p{L}\p{N}]/u.test(part) ? [{ kind: 'other', rule: 'breadcrumb', text: part.trim() }] : [],
  );
  return [...(before ?? []), { kind: 'place', text: place, certainty: 'known' }, ...(after ?? [])];
}
