import type { Grammar } from '../../language/grammar.ts';
import { endsInOwner } from '../../language/modifiers.ts';
import { isRoleWord } from '../../language/roles.ts';
import { shortWords } from '../../language/short-words.ts';
import { holdsGenitive, isFunctionWord, isGenitive } from './read-name.ts';
import { type FoundName, findNames, isOrganisation, opensWithParticle, partTitledName } from './names.ts';
import type { TitledName } from './attribution.ts';
import { compareTitles } from './compare-titles.ts';
import { genderOf } from './gender-of.ts';
import { isRoleIn, stripArticle } from './is-role-in.ts';
import { roleBefore } from './role-before.ts';
import { familyName, sharesSurname } from './shares-surname.ts';

/** Someone whom a text has named in full, with what it says they are where it first does. */
export type Person = TitledName;

/** A role that is longer than this is a story of its own. */
const longestRole = 80;

/** The people and organisations that a text has named so far, each as first introduced. */
export interface People {
  byName: Map<string, Person>;
  /** Those with more than one name, by the last of them. */
  bySurname: Map<string, Person[]>;
  /** The names that something else than a sentence's beginning gives all of their capitals. */
  certain: Set<string>;
  /** Surnames of which somebody else, whom the text does not name in full, is called too. */
  shared: Set<string>;
}

/** Nobody, as before a text's beginning. */
export function noPeople(): People {
  return { byName: new Map(), bySurname: new Map(), certain: new Set(), shared: new Set() };
}

/** Adds those whom further stretches of text name. */
export function addPeople(people: People, texts: readonly string[], grammar: Grammar) {
  const stretches = texts.map((text) => ({ text, names: findNames(text) }));
  for (const { text, names } of stretches)
    for (const found of names) noteCertain(people, found, text, grammar);
  for (const { text, names } of stretches) for (const found of names) addNamed(people, found, text, grammar);
}

/** Looks back from where a name begins: no other place in a text need be asked. */
const wordBefore = /(?<=(?:^|[^\p{L}])(\p{Ll}*)(,?)\s["“„«(]?)/uy;

/** Behind a title, a comma or a small word that is no preposition of a place a name begins where it seems to. */
function noteCertain({ certain }: People, { text, at }: FoundName, whole: string, grammar: Grammar) {
  if (certain.has(text)) return;
  const { name } = partTitledName(text);
  if (certain.has(name)) return;
  wordBefore.lastIndex = at;
  const [, small = '', comma] = wordBefore.exec(whole) ?? [];
  const isBehindNoun = small !== '' && !grammar.places.has(small) && !grammar.articles.has(small);
  if (comma || isBehindNoun || name !== text) certain.add(name);
}

function addNamed(people: People, whole: FoundName, text: string, grammar: Grammar) {
  const found = withoutFunctionWords(withoutArticle(whole, grammar), text, people, grammar);
  if (!found) return;
  const titled = partTitledName(found.text);
  const { name, role: title, honorific } = titled;
  const known = people.byName.get(name);
  const before = text.slice(0, found.at);
  const family = familyName(found, text);
  if (family !== undefined) people.shared.add(family);
  const isCalledOther = known && !name.includes(' ') && compareTitles(titled, known) === 'other';
  if (isCalledOther || sharesSurname(found, text, people.bySurname, grammar))
    people.shared.add(surnameOf(name));
  if (known?.role || isOfOffice(name, before) || isGenitive(name, title) || holdsGenitive(name, grammar))
    return;
  const told = roleBefore(before.slice(-100), title, grammar);
  const after = endsInOwner(before) ? undefined : roleAfter(text, found.at + found.text.length, grammar);
  const role = told.role ?? (told.isCut ? undefined : after);
  if (known && role) known.role = role;
  if (!known)
    addPerson(people, { name, ...(role ? { role } : {}), ...(honorific ? { honorific } : {}) }, grammar);
}

/** “Orsa Tindal das Lager”: in German such an article opens another noun, and joins no surname as in other languages. */
function withoutArticle(found: FoundName, { articles }: Grammar): FoundName {
  const [, name, article = ''] = /^(\p{Lu}\S*(?:\s\p{Lu}\S*)+)\s(das|den|der)\s/u.exec(found.text) ?? [];
  return name !== undefined && articles.has(article) ? { ...found, text: name } : found;
}

/** “Als Orsa Tindal kam”: what only opens a sentence is no part of the name behind it. */
function withoutFunctionWords(
  found: FoundName,
  text: string,
  people: People,
  grammar: Grammar,
): FoundName | undefined {
  const [word = ''] = found.text.split(' ');
  const isOpening = /(?:^|[.!?:…]["”“»]?\s+)["“„«(]*(?:\p{Lu}\p{L}*\s)*$/u.test(
    text.slice(0, found.at).slice(-40),
  );
  if (!isOpening || people.certain.has(found.text) || !isFunctionWord(word, grammar)) return found;
  const start = word.length + 1;
  const [rest] = findNames(found.text.slice(start));
  return (
    rest && withoutFunctionWords({ text: rest.text, at: found.at + start + rest.at }, text, people, grammar)
  );
}

/** “Director of Public Works Orsa Tindal”: nothing tells where the office ends and the name begins. */
function isOfOffice(name: string, before: string): boolean {
  if (name.split(' ').length <= 2) return false;
  const [, office = ''] = /(\p{L}+)\s(?:of|for|du|de|des|für)\s$/u.exec(before.slice(-40)) ?? [];
  return isRoleWord(office);
}

function addPerson({ byName, bySurname }: People, person: Person, { hasTwoSurnames }: Grammar) {
  byName.set(person.name, person);
  const words = person.name.split(' ');
  const first = hasTwoSurnames && words.length > 2 ? words.at(-2) : undefined;
  for (const surname of [surnameOf(person.name), ...(first === undefined ? [] : [first])])
    if (surname !== person.name) bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
}

function surnameOf(name: string): string {
  const family = name.replace(/\s[JS]r\.$/u, '');
  return family.slice(family.lastIndexOf(' ') + 1);
}

/** Behind it a full stop is the word's, and may be the sentence's as well: “president of the U.S.” */
const endsShort = new RegExp(`(?<!\\p{L})(?:\\p{Lu}|${shortWords})$`, 'u');

function roleAfter(text: string, at: number, grammar: Grammar): string | undefined {
  const [whole = '', after] =
    /^,\s+((?:[^,.;:!?"“”«»()]|(?<=(?<!\p{L})\p{Lu})\.|(?<=\p{L})\.(?=\p{L}))+)[,.]/u.exec(
      text.slice(at, at + longestRole + 20),
    ) ?? [];
  const isShort = whole.endsWith('.') && endsShort.test(after ?? '');
  if (isShort && text[at + whole.length] !== ',' && !/\.\p{Lu}$/u.test(after ?? '')) return undefined;
  const role = after && stripArticle(`${after.trim()}${isShort ? '.' : ''}`, grammar);
  // “… Orsa Tindal, the mayor, and two fishermen”: the mayor may be the next of a list.
  const next = /^\s*(\p{L}+)/u.exec(text.slice(at + whole.length, at + whole.length + 20))?.[1] ?? '';
  const isListed =
    (grammar.joiners.has(next) && next !== 'with') ||
    /\s(?:and|or|et|ou|und|y|o)\s(?:an?|une?|eine?)\s/u.test(whole);
  return role && role.length <= longestRole && !isListed && isRoleIn(role, grammar) ? role : undefined;
}

/** The one person whom a name means; `undefined` when nobody was named so, or several were. */
export function personOf(name: string, people: People): Person | undefined {
  const [only, ...others] = bearersOf(name, people);
  return others.length > 0 ? undefined : only;
}

/**
 * Everyone whom a name can mean: by the full name, by a surname, or by a given name. Whoever shares a surname and is not
 * named in full is one of them, by the surname alone.
 */
export function bearersOf(name: string, people: People): Person[] {
  return [...namedBearersOf(name, people), ...(people.shared.has(name) ? [{ name }] : [])];
}

function namedBearersOf(name: string, { byName, bySurname }: People): Person[] {
  const family = opensWithParticle(name) ? [...byName.values()].filter((one) => endsWithName(one, name)) : [];
  if (family.length > 0) return family;
  const known = byName.get(name);
  const own = known ? [known] : [];
  if (name.includes(' ') || isOrganisation(name)) return own;
  const isTitled = known?.role !== undefined || known?.honorific !== undefined;
  const namesakes = [...(bySurname.get(name) ?? []), ...givenSo(name, byName)];
  const bearers = namesakes.filter((one) => !namesakes.some((other) => isWithin(other, one)));
  // Who is called by a title and this name alone, as a king is, may be a person of this name or not.
  const isAnother = isTitled && bearers.some((bearer) => compareTitles(known, bearer) === 'other');
  return bearers.length === 0 || isAnother ? [...bearers, ...own] : bearers;
}

/** “De la Cruz” opens a sentence, and is Maria de la Cruz. */
function endsWithName(person: Person, name: string): boolean {
  return person.name.toLowerCase().endsWith(` ${name.toLowerCase()}`);
}

/** Those with a given name, where it is known to be one. */
function givenSo(name: string, byName: ReadonlyMap<string, Person>): Person[] {
  return [...byName.values()].filter(
    (person) => person.name.startsWith(`${name} `) && genderOf({ name: person.name }) !== undefined,
  );
}

/** “State Orsa Tindal”, of a secretary of state, is Orsa Tindal. */
function isWithin(shorter: Person, longer: Person): boolean {
  return longer.name.endsWith(` ${shorter.name}`);
}
