import type { Gender, Grammar } from '../language/grammars.ts';
import { genderOf } from './gender-of.ts';
import { isRoleWord } from '../language/roles.ts';
import { type People, type Person, personOf } from './known-people.ts';
import { type FoundName, findNames, isOrganisation } from './names.ts';
import { namesPossiblePerson } from './names-possible-person.ts';
import { stripArticle } from './is-role-in.ts';
import { readName } from './subject.ts';

/** Words for somebody who is not named and could be meant as well. */
const unnamed =
  /^(?:someone|somebody|another|rival|suspect|defendant|opponent|successor|predecessor|counterpart|guest|patient|passenger|caller|visitor|buyer|seller|applicant|who|quelqu’un|jemand|alguien)$/iu;
/** So many sentences back, a pronoun still means who was spoken of. */
const furthest = 5;

/** So many sentences before it, another subject makes a person one of two who may be meant. */
const nearest = 2;

/**
 * The person whom a pronoun means: the subject of the sentence just before, or of an earlier one when the text knows nobody
 * else, while no sentence from there on speaks of anybody else and nothing tells another gender; `undefined` in every
 * other case. `sentences` stand before the pronoun, the latest last, without what is quoted in them.
 */
export function resolvePronoun(
  pronoun: string,
  sentences: readonly string[],
  people: People,
  grammar: Grammar,
): Person | undefined {
  const gender = grammar.pronouns.get(pronoun);
  const latestFirst = sentences.slice(-furthest).toReversed();
  let isJustBefore = true;
  for (const [index, sentence] of latestFirst.entries()) {
    const spoken = readSentence(sentence, people, grammar);
    if (spoken.isCrowded || (gender && speaksOfOther(sentence, gender, grammar))) return undefined;
    if (namesPossiblePerson(spoken.rest ?? sentence, gender, grammar)) return undefined;
    if (spoken.person) {
      const earlier = latestFirst.slice(index + 1);
      const isMeant =
        fits(spoken.person, gender, earlier, people, grammar) &&
        (isJustBefore || isOnlyOne(spoken.person, gender, people));
      return isMeant ? spoken.person : undefined;
    }
    if (spoken.pronoun !== undefined && spoken.pronoun !== pronoun) return undefined;
    isJustBefore &&= spoken.pronoun !== undefined;
  }
  return undefined;
}

/** Whether a text names no other person of a gender. */
function isOnlyOne(person: Person, gender: Gender | undefined, { byName }: People): boolean {
  return [...byName.values()].every(
    (other) =>
      other === person ||
      isOrganisation(other.name) ||
      !isCertainPerson(other) ||
      (gender && (genderOf(other) ?? gender) !== gender),
  );
}

/**
 * A gender that is told has to be the pronoun's, and no other person of that gender a subject near before; when none is
 * told, nobody else may be near.
 */
function fits(
  person: Person,
  gender: Gender | undefined,
  earlier: readonly string[],
  people: People,
  grammar: Grammar,
): boolean {
  const own = genderOf(person);
  if (own !== undefined && own !== gender) return false;
  const spoken = earlier.map((sentence) => readSentence(sentence, people, grammar));
  if (own === undefined) return spoken.every((one) => !one.isCrowded && isSame(one.subject, person));
  return spoken
    .slice(0, nearest)
    .every(({ subject }) => isSame(subject, person) || (subject && isOfOther(subject, own)));
}

function isSame(subject: Person | undefined, person: Person): boolean {
  return subject === undefined || subject === person;
}

function isOfOther(person: Person, gender: Gender): boolean {
  const told = genderOf(person);
  return told !== undefined && told !== gender;
}

/** Whom a sentence speaks of. */
interface Spoken {
  /** The one person, who is the subject. */
  person?: Person;
  /** The person who is the main clause's subject, whoever else is spoken of. */
  subject?: Person;
  pronoun?: string;
  /** What the sentence says besides the person and what they are. */
  rest?: string;
  /** Somebody else could be meant as well. */
  isCrowded: boolean;
}

function readSentence(sentence: string, people: People, grammar: Grammar): Spoken {
  const start = subjectStart(sentence, grammar);
  const clause = sentence.slice(start);
  const [pronoun = ''] = /^\p{L}+/u.exec(clause.toLowerCase()) ?? [];
  const names = findNames(sentence).filter((found) => canBePerson(found, sentence, grammar));
  const subject = names.findLast(
    ({ at }) =>
      at === start || (at > start && at - start < 60 && isTitleBetween(sentence.slice(start, at), grammar)),
  );
  const end = subject ? subject.at + subject.text.length : 0;
  const isOwner = subject !== undefined && /^['’]/u.test(sentence.slice(end, end + 1));
  const named =
    subject && !isOwner ? personOf(readName(subject.text, grammar)?.name ?? subject.text, people) : undefined;
  const person = isCertainPerson(named) ? named : undefined;
  const spoken = person ? { subject: person } : {};
  if (subject && !person) return { isCrowded: true };
  const ownEnd = person && subject ? end + ownLength(sentence, subject, person, grammar) : 0;
  const others = names.filter(
    (found) =>
      (found.at < start || found.at >= ownEnd) && personOf(found.text, people)?.name !== person?.name,
  );
  const rest = person
    ? sentence.slice(0, start).replace(person.role ?? '', '') + sentence.slice(ownEnd)
    : sentence;
  if (others.length > 0 || hasUnnamedPerson(rest)) return { ...spoken, isCrowded: true };
  if (person) return { ...spoken, person, rest, isCrowded: false };
  return { isCrowded: false, ...(grammar.pronouns.has(pronoun) ? { pronoun } : {}) };
}

/** Where the main clause's subject may begin: at the sentence's, or after the last comma before a name. */
function subjectStart(sentence: string, grammar: Grammar): number {
  const first = (/^\p{L}+/u.exec(sentence)?.[0] ?? '').toLowerCase();
  if (grammar.articles.has(first)) return first.length + 1;
  if (!grammar.openers.has(first)) {
    const links = /^(?:\p{L}+,?\s)/u.exec(sentence)?.[0] ?? '';
    return grammar.links.has(first) ? links.length : 0;
  }
  for (const { index, 0: comma } of sentence.matchAll(
    /,\s+(?=(?:\p{Ll}+\s)?\p{Lu}[\p{L}’' -]*(?:,|\s\p{Ll}))/gu,
  ))
    return index + comma.length;
  const pronoun = new RegExp(`,\\s+(?=(?:${[...grammar.pronouns.keys()].join('|')})\\s)`, 'u').exec(sentence);
  return pronoun ? pronoun.index + pronoun[0].length : sentence.length;
}

function isTitleBetween(text: string, grammar: Grammar): boolean {
  const words = stripArticle(text.trim(), grammar).split(' ');
  return words.length < 6 && isRoleWord(words.at(-1) ?? '');
}

function canBePerson(
  { text, at }: { text: string; at: number },
  sentence: string,
  grammar: Grammar,
): boolean {
  if (isOrganisation(text)) return false;
  const before = /(\p{L}+)\s$/u.exec(sentence.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
  if (grammar.places.has(before) || (grammar.articles.has(before) && !text.split(' ').some(isRoleWord)))
    return false;
  const after = sentence.slice(at + text.length, at + text.length + 20);
  const isAdjective =
    /(?:an|ish|ese|i|ic|ain)$/u.test(text) && !text.includes(' ') && /^\s\p{Ll}+/u.test(after) && at > 0;
  return !isAdjective;
}

/** Companies and countries are called so too. */
const thingLike = /^(?:member|owner|partner|publisher|trader|producer|maker|operator|founder|leader)$/iu;

/** A person is someone with an office, or with a given name that people have; another name may be a place or a firm. */
function isCertainPerson(person: Person | undefined): person is Person {
  if (!person) return false;
  const hasOffice = (person.role ?? '').split(' ').some((word) => isRoleWord(word) && !thingLike.test(word));
  return hasOffice || genderOf(person) !== undefined;
}

/** How much of a sentence after a name says what the person is. */
function ownLength(
  sentence: string,
  { at, text }: FoundName,
  { role }: Person,
  { articles, joiners }: Grammar,
): number {
  const after = sentence.slice(at + text.length, at + text.length + 120);
  const start = role ? after.indexOf(role) : -1;
  if (role && start !== -1 && start < 8) return start + role.length;
  // “Orsa Tindal, a lifeguard from Velm, came”, but not “Orsa Tindal, a lifeguard, and a nurse”.
  const [described = '', article = '', noun = '', next = ''] =
    /^,\s(\p{L}+)\s([^,.;:]+),\s(?=(\p{L}+))/u.exec(after) ?? [];
  const isJoined = [next, ...noun.split(' ')].some((word) => joiners.has(word));
  return articles.has(article.toLowerCase()) && !isJoined ? described.length : 0;
}

function hasUnnamedPerson(text: string): boolean {
  return (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).some(
    (word) => unnamed.test(word) || (isRoleWord(word) && word !== 'm' && word !== 'M'),
  );
}

function speaksOfOther(sentence: string, gender: Gender, grammar: Grammar): boolean {
  const other = grammar.mentions[gender === 'male' ? 'female' : 'male'];
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => other.has(word));
}
