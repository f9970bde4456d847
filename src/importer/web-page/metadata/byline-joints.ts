import { isAgency, isDesk } from '../../names/agencies.ts';
import { isKnownPlace } from '../../names/known-places.ts';
import { isRole } from '../../names/roles.ts';
import { isShouted } from '../../text/line-shape.ts';

/** In Polish “i” joins two whole names, in Catalan the surnames of one. */
const words =
  'and|And|AND|und|Und|UND|et|Et|ET|y|e|og|och|en|dan|ja|ve|и|і|та|و|او|i(?=\\s\\p{Lu}\\S*\\s\\p{Lu})';
/** What an article was written with is joined to its author, but has not signed it: “with AP”. */
export const helpingWords = 'with|mit|und mit|avec|con';
const joints = new RegExp(
  `\\s*(?:,\\s(?:${words})\\s|[,;/／&、،・，\\n]|\\s(?:${words}|${helpingWords})\\s)\\s*`,
  'u',
);
const joinedBefore = new RegExp(`\\s(?:${words}|&)\\s+$`, 'u');

/** Stands for the space around a word within a name; no page prints it. */
const held = '\uE000';
/** Behind a whole name, the word that joins two people in these languages, and one more word. */
const secondSurname =
  /(?<=\p{Lu}[\p{L}\p{M}'’.-]*\s\p{Lu}[\p{L}\p{M}'’.-]*) ([eyi]) (\p{Lu}[\p{L}\p{M}'’-]+)(?=\s*(?:[,;/&]|$))/gu;

/** The pieces of a byline that its joints part. */
export function partAtJoints(byline: string): string[] {
  const whole = byline.replace(secondSurname, (joined, word: string, name: string) =>
    isSurname(name, byline) ? `${held}${word}${held}${name}` : joined,
  );
  return whole.split(joints).map((piece) => piece.replaceAll(held, ' '));
}

/** Jorge Tindal e Quarrow is one person: nobody else signs with one word, unless a house, a desk or a place does. */
function isSurname(name: string, byline: string): boolean {
  const isHouse = isAgency(name) || isDesk(name) || houseEnding.test(name);
  return !isHouse && !isRole(name) && !isKnownPlace(name) && (!isShouted(name) || isShouted(byline));
}

const houseEnding = /(?:press|news|media|tv)$/iu;

/** Whether a word joins a name in a byline to the one before it. */
export function isJoined(byline: string, name: string): boolean {
  return joinedBefore.test(byline.slice(0, Math.max(0, byline.indexOf(name))));
}
