import { furnitureOf } from '../../furniture/kinds.ts';
import { type HeaderFacts, type HeaderPart, other } from '../header-part.ts';
import { looksLikePlaceName, readPlace } from '../places/read-place.ts';
import { isSectionName } from '../places/section-names.ts';
import { isAgency, isDesk, isNobody, looksLikeOutlet } from './agencies.ts';
import { labelLength } from './byline-label.ts';
import { isCreditLine } from './credit-line.ts';
import { readAccount } from './read-account.ts';
import { findDoubledName } from './doubled-name.ts';
import { looksLikePersonName } from './person-name.ts';
import { endsInRole, isRole } from './roles.ts';

/** What parts the names of a byline, outside brackets. */
const connector =
  /\s*(?:[,،;؛|&·/、]|\s(?:and|et|und|y|e|ve|og|och|oraz|dan|и|та|و|او|en|with|plus)(?=\s))+(?![^()]*\))\s*/gu;
const inPlace =
  /^(.{3,60}?)\s(in|à|in der|en|em|aus|from|reporting from|reports from|für|for|в|در|په|از|فی)\s(.{2,60})$/u;

/**
 * Reads a piece that a label opens: By X, Y and Z in Kabul. `undefined` when it is no byline. Beside a date, as in "Posted on
 * 15 April 2021 by orsa", and behind a label of several words, somebody may sign with the name of an account.
 */
export function readLabelledByline(
  text: string,
  facts: HeaderFacts,
  isBesideDate = false,
): HeaderPart[] | undefined {
  if (text.length > 300) return undefined;
  const length =
    labelLength(text) || (isBesideDate ? (/^da\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u.exec(text)?.[0].length ?? 0) : 0);
  if (length === 0) return undefined;
  const mayBeAccount = isBesideDate || /\p{L}\s\p{L}/u.test(text.slice(0, length).trim());
  const [rest = '', ...credits] = text.slice(length).split(besideCredit);
  const named = (mayBeAccount ? readAccount(rest) : undefined) ?? readNames(rest, facts, 1);
  if (!named?.some(({ kind }) => kind === 'author') || !credits.every(isCreditLine)) return undefined;
  return [
    other('byline-label', text.slice(0, length).trim()),
    ...named.map(asLabelled),
    ...credits.map((credit) => other('credit-line', credit)),
  ];
}

/** By Orsa Tindal. Translated by Brenn Halloway. */
const besideCredit = /\s*[.;|]\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s?(?::|by\s|from\s))/u;

/** Reads a piece without a label: X and Y; X, Staff Writer; X, Velm Packet; X, Port Velm. */
export function readStandingByline(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  if (text.length > 160 || labelLength(text) > 0) return undefined;
  const parts = readNames(text, facts, 2);
  const isSigned = parts?.some(
    (part) => part.kind === 'author' && (part.signs === 'person' || parts.length > 1),
  );
  if (!parts || !isSigned) return undefined;
  // "Orsa Tindal/AP" made a picture.
  const hasHouse = parts.some((part) => part.kind === 'author' && part.signs !== 'person');
  if (hasHouse && /[/·]/u.test(text)) return undefined;
  const saysRole = parts.some((part) => part.kind === 'other' && part.rule === 'role');
  return saysRole ? parts.map(asLabelled) : parts;
}

function asLabelled(part: HeaderPart): HeaderPart {
  return part.kind === 'author' && part.certainty === 'standing' ? { ...part, certainty: 'labelled' } : part;
}

function readNames(text: string, facts: HeaderFacts, fewestWords: number): HeaderPart[] | undefined {
  return readTwice(text, facts) ?? readList(text, facts, fewestWords);
}

/** Several names that a header prints twice in a row: X and Y X and Y. */
function readTwice(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { before, first = '' } = findDoubledName(text) ?? {};
  if (before !== '' || first.search(connector) === -1) return undefined;
  const names = readList(first, facts, 2);
  const people = names?.filter((part) => part.kind === 'author' && part.signs === 'person') ?? [];
  if (!names || people.length < 2) return undefined;
  return [
    other('doubled-byline', first),
    ...names.map((part) => (part.kind === 'author' ? { ...part, certainty: 'doubled' as const } : part)),
  ];
}

function readList(text: string, facts: HeaderFacts, fewestWords: number): HeaderPart[] | undefined {
  const parts: HeaderPart[] = [];
  let at = 0;
  let joint = '';
  for (const match of [...text.matchAll(connector), undefined]) {
    const segment = text.slice(at, match?.index ?? text.length).trim();
    const names = parts.filter(({ kind }) => kind === 'author');
    const hasName = names.length > 0;
    const before = {
      hasName,
      isJoined: isWord(parts.at(-1)),
      isWhole: /[,،]/u.test(joint) && /\s/u.test(names.at(-1)?.text ?? ''),
    };
    // Behind a bar a word alone is where the article is filed: Orsa Tindal | Living.
    const isFiled = hasName && /^[|·]$/.test(joint) && /^\p{Lu}\p{Ll}+$/u.test(segment);
    const read = segment === '' ? [] : readSegment(segment, facts, fewestWords, before);
    if (!read) return undefined;
    parts.push(...(isFiled ? read.map(asFiled) : read));
    joint = match?.[0].trim() ?? '';
    if (/\p{L}/u.test(joint))
      parts.push({ kind: 'other', rule: 'byline-label', text: joint.replace(/[^\p{L}\s]/gu, '').trim() });
    at = match ? match.index + match[0].length : text.length;
  }
  return parts;
}

function asFiled(part: HeaderPart): HeaderPart {
  return part.kind === 'author' && part.signs === 'person' ? other('section-name', part.text) : part;
}

/** Whether a part is the word that joins two names: X and Y. */
function isWord(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'byline-label';
}

/** What stands before a segment of a byline. */
interface Before {
  hasName: boolean;
  /** Whether a word joins the segment to the name before it. */
  isJoined: boolean;
  /** Whether a comma stands between the segment and a name of more than one word. */
  isWhole: boolean;
}

function readSegment(
  segment: string,
  facts: HeaderFacts,
  fewestWords: number,
  { hasName, isJoined, isWhole }: Before,
): HeaderPart[] | undefined {
  if (/[«»“”„"]/u.test(segment)) return undefined;
  const doubled = findDoubledName(segment);
  if (doubled && doubled.before === '' && looksLikePersonName(doubled.first, 1))
    return readDoubled(doubled.first);
  if (isNobody(segment)) return [author(segment, 'desk')];
  if (isDesk(segment)) return [hasName ? other('role', segment) : author(segment, 'desk')];
  if (isAgency(segment))
    return [hasName && !isJoined ? other('affiliation', segment) : author(segment, 'agency')];
  const place = hasName ? readPlace(segment, facts) : undefined;
  if (place) return [place];
  if (hasName && isSectionName(segment.replace(/^in\s/u, ''))) return [other('section-name', segment)];
  const [, name = '', word = '', rest = ''] = inPlace.exec(segment) ?? [];
  // Without capitals and a label, half of all headlines read as "X from Y"; then the place has to be one.
  const isCertain = fewestWords === 1 ? !/[:?!]/u.test(rest) : canNamePlace(name, rest, facts);
  if (isCertain && (looksLikePersonName(name, fewestWords) || isAgency(name)))
    return readWithPlace(name, word, rest, facts);
  const glued = readGlued(segment, fewestWords);
  if (glued) return glued;
  if (hasName && isRole(segment)) return [other('role', segment)];
  if (hasName && looksLikeOutlet(segment)) return [other('affiliation', segment)];
  // Behind a whole name and a comma, one word is where its bearer is: By Orsa Tindal, Quarrow.
  if (isWhole && !isJoined && oneWord.test(segment))
    return [{ kind: 'place', text: segment, certainty: 'standing' }];
  if (looksLikePersonName(segment, fewestWords)) return [author(segment, 'person')];
  const contact = furnitureOf(segment.replace(/^[(<]|[)>]$/g, ''), 'edges');
  if (hasName && contact) return [other(contact.rule, segment)];
  return (
    readNameWithRole(segment, fewestWords, facts) ??
    (fewestWords === 1 && (isJoined || !hasName) ? readHouse(segment) : undefined)
  );
}

const oneWord = /^\p{Lu}[\p{L}\p{M}-]+$/u;

/** Behind a label, an outlet signs and its staff: By Velm Packet; By VP; By Packet staff reporter; Von Redaktion velm.example. */
function readHouse(segment: string): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  const isStaff = words.length <= 4 && words.some((word) => isDesk(word)) && /\p{Lu}/u.test(segment);
  const isInitials = /^\p{Lu}{2,5}$/u.test(segment);
  return looksLikeOutlet(segment) || isStaff || isInitials ? [author(segment, 'agency')] : undefined;
}

/** "Orsa TindalTwitter", "Orsa TindalStaff Writer", "Orsa Tindal2": a copy lost what stood between the name and what is said of it. */
function readGlued(segment: string, fewestWords: number): HeaderPart[] | undefined {
  const seam = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?:\s\p{L}+)*$|\d{1,2}$)/u.exec(segment)?.index;
  if (seam === undefined) return undefined;
  const [name, rest] = [segment.slice(0, seam), segment.slice(seam)];
  const rule = /^\d/.test(rest) ? 'note-number' : isRole(rest) ? 'role' : furnitureOf(rest, 'edges')?.rule;
  return rule && looksLikePersonName(name, Math.max(2, fewestWords))
    ? [author(name, 'person'), other(rule, rest)]
    : undefined;
}

/** Whether "X in Y" can name a person and a place or an outlet, and is no headline such as "Eagle Lands in Trouble". */
function canNamePlace(name: string, rest: string, facts: HeaderFacts): boolean {
  if (readPlace(rest, facts) || looksLikeOutlet(rest)) return true;
  return /\p{Lu}/u.test(name) && rest.split(/\s*[,،]\s*/u).every(looksLikePlaceName);
}

/** Without a sign before it, what somebody does is told in a few words; more are a sentence's. */
const longestBareRole = 4;

/** Orsa Tindal BBC News; Orsa Tindal Staff Writer; Orsa Tindal (Port Velm); Orsa Tindal @orsa. */
function readNameWithRole(
  segment: string,
  fewestWords: number,
  facts: HeaderFacts,
): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  const beforeAgency = [2, 3, 4].find((count) => isAgency(words.slice(count).join(' ')));
  for (
    let count = beforeAgency ?? Math.min(4, words.length - 1);
    count >= Math.max(2, fewestWords);
    count -= 1
  ) {
    const name = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (!looksLikePersonName(name) || endsInRole(name)) continue;
    const bare = rest.replace(/^[(<[]|[)>\]]$/g, '').replace(/^(?:avec|with|mit|con|and|et)\s/u, '');
    if (isAgency(bare)) return [author(name, 'person'), other('affiliation', rest)];
    const inBrackets = /^\(.+\)$/.test(rest) ? readBeside(bare.split(/\s*[,،;]\s*/u), facts) : undefined;
    if (inBrackets) return [author(name, 'person'), ...inBrackets];
    if (isRole(bare) && words.length - count <= longestBareRole)
      return [author(name, 'person'), other('role', rest)];
    if (looksLikeOutlet(bare) || furnitureOf(bare, 'edges'))
      return [author(name, 'person'), other('affiliation', rest)];
  }
  return undefined;
}

/** Where somebody was and what they do, in brackets behind a name: (Kabul, special correspondent). */
function readBeside(steps: readonly string[], facts: HeaderFacts): HeaderPart[] | undefined {
  const parts = steps.map((step): HeaderPart | undefined => {
    const place = readPlace(step, facts);
    if (place) return { ...place, certainty: 'byline' };
    return isRole(step) || isAgency(step) ? other('role', step) : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function readWithPlace(name: string, word: string, rest: string, facts: HeaderFacts): HeaderPart[] {
  const who = author(name, isAgency(name) ? 'agency' : 'person');
  const joint: HeaderPart = other('byline-label', word);
  const place =
    readPlace(rest, facts) ??
    (/^(?:for|für)$/.test(word)
      ? undefined
      : { kind: 'place' as const, text: rest, certainty: 'byline' as const });
  return [who, joint, place ? { ...place, certainty: 'byline' } : other('affiliation', rest)];
}

function readDoubled(name: string): HeaderPart[] {
  return [
    { kind: 'other', rule: 'doubled-byline', text: name },
    { kind: 'author', text: name, certainty: 'doubled', signs: 'person' },
  ];
}

function author(text: string, signs: 'person' | 'agency' | 'desk'): HeaderPart {
  return { kind: 'author', text, certainty: 'standing', signs };
}
