import { furnitureOf } from '../furniture/kinds.ts';
import { findDates } from '../dates/find-dates.ts';
import { type HeaderFacts, type HeaderPart, isPerson } from '../header-parts/header-part.ts';
import { readGivenName } from './bylines/read-given-name.ts';
import { readHanFields } from './bylines/read-han-fields.ts';
import { readJoinedNames } from './bylines/read-joined-names.ts';
import { isUnread, readLabelledByline } from './bylines/read-byline.ts';
import { readCreditLine } from './bylines/read-credits.ts';
import { isCreditLine } from './bylines/credit-line.ts';
import { findSpans, type Span } from './find-spans.ts';
import { isLabelAlone, readLabelledField } from './read-labelled-field.ts';
import { isLeadIn } from './is-lead-in.ts';
import { isUnpartedTrail } from './is-unparted-trail.ts';
import { isShouted } from '../text/line-shape.ts';
import { readDateline } from '../places/read-dateline.ts';
import { readPlace } from '../places/read-place.ts';
import { isPostSignature } from '../text/sentences/ends-signed.ts';
import { readChatLine } from './read-chat-line.ts';
import { readDatabaseTitle } from './read-database-title.ts';
import { asFiledByWeblog } from './read-filed.ts';
import { readMailLine } from './read-mail-line.ts';
import { readPieces } from './read-pieces.ts';
import { holdsWord } from '../text/meet-in-word.ts';
import { readFiledAlone, readWireLine, readWireTitle } from './read-wire-line.ts';
import { besideTime } from './beside-time.ts';

/** In characters: longer lines are paragraphs, whatever they hold, but for those without a sentence's end, as of many names twice. */
const longestHeaderLine = 400;
const longestOfNames = 800;
const endOfSentence = /\p{L}{3}[.!?…](?:\s|$)/u;

/** What was read with the facts of one article: its head and its tail may be the same lines. */
const readLines = new WeakMap<HeaderFacts, Map<string, HeaderPart[]>>();

/** Reads a line as a header's; what is no header's is a part of kind `text`. Every word is in exactly one part. */
export function readHeaderLine(text: string, facts: HeaderFacts): readonly HeaderPart[] {
  const known = readLines.get(facts) ?? new Map<string, HeaderPart[]>();
  readLines.set(facts, known);
  const parts = known.get(text) ?? readOwn(text, facts);
  known.set(text, parts);
  return parts;
}

function readOwn(text: string, facts: HeaderFacts): HeaderPart[] {
  const parts = readLine(text, facts);
  return isLeadIn(text, parts) || opensList(text, parts) ? [{ kind: 'text', text }] : parts;
}

/** "WHO:" is no kicker, whatever its capitals look like: what it names stands below it. */
function opensList(text: string, [only, more]: readonly HeaderPart[]): boolean {
  return isLabelAlone(text) && !more && only?.kind === 'other' && only.rule === 'kicker';
}

function readLine(text: string, facts: HeaderFacts): HeaderPart[] {
  const longest = endOfSentence.test(text) ? longestHeaderLine : longestOfNames;
  if (text.length > longest) return [{ kind: 'text', text }];
  if (!holdsWord(text)) return [{ kind: 'other', rule: 'separator-line', text }];
  const known = readGivenName(text, facts) ?? readWireTitle(text);
  if (known) return known;
  const titled = readDatabaseTitle(text, facts) ?? readLabelledField(text, facts);
  if (titled?.some(({ kind }) => kind === 'title')) return titled;
  if (isPostSignature(text) || opensReport(text, facts)) return [{ kind: 'text', text }];
  const field =
    readMailLine(text, facts) ??
    titled ??
    readHanFields(text, facts) ??
    readChatLine(text) ??
    readWireLine(text, facts) ??
    readFiledAlone(text, facts);
  if (field) return field;
  if (isCreditLine(text) && !/^report(?:ing|s) from\s/iu.test(text))
    return readDatedCredit(text, facts) ?? readCreditLine(text, facts);
  const whole = furnitureOf(text, 'edges');
  if (whole?.rule === 'breadcrumb') return readBreadcrumb(text, facts);
  if (whole)
    return readCreditedByline(text, whole.rule, facts) ?? [{ kind: 'other', rule: whole.rule, text }];
  if (isUnpartedTrail(text)) return [{ kind: 'other', rule: 'breadcrumb', text }];
  return asFiledByWeblog(text, besideTime(readAroundSpans(text, findSpans(text, facts), facts)), facts);
}

/** "Written by Orsa Tindal • 15 April 2021": beside its date, what agencies print below a report is the article's own byline. */
function readDatedCredit(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const spans = findSpans(text, facts);
  const parts = spans.length > 0 ? readAroundSpans(text, spans, facts) : [];
  return isHeaderLine(parts) && parts.some(({ kind }) => kind === 'author') ? parts : undefined;
}

/**
 * "15 April 2021 » Text: Orsa Tindal » Photos: Ilse Quarrow", "By Orsa Tindal (AP)": a label tells that it is no caption with its
 * credit.
 */
function readCreditedByline(text: string, rule: string, facts: HeaderFacts): HeaderPart[] | undefined {
  if (rule !== 'picture-caption') return undefined;
  const parts = readDatedCredit(text, facts) ?? readLabelledByline(text, facts);
  const isSigned = parts?.some((part) => part.kind === 'author' && part.certainty === 'labelled');
  return isSigned ? parts : undefined;
}

function readAroundSpans(text: string, spans: readonly Span[], facts: HeaderFacts): HeaderPart[] {
  const parts: HeaderPart[] = [];
  let at = 0;
  for (const { start, end, part } of spans) {
    const before = text.slice(at, start);
    const isZone = isTime(parts.at(-1)) && part.kind === 'date';
    const pieces = readPieces(before, facts, true).map((piece) => (isZone ? asZone(piece) : piece));
    const isGlued = part.kind === 'date' && /\p{Lu}{3}$/u.test(before);
    if (isGlued) pieces.splice(0, pieces.length, ...pieces.map((piece) => asGlued(piece, parts)));
    const isPlaced = part.kind === 'date' && /[,،]\s*$/u.test(before);
    parts.push(...(isPlaced ? asPlaceOfDate(pieces) : pieces), part);
    at = end;
  }
  const rest = readPieces(text.slice(at), facts, spans.length > 0);
  if (isGluedBehind(text, at, parts)) parts.push(...rest.map((part) => asGlued(part, parts)));
  else parts.push(...(at > 0 && /^\s*[–—-]\s/u.test(text.slice(at)) ? rest.map(asPlaceInCapitals) : rest));
  return parts;
}

function isTime(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'dateline';
}

/** "19:07, UK, Sunday 4 November 2018": between a time and its day stands whose time it is. */
function asZone(part: HeaderPart): HeaderPart {
  return part.kind === 'place' ? { kind: 'other', rule: 'dateline', text: part.text } : part;
}

/** "25 April 2021Business Harbour": what follows a day without a space was something else on the page, as topics are. */
function isGluedBehind(text: string, at: number, parts: readonly HeaderPart[]): boolean {
  return parts.at(-1)?.kind === 'date' && /^\p{L}/u.test(text.slice(at)) && /\d$/u.test(text.slice(0, at));
}

/** Beside a byline it is nobody's name, and without one it may be. */
function asGlued(part: HeaderPart, before: readonly HeaderPart[]): HeaderPart {
  if (!isPerson(part) || /labelled|doubled/.test(part.certainty)) return part;
  const isSigned = before.some(({ kind }) => kind === 'author');
  return { kind: 'other', rule: isSigned ? 'kicker' : 'byline', text: part.text };
}

/** "15 April 2021 10:44 IST - PORT VELM": what stands in capitals behind the day and its dash may be a place. */
function asPlaceInCapitals(part: HeaderPart): HeaderPart {
  const isName = part.kind === 'author' && part.certainty === 'standing' && isShouted(part.text);
  return isName ? { kind: 'place', text: part.text, certainty: 'standing' } : part;
}

/** "Quarrow, 15 April 2021": what a comma joins to a date is where it was written. */
function asPlaceOfDate(pieces: readonly HeaderPart[]): HeaderPart[] {
  return pieces.map((part, index) => {
    const isLast = index === pieces.length - 1 && !/\p{Ll}\p{Lu}/u.test(part.text);
    return isLast && part.kind === 'place' && part.certainty === 'standing'
      ? { ...part, certainty: 'byline' }
      : part;
  });
}

/** Whether a line is the first of a report, after its dateline: "PORT VELM (AP) — The ferry returned". */
function opensReport(text: string, facts: HeaderFacts): boolean {
  const dateline = readDateline(text, facts);
  if (dateline === undefined || /[-–—]\s*\d/u.test(text)) return false;
  const said = text.replace(/^.*?[-–—:]\s+/u, '');
  const isSentence =
    !readJoinedNames(said) && readPieces(said, facts, false).some(({ kind }) => kind === 'text');
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
      isUnread(part) ||
      (part.kind === 'author' && (part.certainty === 'labelled' || part.certainty === 'doubled')),
  );
}

/** The last place on the way from the front page is where the story is set. */
function readBreadcrumb(text: string, facts: HeaderFacts): HeaderPart[] {
  const steps = text.split(/\s*(?:[>»›/\\→|]|::|\s-\s)+\s*/u).filter(Boolean);
  const place = steps.slice(1).findLast((step) => readPlace(step, facts)?.certainty === 'known');
  if (place === undefined) return [{ kind: 'other', rule: 'breadcrumb', text }];
  const at = text.lastIndexOf(place);
  const around = [text.slice(0, at), text.slice(at + place.length)];
  const [before, after] = around.map((part): HeaderPart[] =>
    holdsWord(part) ? [{ kind: 'other', rule: 'breadcrumb', text: part.trim() }] : [],
  );
  return [...(before ?? []), { kind: 'place', text: place, certainty: 'known' }, ...(after ?? [])];
}
