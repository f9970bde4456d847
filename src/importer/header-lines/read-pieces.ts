import { author, type HeaderFacts, type HeaderPart, isPerson, other } from '../header-parts/header-part.ts';
import { isAgency, isDesk, isOwnStaff, looksLikeOutlet } from '../names/agencies.ts';
import { type DoubledName, findDoubledName } from '../names/doubled-name.ts';
import { isBylineLabel, labelLength } from '../names/byline-label.ts';
import { isSpelledName, looksLikePersonName } from '../names/person-name.ts';
import { isRoleAlone } from '../names/roles.ts';
import { readGivenName } from './bylines/read-given-name.ts';
import { readLabelledByline, readReporters, readStandingByline } from './bylines/read-byline.ts';
import { readJoinedNames } from './bylines/read-joined-names.ts';
import { readHanFields } from './bylines/read-han-fields.ts';
import { readBeforeLink, readMarkedName } from './bylines/read-before-link.ts';
import { readDoubledNames } from './bylines/read-names.ts';
import { readBylineBehindKicker } from './bylines/read-byline-behind-kicker.ts';
import { readRoleLine, readSignedTitle, readTitledName } from './bylines/read-titled-name.ts';
import { readFiledBesideDay, readFiledBetweenStrokes } from './read-filed.ts';
import { isHanHouse, isHanLabel, readHanBesideDay } from './read-han-beside-day.ts';
import { readKnownPiece } from './read-known-piece.ts';
import { readPlacedTitle } from './read-placed-title.ts';
import { readPlace } from '../places/read-place.ts';
import { readLoneWord } from './read-lone-word.ts';
import { isSectionName } from '../names/section-names.ts';
import { splitTitle } from './split-title.ts';
import { isShouted } from '../text/line-shape.ts';
import { holdsWord } from '../text/meet-in-word.ts';

/** A pointed mark that closes a quotation parts nothing: the group « Orsa » of Velm. */
const separator =
  /\s*(?:[|·•●■▪¦>]|(?<!«[^«»]{0,200})»|(?<!‹[^‹›]{0,200})›)\s*|\s・\s?|\s+[-–—~/\\]+\s+|\t+|\s{3,}|\s*[,;]\s*$/gu;

/** Reads a stretch of a header's line between dates and counters; `isBesideSpan` tells that there are some. */
export function readPieces(text: string, facts: HeaderFacts, isBesideSpan: boolean): HeaderPart[] {
  if (!holdsWord(text)) return [];
  const placed = readPlacedTitle(text, facts, (title) =>
    readPieces(title, facts, false).every(({ kind }) => kind === 'text'),
  );
  if (placed) return placed;
  const filed = isBesideSpan ? readFiledBetweenStrokes(text, facts) : undefined;
  if (filed) return filed;
  const bare = trimSigns(text);
  if (/[:：]\s*$/u.test(text) && isBylineLabel(text.trim())) return [other('byline-label', text.trim())];
  if (isBesideSpan && isHanLabel(text)) return [other('kicker', text.trim())];
  if (isSpelledName(bare)) return [author(bare, 'person')];
  // "Velmland Orsa Tindal / AFPOrsa Tindal / AFP": what parts the two who signed parts no pieces of the line.
  const twice = isBesideSpan ? findDoubledName(bare) : undefined;
  if (twice && readDoubledNames(twice.first, facts)) return readDoubled(bare, twice, facts, true);
  const whole =
    readReporters(text.trim(), isBesideSpan) ??
    readHanFields(bare, facts) ??
    (isBesideSpan ? readFiledBesideDay(bare, facts) : undefined) ??
    readLabelledByline(bare, facts, isBesideSpan) ??
    readTitledName(bare) ??
    readRoleLine(bare) ??
    readSignedTitle(bare) ??
    readMarkedName(bare) ??
    readBeforeLink(text.trim(), facts) ??
    readBylineBehindKicker(bare, facts);
  if (whole) return whole;
  const pieces = text
    .split(separator)
    .map(trimSigns)
    .filter((piece) => holdsWord(piece));
  const read = pieces.flatMap((piece, index) =>
    readPiece(piece, facts, isBesideSpan || pieces.length > 1, index === 0),
  );
  const parts = isFiledInCapitals(text, read) ? read.map(asKicker) : read;
  if (isTrail(text, pieces, parts)) return [other('breadcrumb', text.trim())];
  const isFiled = /\s[|·•»›]\s/u.test(text) && parts.filter(({ kind }) => kind === 'text').length === 1;
  const isHeader = isBesideSpan || isFiled || parts.every(({ kind }) => kind !== 'text');
  return isHeader ? parts : [{ kind: 'text', text: text.trim() }];
}

/** The way from the front page: an outlet and its sections, VELM.EXAMPLE / POLITICS / HARBOUR, or >VELM PACKET>Politics. */
function isTrail(text: string, pieces: readonly string[], parts: readonly HeaderPart[]): boolean {
  const isShort = pieces.every((piece) => piece.split(/\s+/u).length <= 2);
  const isFiled = parts.some((part) => part.kind === 'other' && part.rule === 'section-name');
  const isOpen = parts.some(({ kind }) => kind === 'text');
  const isLed = /^\s*[>»›]/u.test(text) && pieces.length > 1;
  return (pieces.length > 2 || isLed) && isShort && isFiled && isOpen && parts.every(isStep);
}

/** "CITY TARN END / QUAY STREET": behind a section, in capitals a stroke parts quarters and streets as well as people. */
function isFiledInCapitals(text: string, parts: readonly HeaderPart[]): boolean {
  return (
    isShouted(text) &&
    /\s\/\s/u.test(text) &&
    parts.some((part) => part.kind === 'other' && part.rule === 'section-name')
  );
}

function asKicker(part: HeaderPart): HeaderPart {
  return isPerson(part) && part.certainty !== 'labelled' ? other('kicker', part.text) : part;
}

function isStep(part: HeaderPart): boolean {
  if (part.kind === 'place') return part.certainty === 'standing';
  return (
    part.kind === 'text' || (part.kind === 'other' && /^(?:section-name|kicker|affiliation)$/.test(part.rule))
  );
}

function trimSigns(piece: string): string {
  return piece
    .replace(/^[\s,،;:.*_#|/()（）【】[\]·•–—-]+/u, '')
    .replace(/[\s,،;:*_#|/([【】（）·•–—-]+$/u, '');
}

function readPiece(text: string, facts: HeaderFacts, isBeside: boolean, isFirst: boolean): HeaderPart[] {
  const given = readGivenName(text, facts);
  if (given) return given;
  // "Local NewsNews": two sections that a copy glued together.
  if (isSectionName(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' / '))) return [other('section-name', text)];
  const doubled = findDoubledName(text);
  if (doubled?.before === '' && isRoleAlone(/^\S+/u.exec(doubled.first)?.[0] ?? ''))
    return [other('role', text)];
  const isHouse = doubled && [isAgency, looksLikeOutlet, isOwnStaff].some((is) => is(doubled.first));
  const filed = isBeside ? (readFiledBesideDay(text, facts) ?? readJoinedNames(text, false)) : undefined;
  const known = filed ?? (isHouse ? undefined : readKnownPiece(text, facts));
  if (known) return known;
  if (doubled?.before === '' && isBeside && isHanPhrase(doubled.first)) return [other('page-tools', text)];
  if (doubled && canSign(doubled.first, isBeside)) return readDoubled(text, doubled, facts, isFirst);
  const place = readPlace(text, facts);
  if (place && place.certainty !== 'standing') return [place];
  const split = splitTitle(text, facts) ?? (place ? [place] : readStandingByline(text, facts));
  if (split) return split;
  if (isBeside && (pageNumber.test(text) || issue.test(text))) return [other('kicker', text)];
  if (isBeside && filedIn.test(text)) return [other('section-name', text)];
  if (isBeside && host.test(text)) return [other('affiliation', text)];
  const han = isBeside ? readHanBesideDay(text) : undefined;
  if (han) return [han];
  if (isBeside && ((isFirst && signs.test(text)) || isUnreadByline(text))) return [other('byline', text)];
  const word = isBeside ? readLoneWord(text) : undefined;
  return [word ?? { kind: 'text', text }];
}

/** P104, VELMTEXT 104, 6면기사: beside the date, the page of a teletext or of a paper. */
const pageNumber = /^(?:(?:\p{Lu}|\p{Lu}{3,}\s)\d{3}|\d{1,2}면(?:기사)?)$/u;

/** 青木真理: beside the date, a name or a place; nothing tells which. */
const signs = /^\p{Script=Han}{3,5}$/u;

/** "Autor: mb", "Autor: Velm, packet.example (OT)": beside the date, a label of which nobody can be read. */
function isUnreadByline(text: string): boolean {
  const length = labelLength(text);
  return length > 0 && text.length <= longestUnread && /[:：]\s*$/u.test(text.slice(0, length));
}

/** In characters: behind a label, more are a sentence. */
const longestUnread = 60;

/** El Deporte, harbours: beside the date, a section with its article, or a word in small letters, which is no headline. */
const filedIn = /^(?:(?:El|La)\s\p{Lu}\p{Ll}+|\p{Ll}{4,20})$/u;

/** Packet.example, velmNews: an outlet that is called by its address, or with a capital inside one word. */
const host =
  /^(?:(?:\p{Script=Han}{2,12}\s?[:：]?\s{0,3})?(?:www\.)?[\p{L}\p{N}-]{2,30}(?:\.[\p{L}\p{N}-]{2,20})?\.\p{Ll}{2,7}|\p{Ll}{3,12}(?:\p{Lu}\p{Ll}{2,12}){1,2})$/u;

/** "VP № 8 от 15 апреля 2021 года": the number of a paper's issue, beside its day. */
const issue = /^(?:\p{L}{1,20}\s){0,3}№\s?\d{1,5}(?:\s\p{L}{1,3})?$/u;

/** The most words of an outlet's name. */
const longestOutlet = 4;

/** Whether what a header prints twice is who signed it: a person, or beside a date also the outlet. */
function canSign(name: string, isBeside: boolean): boolean {
  const isHouse = isBeside && name.split(/\s+/u).length <= longestOutlet;
  return looksLikePersonName(name) || isOwnStaff(name) || (isHouse && !isHanPhrase(name));
}

/** 参与互动: Chinese prints no byline twice, but a button beside its sign. */
function isHanPhrase(text: string): boolean {
  return /^\p{Script=Han}{4,}$/u.test(text) && !isHanHouse(text);
}

function readDoubled(
  text: string,
  { before, first: name }: DoubledName,
  facts: HeaderFacts,
  isFirst: boolean,
): HeaderPart[] {
  const signs = looksLikePersonName(name) ? 'person' : isDesk(name) || isOwnStaff(name) ? 'desk' : 'agency';
  const parts = readLabelledByline(`${name} ${name}`, facts) ??
    readDoubledNames(name, facts) ?? [
      other('doubled-byline', name),
      { kind: 'author', text: name, certainty: 'doubled', signs },
    ];
  if (before === '') return parts;
  const place = readPlace(before, facts);
  if (place) return [place, ...parts];
  const known = readKnownPiece(before, facts);
  if (known) return [...known, ...parts];
  // The name tells where what stands before it ends, unless it is read as a part of somebody's.
  const whole = splitTitle(`${before} ${name}`, facts);
  const split = whole?.at(-1)?.text === name ? whole.slice(0, -1) : splitTitle(before, facts);
  if (split && split.length > 0) return [...split, ...parts];
  const isName = before.split(/\s+/u).length <= 3 && /^\p{Lu}/u.test(before);
  if (isName) return [{ kind: 'place', text: before, certainty: 'standing' }, ...parts];
  return isFirst ? [{ kind: 'text', text: before }, ...parts] : [{ kind: 'text', text }];
}
