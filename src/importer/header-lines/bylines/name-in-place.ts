import { author, type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { isPlainGivenName } from '../../language/plain-given-names.ts';
import { endsAsOutlet, isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isSectionName } from '../../names/section-names.ts';
import { looksLikePlaceName, readPlace } from '../../places/read-place.ts';
import { isShouted } from '../../text/line-shape.ts';
import { placeWords } from './name-with-role.ts';

const inPlace = new RegExp(`^(.{3,60}?)\\s(${placeWords})\\s(.{2,60})$`, 'u');

/** Reads a name and, behind a word that says so, where its bearer was or for whom they wrote: Orsa Tindal in Port Velm. */
export function readNameInPlace(
  segment: string,
  fewestWords: number,
  facts: HeaderFacts,
): HeaderPart[] | undefined {
  const [, name = '', word = '', rest = ''] = inPlace.exec(segment) ?? fromPlace(segment, facts) ?? [];
  // Without capitals and a label, half of all headlines read as "X from Y"; then the place has to be one.
  const isCertain = fewestWords === 1 ? !/[:?!]/u.test(rest) : canNamePlace(name, word, rest, facts);
  if (!isCertain || !(looksLikePersonName(name, fewestWords) || isAgency(name))) return undefined;
  return readWithPlace(name, word, rest, facts);
}

/** "Orsa Tindal da Velm": behind a whole name Italian says so where its bearer was; "Orsa da Velm" is a name. */
function fromPlace(segment: string, { language }: HeaderFacts): RegExpExecArray | null {
  return /^it(?:-|$)/u.test(language)
    ? /^(\p{Lu}\S*\s\p{Lu}.{1,50}?)\s(da)\s(\p{Lu}.{1,40})$/u.exec(segment)
    : null;
}

/** Scripts without capitals: half of all Persian headlines have "in", and only a known first name tells a person. */
function mayBeHeadline(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name) && !isPlainGivenName(/^\S+/u.exec(name)?.[0] ?? '');
}

const isFor = /^(?:for|für)$/iu;

/** Whether "X in Y" can name a person and a place or an outlet, and is no headline such as "Eagle Lands in Trouble". */
function canNamePlace(name: string, word: string, rest: string, facts: HeaderFacts): boolean {
  if (mayBeHeadline(name)) return false;
  if (isFor.test(word)) return looksLikeOutlet(rest);
  if (readPlace(rest, facts) || looksLikeOutlet(rest)) return true;
  // Somebody writes for an outlet, and in capitals throughout every word has the shape of a name: WOMAN SENTENCED FOR FRAUD.
  if (isShouted(name) && isShouted(rest)) return false;
  return /\p{Lu}/u.test(name) && rest.split(/\s*[,،]\s*/u).every(looksLikePlaceName);
}

function readWithPlace(name: string, word: string, rest: string, facts: HeaderFacts): HeaderPart[] {
  const who = author(name, isAgency(name) ? 'agency' : 'person');
  const joint: HeaderPart = other('byline-label', word);
  // "For Velmland": whom they wrote for, whatever else is called so.
  if (isFor.test(word)) return [who, joint, other('affiliation', rest)];
  const place = readPlace(rest, facts);
  // "Posted by Orsa Tindal in Harbour News": where a weblog files the article.
  if (!place && (isSectionName(rest) || endsAsOutlet(rest))) return [who, joint, other('section-name', rest)];
  return [who, joint, { kind: 'place', text: rest, ...place, certainty: 'byline' }];
}
