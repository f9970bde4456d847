import { furnitureOf } from '../furniture/kinds.ts';
import { timePattern } from './dates/clock-time.ts';
import { dateLabelOf } from './dates/date-labels.ts';
import { findIncompleteDates } from './dates/find-dates.ts';
import { isRelativeDate } from './dates/relative-dates.ts';
import { foldedPattern, foldText } from './fold-text.ts';
import { type HeaderFacts, type HeaderPart, other } from './header-part.ts';
import { isAgency, isDesk, looksLikeOutlet } from './names/agencies.ts';
import { type DoubledName, findDoubledName } from './names/doubled-name.ts';
import { looksLikePersonName } from './names/person-name.ts';
import { isBylineLabel } from './names/byline-label.ts';
import { readLabelledByline, readStandingByline } from './names/read-byline.ts';
import { readTitledName } from './names/read-titled-name.ts';
import { isRole } from './names/roles.ts';
import { isKnownPlace } from './places/known-places.ts';
import { readPlace } from './places/read-place.ts';
import { isSectionName } from './places/section-names.ts';
import { splitTitle } from './split-title.ts';

const clockTime = new RegExp(`^${timePattern}$`, 'u');
/** 1月14日: a day without its year, as where the last change of the same year is told. */
const monthAndDay = /^\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]$/u;
/** A day of the Islamic calendar, which begins with the sight of the moon. */
const lunarDay = foldedPattern(
  '^\\d{1,2} (?:محرم|صفر|ربیع (?:الاول|الاخر|الثانی)|جماد[یه] (?:الاول[یه]?|الاخر[هی]?|الثانیه?)|رجب|شعبان|رمضان|شوال|ذو ?القعده|ذو ?الحجه|ذی ?القعده|ذی ?الحجه)(?: \\d{4})?(?: ?ه[ـ.]*ق?\\.?)?$',
  'u',
);
const separator = /\s*[|·•●■▪¦»›>]\s*|\s+[-–—~/\\]+\s+|\t+|\s{3,}|\s*[,;]\s*$/gu;

/** Reads a stretch of a header's line between dates and counters; `isBesideSpan` tells that there are some. */
export function readPieces(text: string, facts: HeaderFacts, isBesideSpan: boolean): HeaderPart[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const placed = readPlacedTitle(text, facts);
  if (placed) return placed;
  const whole = readLabelledByline(trimSigns(text), facts, isBesideSpan) ?? readTitledName(trimSigns(text));
  if (whole) return whole;
  const pieces = text
    .split(separator)
    .map(trimSigns)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const parts = pieces.flatMap((piece, index) =>
    readPiece(piece, facts, isBesideSpan || pieces.length > 1, index === 0),
  );
  if (isTrail(pieces, parts)) return [other('breadcrumb', text.trim())];
  const isFiled = /\s[|·•»›]\s/u.test(text) && parts.filter(({ kind }) => kind === 'text').length === 1;
  const isHeader = isBesideSpan || isFiled || parts.every(({ kind }) => kind !== 'text');
  return isHeader ? parts : [{ kind: 'text', text: text.trim() }];
}

/** "Rostock  Fähre kehrt zurück": two spaces part the place from the headline. */
function readPlacedTitle(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, where = '', title = ''] =
    /^(\p{Lu}\S*(?:\s\S+)?)\s{2,4}(\p{Lu}\S*(?:\s\S+){2,})$/u.exec(text) ?? [];
  const place = where === '' ? undefined : readPlace(where, facts);
  if (!place || place.certainty === 'standing') return undefined;
  return readPieces(title, facts, false).every(({ kind }) => kind === 'text')
    ? [place, { kind: 'text', text: title }]
    : undefined;
}

/** The way from the front page: an outlet and its sections, VELM.EXAMPLE / POLITICS / HARBOUR. */
function isTrail(pieces: readonly string[], parts: readonly HeaderPart[]): boolean {
  const isShort = pieces.every((piece) => piece.split(/\s+/u).length <= 2);
  const isFiled = parts.some((part) => part.kind === 'other' && part.rule === 'section-name');
  const isOpen = parts.some(({ kind }) => kind === 'text');
  return pieces.length > 2 && isShort && isFiled && isOpen && parts.every(isStep);
}

function isStep(part: HeaderPart): boolean {
  if (part.kind === 'place') return part.certainty === 'standing';
  return (
    part.kind === 'text' || (part.kind === 'other' && /^(?:section-name|kicker|affiliation)$/.test(part.rule))
  );
}

function trimSigns(piece: string): string {
  return piece.replace(/^[\s,،;:.*_#|/()[\]·•–—-]+/u, '').replace(/[\s,،;:*_#|/([·•–—-]+$/u, '');
}

function readPiece(text: string, facts: HeaderFacts, isBeside: boolean, isFirst: boolean): HeaderPart[] {
  // "Local NewsNews": two sections that a copy glued together.
  if (isSectionName(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' / '))) return [other('section-name', text)];
  const doubled = findDoubledName(text);
  const isHouse = doubled !== undefined && (isAgency(doubled.first) || looksLikeOutlet(doubled.first));
  const known = isHouse ? undefined : readKnown(text, facts);
  if (known) return known;
  if (doubled && canSign(doubled.first, isBeside)) return readDoubled(text, doubled, facts, isFirst);
  const place = readPlace(text, facts);
  if (place && place.certainty !== 'standing') return [place];
  const split = splitTitle(text, facts) ?? (place ? [place] : readStandingByline(text, facts));
  if (split) return split;
  const isLonePlace = isBeside && /^(?:\p{Lu}[\p{L}\p{M}-]+|[\u0620-\u06D3\u200C]{3,})$/u.test(text);
  return isLonePlace ? [{ kind: 'place', text, certainty: 'standing' }] : [{ kind: 'text', text }];
}

/** The most words of an outlet's name. */
const longestOutlet = 4;

/** Whether what a header prints twice is who signed it: a person, or beside a date also the outlet. */
function canSign(name: string, isBeside: boolean): boolean {
  return looksLikePersonName(name) || (isBeside && name.split(/\s+/u).length <= longestOutlet);
}

/** What a piece certainly is by its own words. */
function readKnown(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const furniture = furnitureOf(text, 'edges');
  if (furniture) return [other(furniture.rule, text)];
  const date = readUndated(text, facts);
  if (date) return [date];
  const byline = readLabelledByline(text, facts);
  if (byline) return byline;
  if (isBylineLabel(text)) return [other('byline-label', text)];
  const signed = readSignedPlace(text, facts);
  if (signed) return signed;
  if (roleLabel.test(foldText(text))) return [other('role', text)];
  if (/^[A-Z]{2,6}\d{0,4}$/.test(text) && !readPlace(text, facts) && !isAgency(text)) {
    return [other('kicker', text)];
  }
  if (isSectionName(text)) return [other('section-name', text)];
  if (isDesk(text)) return [{ kind: 'author', text, certainty: 'standing', signs: 'desk' }];
  if (isAgency(text)) return [{ kind: 'author', text, certainty: 'standing', signs: 'agency' }];
  return (
    readFiled(text, facts) ??
    readStay(text, facts) ??
    readSource(text) ??
    readOutletInPlace(text, facts) ??
    readHouse(text, facts)
  );
}

/** Role, Velm Packet: a label that one outlet reads out to who cannot see. */
const roleLabel = foldedPattern('^(?:role|reporting from|شغل|دنده|الصفه)\\s?[,،]\\s', 'u');

/** "کابل: برن هالووی", as Arabic and Persian papers sign: where the author is, and the name. */
function readSignedPlace(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, where = '', name = ''] =
    /^([\p{Lo}\p{M}\u200C ]{2,30})\s?[:：]\s*([\p{Lo}\p{M}\u200C ]+)$/u.exec(text) ?? [];
  const place = where === '' ? undefined : readPlace(where, facts);
  if (!place || place.certainty === 'standing' || !looksLikePersonName(name)) return undefined;
  return [
    { ...place, certainty: 'byline' },
    { kind: 'author', text: name, certainty: 'labelled', signs: 'person' },
  ];
}

/** A piece of a dateline that names no day: a time, a label, "2 days ago", "April 15". */
function readUndated(text: string, facts: HeaderFacts): HeaderPart | undefined {
  const folded = foldText(text);
  if (isRelativeDate(folded) || monthAndDay.test(folded)) return { kind: 'undated', text, expected: 'a day' };
  const [incomplete] = findIncompleteDates(text, facts.today);
  if (incomplete && text.length - (incomplete.end - incomplete.start) <= 2) {
    return { kind: 'undated', text, expected: incomplete.expected ?? 'a day' };
  }
  if (lunarDay.test(folded))
    return { kind: 'undated', text, expected: 'a day of the Gregorian or the solar calendar' };
  if (clockTime.test(folded)) return other('dateline', text);
  const names = dateLabelOf(folded);
  return names && { kind: 'date-label', text, names };
}

/** "in Politics", "Posted in Velmland", "in Harbour 0": where an article is filed, with the number of its comments. */
function readFiled(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, label = '', where = '', count] =
    /^((?:in|posted in|filed under|under|section)(?:\s?[:：])?)\s+(.+?)(?:\s(\d{1,4}))?$/iu.exec(text) ?? [];
  const place = where === '' ? undefined : readPlace(where, facts);
  if (!place && !isSectionName(where)) return undefined;
  const filed = [other('section-name', label), place ?? other('section-name', where)];
  return count === undefined ? filed : [...filed, other('comments', count)];
}

/** "Reporting from Kabul": where the author was. */
function readStay(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, label = '', where = ''] = /^(report(?:ing|s|ed) from)\s+(.+)$/iu.exec(text) ?? [];
  const place = where === '' ? undefined : readPlace(where, facts);
  return place && [other('byline-label', label), { ...place, certainty: 'byline' }];
}

/** "来源：新华网" behind a date. */
function readSource(text: string): HeaderPart[] | undefined {
  return /^(?:来源|來源|出处|source|fuente|fonte|quelle|منبع|المصدر)\s?[:：]\s?[^.!?]{2,40}$/iu.test(text)
    ? [other('affiliation', text)]
    : undefined;
}

/** An outlet's name or what somebody does, without a name. */
function readHouse(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const words = text.split(/\s+/u).length;
  // Databases add where an outlet is: The Velmland Courier (Port Velm).
  if (looksLikeOutlet(text.replace(/\s\(.{2,40}\)$/u, '')) && words <= 7)
    return splitHouse(text, facts) ?? [other('affiliation', text)];
  if (association.test(text) && words <= 7) return [other('affiliation', text)];
  const isNamed = looksLikePersonName(text) || readStandingByline(text, facts) !== undefined;
  return isRole(text) && words <= 5 && !isNamed ? [other('role', text)] : undefined;
}

/** What ends the name of a company or of an association that sends out a text. */
const association =
  /^\p{Lu}.*\s(?:e\.\s?V\.|e\.\s?G\.|g?GmbH|AG|Inc\.?|Ltd\.?|LLC|S\.\s?A\.|S\.\s?p\.\s?A\.|B\.\s?V\.)$/u;

/** "Afghanistan Velm Times": the place and the outlet that signed. */
function splitHouse(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const split = isKnownPlace(text.split(/\s+/u)[0] ?? '') ? splitTitle(text, facts) : undefined;
  return split?.some((part) => part.kind === 'author' && part.signs !== 'person') ? split : undefined;
}

/** "BBC News, Port Velm": the outlet and where its author was. */
function readOutletInPlace(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, outlet = '', rest = ''] = /^([^,،]{2,40})[,،]\s*(.{2,60})$/u.exec(text) ?? [];
  if (!looksLikeOutlet(outlet) && !(isRole(outlet) && !looksLikePersonName(outlet))) return undefined;
  const place = readPlace(rest, facts);
  return place && [readOutlet(outlet), { ...place, certainty: 'byline' }];
}

/** The desk or the agency that signs where no person does, or else the outlet that somebody belongs to. */
function readOutlet(text: string): HeaderPart {
  const signs = isDesk(text) ? 'desk' : isAgency(text) ? 'agency' : undefined;
  return signs
    ? { kind: 'author', text, certainty: 'standing', signs }
    : { kind: 'other', rule: 'affiliation', text };
}

function readDoubled(
  text: string,
  { before, first: name }: DoubledName,
  facts: HeaderFacts,
  isFirst: boolean,
): HeaderPart[] {
  const parts: HeaderPart[] = [
    { kind: 'other', rule: 'doubled-byline', text: name },
    {
      kind: 'author',
      text: name,
      certainty: 'doubled',
      signs: looksLikePersonName(name) ? 'person' : isDesk(name) ? 'desk' : 'agency',
    },
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
  return isFirst ? [{ kind: 'text', text: before }, ...parts] : [{ kind: 'text', text }];
}
