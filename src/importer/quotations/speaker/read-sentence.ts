import type { Gender, Grammar } from '../../language/grammar.ts';
import { oneOf } from '../../text/one-of.ts';
import { certainGenderOf, genderOf } from './gender-of.ts';
import { isRoleWord } from '../../language/roles.ts';
import { type People, type Person, personOf } from './known-people.ts';
import { type FoundName, findNames, isOrganisation } from './names.ts';
import { stripArticle } from './is-role-in.ts';
import { readName } from './read-name.ts';

/** Words for somebody who is not named and could be meant as well. */
const unnamed = new RegExp(
  `^(?:${oneOf`
  someone|somebody|another|rival|suspect|defendant|opponent|successor|predecessor|counterpart|guest
  patient|passenger|caller|visitor|buyer|seller|applicant|who|quelqu’un|jemand|alguien
`})$`,
  'iu',
);

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

/**
 * Reads whom a sentence of a text, without what is quoted in it, speaks of among the people whom the text knows. For a
 * pronoun of a gender, who is surely of the other one cannot be meant beside the subject.
 */
export function readSentence(sentence: string, people: People, grammar: Grammar, gender?: Gender): Spoken {
  const start = subjectStart(sentence, grammar);
  const clause = sentence.slice(start);
  const [pronoun = ''] = /^\p{L}+/u.exec(clause.toLowerCase()) ?? [];
  const names = findNames(sentence).filter((found) => canBePerson(found, sentence, people, grammar));
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
      (found.at < start || found.at >= ownEnd) &&
      personOf(found.text, people)?.name !== person?.name &&
      !isOfOther(found.text, people, gender),
  );
  const rest = person
    ? sentence.slice(0, start).replace(person.role ?? '', '') + sentence.slice(ownEnd)
    : sentence;
  if (
    others.length > 0 ||
    hasUnnamedPerson(rest) ||
    (person && meetsAnother(sentence.slice(ownEnd), grammar))
  )
    return { ...spoken, isCrowded: true };
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

/** “Orsa Tindal knew him”, but not “Orsa Tindal said they knew him”, who may be herself. */
function meetsAnother(behind: string, { meets, verbs }: Grammar): boolean {
  const [found, between = ''] = meets.exec(behind) ?? [];
  return (
    found !== undefined &&
    !between
      .trim()
      .split(' ')
      .slice(0, -1)
      .some((word) => verbs.has(word))
  );
}

/** In many languages whom a verb concerns stands behind a preposition of places too: “sucede a”, “wartete auf”. */
const nobodyIsIn = /^(?:in|im|en|dans|inside|within|across|throughout)$/u;

function canBePerson(
  { text, at }: { text: string; at: number },
  sentence: string,
  people: People,
  grammar: Grammar,
): boolean {
  if (isOrganisation(text)) return false;
  const before = /(\p{L}+)\s$/u.exec(sentence.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
  const isPlace =
    grammar.places.has(before) &&
    !isPersonName(text) &&
    (nobodyIsIn.test(before) || !isCertainPerson(personOf(text, people)));
  if (isPlace || (grammar.articles.has(before) && !text.split(' ').some(isRoleWord))) return false;
  const after = sentence.slice(at + text.length, at + text.length + 20);
  const isAdjective =
    /(?:an|ish|ese|i|ic|ain)$/u.test(text) && !text.includes(' ') && /^\s\p{Ll}+/u.test(after) && at > 0;
  return !isAdjective;
}

function isOfOther(name: string, people: People, gender: Gender | undefined): boolean {
  const told = certainGenderOf(personOf(name, people) ?? { name });
  return gender !== undefined && told !== undefined && told !== gender;
}

/** A name in full with a given name that people have. */
function isPersonName(text: string): boolean {
  return text.includes(' ') && genderOf({ name: text }) !== undefined;
}

/** Companies and countries are called so too. */
const thingLike = /^(?:member|owner|partner|publisher|trader|producer|maker|operator|founder|leader)$/iu;

/** A person is someone with an office, or with a given name that people have; another name may be a place or a firm. */
export function isCertainPerson(person: Person | undefined): person is Person {
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
  // “Orsa Tindal, die Brenn Halloway kennt, kam”
  if (findNames(noun).some((found) => isPersonName(found.text))) return 0;
  return articles.has(article.toLowerCase()) && !isJoined ? described.length : 0;
}

function hasUnnamedPerson(text: string): boolean {
  return (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).some(
    (word) => unnamed.test(word) || (isRoleWord(word) && word !== 'm' && word !== 'M'),
  );
}
