import { genderOfPlainName, isPlainGivenName } from '../../language/plain-given-names.ts';
import type { PlainGrammar } from '../../language/plain-grammar.ts';
import type { Introduced } from './introduction.ts';
import { isPlainSurname, isUnknownWord } from './plain-name.ts';

/** Who can be meant by a surname alone in a text without capitals. */
export interface PlainSurnames {
  /** The people introduced, by the last word of their names. */
  bearers: Map<string, Introduced[]>;
  /** What stands before a word where a first name or a courtesy does. */
  before: Map<string, Set<string>>;
  /** Words that several people may share as their surname. */
  shared: Set<string>;
  /** The words of the sentence before. */
  latest: readonly string[];
}

/** No surnames, as before a text's beginning. */
export function noPlainSurnames(): PlainSurnames {
  return { bearers: new Map(), before: new Map(), shared: new Set(), latest: [] };
}

/** Adds somebody introduced in full, or what somebody known is. */
export function addBearer({ bearers }: PlainSurnames, person: Introduced) {
  const surname = lastWord(person.name);
  const others = (bearers.get(surname) ?? []).filter(({ name, role }) => name !== person.name || role);
  const isKnown = others.some(({ name }) => name === person.name);
  if (surname !== person.name && !isKnown) bearers.set(surname, [...others, person]);
}

/** Takes notice of the first names that a further stretch of text gives to surnames. */
export function noteSurnames(surnames: PlainSurnames, text: string, grammar: PlainGrammar) {
  for (const sentence of text.split(/[.؟!۔:]\s+/u)) {
    const words = sentence.split(/[\s،.]+/u);
    // “Farid Nawabi came. His brother Hamid came too.” They have one surname.
    if (grammar.kin.test(sentence))
      for (const word of [...surnames.latest, ...words]) surnames.shared.add(word);
    surnames.latest = words;
    for (const clause of sentence.split(/[،«»"“”().؟!]/u)) noteClause(surnames, clause.trim(), grammar);
  }
}

function noteClause({ before, shared }: PlainSurnames, clause: string, grammar: PlainGrammar) {
  const words = clause.split(/\s+/u);
  for (const [at, word] of words.entries()) {
    if (at === 0) continue;
    const first = words[at - 1] ?? '';
    if (standsAsFirstName(words, at - 1, grammar))
      before.set(word, (before.get(word) ?? new Set()).add(first));
    if (isSecondOfTwo(words, at - 1)) shared.add(word);
  }
}

/** A first name, a courtesy, or a word that is not known where a clause's subject begins. */
function standsAsFirstName(words: readonly string[], at: number, grammar: PlainGrammar): boolean {
  const word = words[at] ?? '';
  if (isPlainGivenName(word) || isCourtesy(word, grammar)) return true;
  const leading = words[at - 1] ?? '';
  const isLed =
    /^(?:و|او|با|مع)$/u.test(leading) || grammar.titles.has(leading) || grammar.roles.has(leading);
  const isOpening = at === (grammar.order === 'verb-first' ? 1 : 0);
  return (isLed || isOpening) && isUnknownWord(word, grammar);
}

/** “Farid and Hamid Nawabi”, which Arabic writes in two words and a surname. */
function isSecondOfTwo(words: readonly string[], at: number): boolean {
  const second = words[at] ?? '';
  const [first = '', joiner = ''] = [words[at - 2], words[at - 1]];
  if (/^(?:و|او)$/u.test(joiner)) return isPlainGivenName(second) && isPlainGivenName(first);
  return second.startsWith('و') && isPlainGivenName(second.slice(1)) && isPlainGivenName(joiner);
}

/**
 * The one person whom a clause's first word names by surname, with a courtesy before it or not, and with nothing behind it
 * that could be somebody else; `undefined` when the text gives the surname to another too.
 */
export function readSurname(
  clause: string,
  surnames: PlainSurnames,
  grammar: PlainGrammar,
): Introduced | undefined {
  const words = clause.split(' ');
  const courtesy = isCourtesy(words[0] ?? '', grammar) ? (words.shift() ?? '') : '';
  const [surname = '', ...rest] = words;
  if (!isPlainSurname(surname, grammar) || !grammar.tail.test(rest.join(' '))) return undefined;
  const person = bearerOf(surname, surnames, grammar);
  return person && (courtesy === '' || isCalled(person, courtesy, grammar)) ? person : undefined;
}

function bearerOf(surname: string, surnames: PlainSurnames, grammar: PlainGrammar): Introduced | undefined {
  const bearers = surnames.bearers.get(surname) ?? [];
  const longest = bearers.toSorted((a, b) => b.name.length - a.name.length)[0];
  if (!longest || surnames.shared.has(surname)) return undefined;
  const isOne = bearers.every(({ name }) => longest.name.endsWith(name));
  const own = longest.name.split(' ');
  const isAnother = [...(surnames.before.get(surname) ?? [])].some((first) =>
    isCourtesy(first, grammar) ? !isCalled(longest, first, grammar) : !isPartOf(first, own),
  );
  return isOne && !isAnother ? bearers[0] : undefined;
}

/** Arabic writes “and” in one word with what it joins. */
function isPartOf(first: string, own: readonly string[]): boolean {
  return own.includes(first) || own.includes(first.replace(/^[وف]/u, ''));
}

function isCourtesy(word: string, { courtesies }: PlainGrammar): boolean {
  return courtesies.female.has(word) || courtesies.male.has(word);
}

/** Whether a courtesy fits: a man's does unless the first name is a woman's, a woman's only where it is. */
function isCalled({ name }: Introduced, courtesy: string, { courtesies, titles }: PlainGrammar): boolean {
  const gender = genderOfPlainName(name.split(' ').find((word) => !titles.has(word)) ?? '');
  return courtesies.female.has(courtesy) ? gender === 'female' : gender !== 'female';
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
