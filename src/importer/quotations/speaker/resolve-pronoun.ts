import type { Gender, Grammar } from '../language/grammars.ts';
import { isRoleWord } from '../language/roles.ts';
import { type People, type Person, personOf } from './known-people.ts';
import { findNames, isOrganisation } from './names.ts';
import { readName, stripArticle } from './subject.ts';

/** Words for somebody who is not named and could be meant as well. */
const unnamed =
  /^(?:someone|somebody|another|rival|suspect|defendant|opponent|successor|predecessor|counterpart|guest|patient|passenger|caller|visitor|buyer|seller|applicant|who|quelqu’un|jemand|alguien)$/iu;
/** So many sentences back, a pronoun still means who was spoken of. */
const furthest = 5;

const femaleRole =
  /(?:woman|ress|queen|mrs|ms|miss|lady|dame|madame|mme|frau|señora|sra|mother|daughter|sister|wife|widow|aunt|girl|reina|reine|königin|ministra|presidenta|alcaldesa|directora|présidente|directrice|ministerin|präsidentin|sprecherin)$/iu;
const maleRole =
  /(?:man|king|mr|sir|lord|monsieur|herr|señor|sr|father|son|brother|husband|uncle|boy|rey|roi|könig)$/iu;

/**
 * The person whom a pronoun means: the subject of the latest sentence that speaks of a person, when that sentence speaks
 * of nobody else and nothing tells another gender; `undefined` in every other case. `sentences` stand before the
 * pronoun, the latest last, without what is quoted in them.
 */
export function resolvePronoun(
  pronoun: string,
  sentences: readonly string[],
  people: People,
  grammar: Grammar,
): Person | undefined {
  const gender = grammar.pronouns.get(pronoun);
  for (const sentence of sentences.slice(-furthest).toReversed()) {
    const spoken = readSentence(sentence, people, grammar);
    if (spoken.isCrowded || (gender && speaksOfOther(sentence, gender, grammar))) return undefined;
    if (spoken.person) return gender && isOtherGender(spoken.person, gender) ? undefined : spoken.person;
    if (spoken.pronoun !== undefined && spoken.pronoun !== pronoun) return undefined;
  }
  return undefined;
}

/** Whom a sentence speaks of. */
interface Spoken {
  /** The one person, who is the subject. */
  person?: Person;
  pronoun?: string;
  /** Somebody else could be meant as well. */
  isCrowded: boolean;
}

function readSentence(sentence: string, people: People, grammar: Grammar): Spoken {
  const start = subjectStart(sentence, grammar);
  const clause = sentence.slice(start);
  const [pronoun = ''] = /^\p{L}+/u.exec(clause.toLowerCase()) ?? [];
  const names = findNames(sentence).filter((found) => canBePerson(found, sentence, grammar));
  const subject = names.find(
    ({ at }) =>
      at === start || (at > start && at - start < 60 && isTitleBetween(sentence.slice(start, at), grammar)),
  );
  const person = subject
    ? personOf(readName(subject.text, grammar)?.name ?? subject.text, people)
    : undefined;
  const others = names.filter(
    (found) => found !== subject && personOf(found.text, people)?.name !== person?.name,
  );
  if (others.length > 0 || (subject && !isKnownPerson(person, subject.text))) return { isCrowded: true };
  const rest = person ? withoutOwn(sentence, subject?.at ?? 0, subject?.text ?? '', person) : sentence;
  if (hasUnnamedPerson(rest)) return { isCrowded: true };
  if (person) return { person, isCrowded: false };
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

/** A person is someone who was named in full, or with an office; a single unknown word may be a place. */
function isKnownPerson(person: Person | undefined, text: string): boolean {
  return (
    person !== undefined &&
    (person.role !== undefined || (text.includes(' ') && person.name.includes(' ')) || person.name !== text)
  );
}

function withoutOwn(sentence: string, at: number, text: string, person: Person): string {
  const rest = sentence.slice(at + text.length);
  const role = person.role ? rest.indexOf(person.role) : -1;
  const after = person.role && role !== -1 && role < 8 ? rest.slice(role + person.role.length) : rest;
  return sentence.slice(0, at).replace(person.role ?? '', '') + after;
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

function isOtherGender({ role = '' }: Person, gender: Gender): boolean {
  const other = gender === 'male' ? femaleRole : maleRole;
  return role.split(' ').some((word) => other.test(word) && !(gender === 'female' && femaleRole.test(word)));
}
