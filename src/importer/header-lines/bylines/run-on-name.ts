import {
  author,
  type HeaderFacts,
  type HeaderPart,
  isPerson,
  other,
} from '../../header-parts/header-part.ts';
import { isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { isCountry, isDatelineCity, isKnownPlace } from '../../names/known-places.ts';
import { isOtherWork } from '../../names/other-credits.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isCalledPlace, type PlacePart, readPlace } from '../../places/read-place.ts';
import { isShouted } from '../../text/line-shape.ts';

/**
 * Reads a name in full behind a byline's label and what no sign parts from it: where its bearer was, the agency before it, who
 * made the pictures. An unread byline where nobody knows where the name ends; `undefined` where nothing runs on.
 */
export function readRunOnName(segment: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { names, credit } = partMaker(segment) ?? {};
  if (names !== undefined && credit !== undefined && looksLikePersonName(names))
    return [author(names, 'person'), other('credit-line', credit)];
  return readNameBehindHouse(segment) ?? readNameBeforePlace(segment, facts, true);
}

/** The person whom a name holds that runs on; nobody where it may end in two places. */
export function withoutRunOn(name: string, facts: HeaderFacts): string[] {
  const parts = readRunOnName(name, facts);
  return parts ? parts.filter(isPerson).map(({ text }) => text) : [name];
}

/** "Orsa Tindal Photography Brenn Halloway": names, and a work other than the text with who made it. */
export function partMaker(text: string): { names: string; credit: string } | undefined {
  const words = text.split(/\s+/u);
  const at = words.findIndex((word, index) => index > 1 && index < words.length - 2 && isOtherWork(word));
  if (at === -1) return undefined;
  const maker = words.slice(at + 1, at + 3).join(' ');
  const [names, credit] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return looksLikePersonName(maker) && looksLikePersonName(words.slice(at - 2, at).join(' '))
    ? { names, credit }
    : undefined;
}

/** "Associated Press Orsa Tindal", "AP Orsa Tindal": agencies of one word are called as people are, and then nothing tells which it is. */
function readNameBehindHouse(segment: string): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  const count = [3, 2, 1].find((length) => isAgency(words.slice(0, length).join(' '))) ?? words.length;
  const [house, name] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
  if (!looksLikePersonName(name) || looksLikeOutlet(name) || isKnownPlace(name)) return undefined;
  const isCertain = count > 1 || (isShouted(house) && !isShouted(name));
  if (isCertain) return [other('affiliation', house), author(name, 'person')];
  return house.length > 4 ? [other('byline', segment)] : undefined;
}

/** In words: a name of more is none behind which a place is sought. */
const longestName = 3;

/**
 * "Orsa Tindal Velmland": the name comes first and the rest is a place that is known, or that the text tells. People are called
 * as cities are, provinces, as many Afghans, and a few countries: then it is asked for, but a province of which the text does
 * not speak is a surname. Behind a byline's label so is a place that only the text tells.
 */
export function readNameBeforePlace(
  segment: string,
  facts: HeaderFacts,
  isLabelled: boolean,
): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  for (let length = 2; length <= longestName && length < words.length; length += 1) {
    const name = words.slice(0, length).join(' ');
    const place = readPlace(words.slice(length).join(' '), facts);
    if (!place || !isCertain(place, isLabelled) || !looksLikePersonName(name) || facts.isToldPerson(name))
      continue;
    const isName = looksLikePersonName(segment, isLabelled ? 1 : 2);
    if (!isName || !mayBeSurname(place, isLabelled))
      return [{ ...author(name, 'person'), ...(isLabelled ? {} : { certainty: 'told' }) }, place];
    const isAsked = isReported(place.text) || facts.isToldPlace(place.text);
    return isAsked ? [other('byline', segment)] : undefined;
  }
  return undefined;
}

/** Behind a label a place needs no other word than its own: By Orsa Tindal Port Velm. */
function isCertain({ text, certainty }: PlacePart, isLabelled: boolean): boolean {
  return certainty !== 'standing' || (isLabelled && isCalledPlace(text));
}

/** Countries that are surnames or given names as well. */
const alsoPeople = /^(?:chad|england|france|georgia|holland|ireland|israel|jordan|scotland|wales)$/iu;

function mayBeSurname({ text, certainty }: PlacePart, isLabelled: boolean): boolean {
  if (/\s/u.test(text)) return false;
  return certainty === 'told' ? isLabelled : alsoPeople.test(text) || !isCountry(text);
}

/** Whether reports come from a place more often than people are called so. */
function isReported(place: string): boolean {
  return alsoPeople.test(place) || isDatelineCity(place);
}
