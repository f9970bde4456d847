import type { HeaderFacts, HeaderPart } from '../header-parts/header-part.ts';
import { looksLikeOutlet } from '../names/agencies.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { isShouted } from '../text/line-shape.ts';
import { isContinent, isKnownPlace } from '../names/known-places.ts';
import { isSectionName } from '../names/section-names.ts';
import { oneOf } from '../text/one-of.ts';

/** A place that a piece of a header names. */
export type PlacePart = Extract<HeaderPart, { kind: 'place' }>;

const shape = new RegExp(
  String.raw`^(?:${oneOf`
  Port|Fort|New|Upper|Lower|North|South|East|West|Northern|Southern|Eastern|Western|Saint|St\.?|San|Santa
  Santo|São|Sankt|Bad|Puerto|Porto|Ciudad|Lake|Mount|Cape|Isle|Bay
`})\s\p{Lu}|\s(?:${oneOf`
  City|County|Province|District|Valley|Islands?|Bay|Coast|Region|State|Republic|Town|Village
`})$`,
  'u',
);

/** How places end whose names are surnames as well: behind a given name they make a person, Ilse Marrowland. */
const ending = /(?:land|stan|burg|ville|town|shire|grad|istan|mark|avia)$/u;

/** Words of places that stand in no person's name; Bay, West and Saint do. */
const ownWords = new RegExp(
  String.raw`^(?:${oneOf`
  Port|Fort|Upper|Lower|Northern|Southern|Eastern|Western|Puerto|Porto|Ciudad|Mount|Cape|Isle
`})\s\p{Lu}|\s(?:City|County|Province|District|Islands?|Region|Republic|Village)$`,
  'u',
);

/** Whether a name says by a word of its own that a place is called so, and no person: Port Velm, Goat Island. */
export function isCalledPlace(name: string): boolean {
  return ownWords.test(isShouted(name) ? inSmallLetters(name) : name);
}

/** Reads a piece that names a place and no more: Afghanistan; Port Velm, Velmland. `undefined` when nothing says so. */
export function readPlace(text: string, facts: HeaderFacts): PlacePart | undefined {
  const name = withoutStop(text.trim());
  if (name.length > 60 || /[\p{N}!?:;"“”«»]/u.test(name)) return undefined;
  const steps = name.split(/\s*[,،]\s*/u);
  if (steps.length > 3 || !steps.every(looksLikePlaceName) || isSectionName(name)) return undefined;
  if (steps.some((step) => step === '' || isSectionName(step))) return undefined;
  const last = steps.at(-1) ?? '';
  const [first = ''] = steps;
  if (steps.length > 1 && looksLikePersonName(first) && !certaintyOf(first, facts)) return undefined;
  const certainty = certaintyOf(last, facts) ?? certaintyOf(name, facts);
  if (!certainty || steps.some(looksLikeOutlet)) return undefined;
  return { kind: 'place', text: name, certainty };
}

/** "Lowmouth." on a line of its own; a short word's full stop is its own, as in Ariz. */
function withoutStop(name: string): string {
  return name.replace(/(?<=\p{L}{6})\.$/u, '');
}

/** Whether a place is larger than a country, so that any other place says more. */
export function isVague(text: string): boolean {
  return isContinent(text);
}

function certaintyOf(name: string, facts: HeaderFacts): PlacePart['certainty'] | undefined {
  if (isKnownPlace(name)) return 'known';
  if (!looksLikePlaceName(name)) return undefined;
  const isTold = facts.isToldPlace(name) && !/^\p{Ll}/u.test(name) && !isRunTogether(name);
  const isPlace = isTold && !isInitials(name, facts);
  const small = isShouted(name) ? inSmallLetters(name) : name;
  const isShaped = shape.test(small) || (ending.test(small) && !looksLikePersonName(name));
  if (isPlace && (isShaped || facts.isFirmlyTold(name))) return 'told';
  return isPlace || isShaped ? 'standing' : undefined;
}

/** "In the VBA": a few capitals that the text never spells otherwise are a league's or a house's. */
function isInitials(name: string, facts: HeaderFacts): boolean {
  return /^\p{Lu}{2,5}$/u.test(name) && facts.spellingOf(name) === name;
}

/** Whether a name has a capital within a word, as outlets have that run two words together: VelmScientist. */
export function isRunTogether(name: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{5}\p{Ll}{2}/u.test(
    name.replace(/(?<!\p{L})(?:Ma?c|D[eiu]|L[ae])(?=\p{Lu})/gu, ''),
  );
}

/** Whether a name is that of a state in short, which says nothing without the city before it: Ariz., BC. */
export function isShortened(name: string): boolean {
  return /\.$|^\p{Lu}{2}$/u.test(name) && !/^U[KS]$/.test(name);
}

/** Words that join a second name to one before them. */
const opensSecond = /^(?:and|y|i)$/u;

/** A place is one to four words that begin with capitals, small words among them; other scripts have no capitals. */
export function looksLikePlaceName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 4 || words.some(isAddress)) return false;
  const small =
    /^(?:of|the|and|de|del|la|le|du|des|da|do|al|el|am|an|der|y|i|sur|upon|on|[فپ][یيه]|من|علی|على|از|به|در)$/u;
  if (words.every((word) => small.test(word.toLowerCase())) || opensSecond.test(words[0] ?? '')) return false;
  return words.every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      small.test(word) ||
      /^[\p{Lo}\p{M}\u200C]+$/u.test(word) ||
      /^(?:al|el|as)-\p{Lu}/u.test(word),
  );
}

/** Velm.example, VELM.CO: outlets are called by their address. */
function isAddress(word: string): boolean {
  return /\p{L}{2}\.(?:\p{Ll}{2,}|(?:COM?|NET|ORG|INFO|ID|TV))$/u.test(word);
}

function inSmallLetters(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
