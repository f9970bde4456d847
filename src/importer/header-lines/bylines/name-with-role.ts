import { furnitureOf } from '../../furniture/kinds.ts';
import { author, type HeaderFacts, type HeaderPart, other, stayed } from '../../header-parts/header-part.ts';
import { isContinent, isCountry, isKnownPlace } from '../../names/known-places.ts';
import { isCalledPlace, looksLikePlaceName, readPlace } from '../../places/read-place.ts';
import {
  beginsAsOutlet,
  endsAsOutlet,
  isAgency,
  looksLikeOutlet,
  opensAsAgency,
} from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { endsInRole, isRole, isRoleAlone } from '../../names/roles.ts';
import { isPlainGivenName } from '../../language/plain-given-names.ts';
import { isSectionName } from '../../names/section-names.ts';
import { readShoutedName } from './name-before-rank.ts';

/** What stands between a name and where its bearer was or for whom they wrote. */
const small = 'in|à|in der|en|em|aus|from|reporting from|reports from|für|for|в|در|په|از|فی';
export const placeWords = `${small}|${small.toUpperCase()}`;

/** What ends a person's name, or a station's or a company's. */
const notHouse = /^(?:[JS]R|[FPT]V|FM|HD|LTD|PLC)$/u;

/** "Orsa Tindal HS": behind a name in small letters, initials without a vowel are those of the house. */
export function readNameOfHouse(segment: string, fewestWords: number): HeaderPart[] | undefined {
  const [, name = '', house = ''] = /^(.*\p{Ll})\s([B-DF-HJ-NP-TV-XZ]{2,5})$/u.exec(segment) ?? [];
  if (house === '' || notHouse.test(house) || !looksLikePersonName(name, Math.max(2, fewestWords)))
    return undefined;
  return [author(name, 'person'), other('affiliation', house)];
}

/**
 * What somebody does and the name behind it, with what else follows: our Port Velm correspondent Orsa Tindal; Health
 * Correspondent Orsa Tindal in Skarn. A professor is called so, as a doctor is, and Md is short for Mohammad.
 */
export function partRoleBeforeName(segment: string): { role: string; name: string } | undefined {
  const words = segment.split(/\s+/u);
  const at = words.findLastIndex((word) => isRoleAlone(word)) + 1;
  const [role, name] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  if (at === 0 || !isRoleAlone(role) || !isRole(segment) || /^prof/iu.test(role)) return undefined;
  const isPerson = [2, 3, 4].some((count) => looksLikePersonName(words.slice(at, at + count).join(' ')));
  const isOther = looksLikeOutlet(name) || isCalledPlace(name) || isKnownPlace(name);
  return isPerson && !isOther ? { role, name } : undefined;
}

/** Without a sign before it, what somebody does is told in a few words; more are a sentence's. */
const longestBareRole = 4;

/** Behind a label and a name, a few words in brackets say where or for whom, and are no part of the name. */
const bracketed = /^\(\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2}\)$/u;

const plainPlace = /^\([\u0620-\u06D3\u200C]{2,}(?:\s[\u0620-\u06D3\u200C]{2,}){0,2}\)$/u;

/** In Arabic letters a first name that is no other word tells the same without a label: خالد تيندال (ميناء فيلم). */
function isPlainNameInPlace([first = '']: readonly string[], rest: string): boolean {
  return plainPlace.test(rest) && isPlainGivenName(first);
}

/**
 * Orsa Tindal BBC News; Orsa Tindal Staff Writer; Orsa Tindal (Port Velm); Orsa Tindal @orsa. Nothing tells whose
 * word a country is that stands before a role: Orsa Tindal Kenya correspondent.
 */
export function readNameWithRole(
  segment: string,
  fewestWords: number,
  facts: HeaderFacts,
): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  const shouted = readShoutedName(words);
  if (shouted) return shouted;
  const beforeAgency = [2, 3, 4].find((count) => isAgency(words.slice(count).join(' ')));
  for (
    let count = beforeAgency ?? Math.min(4, words.length - 1);
    count >= Math.max(2, fewestWords);
    count -= 1
  ) {
    const name = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (!looksLikePersonName(name) || endsInRole(name) || takesAgency(words, count) || cutsArea(words, count))
      continue;
    const bare = rest.replace(/^[(<[]|[)>\]]$/g, '').replace(/^(?:avec|with|mit|con|and|et)\s/u, '');
    if (isAgency(bare)) return [author(name, 'person'), other('affiliation', rest)];
    const inBrackets = /^\(.+\)$/.test(rest) ? readBeside(bare.split(/\s*[,،;]\s*/u), facts) : undefined;
    if (inBrackets) return [author(name, 'person'), ...inBrackets];
    if ((fewestWords === 1 && bracketed.test(rest)) || isPlainNameInPlace(words, rest))
      return [author(name, 'person'), other('affiliation', rest)];
    const isBare =
      (fewestWords === 1 ? isRole(bare) : isRoleAlone(bare)) && words.length - count <= longestBareRole;
    if (isBare && count > 2 && (isCountry(words[count - 1] ?? '') || mayBeSubject(words, count)))
      return [other('byline', segment)];
    // "Velm Journal harbour writer", below the name: of two words, the outlet's last one tells.
    if (isBare && fewestWords > 1 && endsAsOutlet(name)) return [other('role', segment)];
    if (isBare && (fewestWords === 1 || isPlainRole(bare)))
      return [author(name, 'person'), other('role', rest)];
    // "Orsa Tindal Port Velm Times": the outlet is called after the city, and the name ends before that.
    if (endsInCity(words, count) && isOutlet(bare, fewestWords)) continue;
    // "Orsa Tindal Velm News": the last word alone is no outlet's name, so that the one before it may be the surname or not.
    if (count > 2 && /^\p{L}+$/u.test(bare) && isOutlet(bare, fewestWords)) return [other('byline', segment)];
    if (isOutlet(bare, fewestWords) || isContact(bare))
      return [author(name, 'person'), other('affiliation', rest)];
  }
  return undefined;
}

/** Before a role of one word, the third word of a name may be what its bearer writes of: Orsa Tindal Naval reporter. */
function mayBeSubject(words: readonly string[], count: number): boolean {
  const [, middle = ''] = words;
  return count === 3 && words.length === 4 && /^\p{Lu}\p{Ll}{2}/u.test(middle);
}

/** Whether a name has taken words of a known place that stands behind its first two. */
function endsInCity(words: readonly string[], count: number): boolean {
  const ends = words.map((_, index) => index + 1).filter((end) => end >= count && end < words.length);
  return count > 2 && ends.some((end) => isKnownPlace(words.slice(2, end).join(' ')));
}

/** Whether words behind a name say where its bearer is found; the word Home is a headline's: "Bring the Gulls Home". */
function isContact(text: string): boolean {
  const { rule = 'breadcrumb' } = furnitureOf(text, 'edges') ?? {};
  return rule !== 'breadcrumb';
}

/** Without a label, an outlet begins or ends with the word that says so: "Council Opens New Review Board" is a headline. */
function isOutlet(text: string, fewestWords: number): boolean {
  return looksLikeOutlet(text) && (fewestWords === 1 || endsAsOutlet(text) || beginsAsOutlet(text));
}

/** Whether a name of the first words has the agency's initials, before what its people report on: "Orsa Tindal AP" Medical Writer. */
function takesAgency(words: readonly string[], count: number): boolean {
  return [0, count - 1].some((at) => opensAsAgency(words.slice(at)));
}

/** Words for what correspondents report on that no person is called: US editor. */
const shortArea = /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?)$/iu;

/** Whether a name that ends so has taken the first words of what its bearer does: "Orsa Tindal Middle" East editor. */
function cutsArea(words: readonly string[], count: number): boolean {
  const starts = Array.from({ length: count - 2 }, (_, index) => index + 2);
  return starts.some((start) =>
    [1, 2, 3].some(
      (length) => start + length >= count && isArea(words.slice(start, start + length).join(' ')),
    ),
  );
}

function isArea(text: string): boolean {
  return isContinent(text) || shortArea.test(text);
}

/**
 * Whether no word of a role may be a name's: in "Velm Ferries Names Ilse Marrow Chief Executive" nothing tells where the
 * name would end.
 */
function isPlainRole(role: string): boolean {
  return role
    .split(/[\s/]+/u)
    .every(
      (word) =>
        !/^\p{Lu}\p{Ll}/u.test(word) ||
        isRole(word) ||
        endsInRole(` ${word}`) ||
        isSectionName(word) ||
        isArea(word),
    );
}

const placed = new RegExp(`^(?<word>${placeWords})\\s(?<where>.{2,60})$`, 'u');

/** Orsa Tindal (theo Velm Packet): from whom an article was taken. */
const takenFrom =
  /^(?:theo|according to|laut|d['’]après|según|secondo|segundo|по материалам|за матеріалами)\s\p{Lu}/iu;

/** Where somebody was and what they do, in brackets behind a name: (Kabul, special correspondent); (in Kabul). */
export function readBeside(steps: readonly string[], facts: HeaderFacts): HeaderPart[] | undefined {
  const saysRole = steps.some((step) => isRole(step));
  const parts = steps.map((step): HeaderPart[] | undefined => {
    const { word, where = '' } = placed.exec(step)?.groups ?? {};
    if ((word !== undefined && /^f[oü]r$/iu.test(word)) || takenFrom.test(step))
      return [other('affiliation', step)];
    if (word !== undefined && endsAsOutlet(where)) return [other('section-name', step)];
    if (word !== undefined && looksLikePlaceName(where)) return stayed(word, where);
    const place = readPlace(step, facts);
    if (place) return [{ ...place, certainty: 'byline' }];
    if (saysRole && !isRole(step) && looksLikePlaceName(step))
      return [{ kind: 'place', text: step, certainty: 'byline' }];
    return isRole(step) || isAgency(step) ? [other('role', step)] : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
