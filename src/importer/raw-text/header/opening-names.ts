import { countWords, isShouted } from '../../text/line-shape.ts';
import { endsAsOutlet } from '../../names/agencies.ts';
import { type Certainty, type HeaderPart, isPerson } from '../../header-parts/header-part.ts';
import { isNameInPlace } from './headline-in-place.ts';
import type { LineGroup } from './line-group.ts';

/**
 * The first line of a source where it reads as names, a place or somebody's work, and nothing marks it as such: "Velm Ferry Sinks" has
 * the shape of a name, and "Roth Resigns, Okkel Returns" that of two. What nothing says stands above it that could be the
 * headline.
 */
export function findOpeningNames(head: readonly LineGroup[]): LineGroup | undefined {
  const opening = head.find(({ parts }) => !parts.every(isBeside));
  if (opening?.kind !== 'header' || opening.isAnchor) return undefined;
  const isNames = isNameInPlace(opening) || isNameOfHouse(opening) || opening.parts.every(isUnmarked);
  return isNames ? opening : undefined;
}

/** The first line of a source where words stand behind an outlet's, so that it may be a headline: "Star Ferry Returns". */
export function findOpeningOutlet([first]: readonly LineGroup[]): LineGroup | undefined {
  const [part, more] = first?.parts ?? [];
  const isOutlet = !more && part?.kind === 'other' && part.rule === 'affiliation';
  return isOutlet && countWords(part.text) > longestTopic && !endsAsOutlet(part.text) ? first : undefined;
}

/**
 * The first line of a source where words stand behind a name that only their shape makes what its bearer does and a place, so
 * that the person may be whom the headline tells of: "Brenn Halloway, Harbour Chief, Quits".
 */
export function findOpeningPerson(head: readonly LineGroup[]): LineGroup | undefined {
  const opening = head.find(({ parts }) => !parts.every(isBeside));
  const [name, role, place, more] = opening?.parts ?? [];
  const isSigned = isPerson(name) && opening?.kind === 'header';
  const isRole = role?.kind === 'other' && role.rule === 'role' && !ofPress.test(role.text);
  const isPlace = place?.kind === 'place' && place.certainty === 'standing';
  return isSigned && isRole && isPlace && !more ? opening : undefined;
}

/** Who signs what they wrote themselves: staff writer, chief editor. */
const ofPress = /writer|report|edit|correspond|journal|column/iu;

/** What may stand above a headline: its day and what is left out. */
function isBeside(part: HeaderPart): boolean {
  return part.kind === 'date' || (part.kind === 'other' && part.rule !== 'role');
}

/**
 * Words that only their shape makes a name, a place that the text tells beside them, the words that join names, and what
 * somebody does where no name stands above it: "Photographer of the Lake".
 */
function isUnmarked(part: HeaderPart, _index: number, parts: readonly HeaderPart[]): boolean {
  if (part.kind === 'author') return part.signs === 'person' && isByShape(part);
  if (part.kind === 'place') return part.certainty === 'standing' || (parts.length > 1 && isByShape(part));
  return (
    part.kind === 'other' && (part.rule === 'byline-label' || (part.rule === 'role' && parts.length === 1))
  );
}

/** "Velm Ferry Sues PBC": initials behind what may be a name are the end of a headline as well. */
function isNameOfHouse({ parts: [name, house, more], text }: LineGroup): boolean {
  const isName = name?.kind === 'author' && name.certainty === 'standing' && !more;
  return isName && house !== undefined && text === `${name.text} ${house.text}` && isShouted(house.text);
}

function isByShape({ certainty }: { certainty: Certainty }): boolean {
  return certainty === 'standing' || certainty === 'told';
}

/** In words: of so many, a name above a headline is a kicker's, such as who it is about. */
const longestTopic = 2;

/** Whether a first line that reads as names is the headline as likely as the line below it: it is no kicker's length. */
export function isLikelyHeadline({ parts, text }: LineGroup): boolean {
  const people = parts.filter(({ kind }) => kind === 'author');
  return people.length > 1 || (people.length === 1 && countWords(text) > longestTopic);
}
