import type { PlainGrammar } from '../../language/plain-grammar.ts';
import { type Attribution, type SpeakerFinder, unsure } from './attribution.ts';
import {
  type Introduced,
  isObject,
  isOpening,
  readBareName,
  readIntroduction,
  readSubject,
} from './introduction.ts';
import { isOfGender, peopleIn, resolvePlainPronoun } from './resolve-plain-pronoun.ts';
import { readApposition } from './read-apposition.ts';
import {
  addBearer,
  noPlainSurnames,
  noteSurnames,
  type PlainSurnames,
  readSurname,
} from './plain-surnames.ts';

/** An organisation's name has at most so many words. */
const longestOrganisation = 6;

/**
 * A finder for languages without capitals. A name is known there by its first name, or by its place before an office that
 * is set off by commas, or after a title. Whoever is not named so is not named as a speaker.
 */
export function plainSpeakerFinder(grammar: PlainGrammar): SpeakerFinder {
  const known: Known = { people: new Map(), surnames: noPlainSurnames() };
  // First names matter only when a lead-in has a surname alone.
  let unread: string[] = [];
  const read = (text: string) => {
    unread.push(text);
    for (const sentence of text.split(/[.؟!۔:]\s+/u)) introduce(sentence, known, grammar);
  };
  const find: SpeakerFinder['find'] = (leadIn, before) => {
    for (const text of unread) noteSurnames(known.surnames, text, grammar);
    unread = [];
    return findSpeaker(leadIn, before, known, grammar);
  };
  return { read, find };
}

/** Who was introduced so far. */
interface Known {
  people: Map<string, Introduced>;
  surnames: PlainSurnames;
}

function introduce(text: string, { people, surnames }: Known, grammar: PlainGrammar) {
  const sentence = unframed(text, grammar);
  const subject = withoutVerb(sentence, grammar);
  const person = readIntroduction(subject, grammar);
  if (person && !people.has(person.name)) people.set(person.name, person);
  const isSpeech = grammar.verb.test(sentence.trim().replace(/\s*[:：]$/u, ''));
  const bearer =
    person ?? (isSpeech ? (readBareName(subject, grammar) ?? readApposition(subject, grammar)) : undefined);
  if (bearer) addBearer(surnames, bearer);
}

function findSpeaker(
  leadIn: string,
  before: readonly string[],
  { people, surnames }: Known,
  grammar: PlainGrammar,
): Attribution {
  const sentence = unframed(leadIn, grammar);
  if (grammar.verbOfMany.test(sentence)) return unsure('several people speak');
  if (!grammar.verb.test(sentence))
    return grammar.nameless.test(sentence) ? unsure('nobody is named who speaks') : { isSpeech: false };
  if (grammar.quoting.test(sentence)) return unsure('the words may be those of whoever is quoted');
  const subject = withoutVerb(sentence, grammar);
  if (grammar.pronouns.has(subject) || subject === '') {
    const spoken = subject === '' ? (sentence.split(' ')[0] ?? '') : subject;
    const person = resolvePlainPronoun(spoken, before, people, grammar);
    return person
      ? { isSpeech: true, speaker: write(person) }
      : unsure('the text does not tell whom it means');
  }
  const person =
    readSubject(subject, grammar) ??
    knownAtStart(subject, people, grammar) ??
    readBareName(subject, grammar) ??
    readSurname(subject, surnames, grammar) ??
    readApposition(subject, grammar);
  const isCalledOther =
    person && grammar.order === 'verb-first' && !isOfGender(person, sentence.split(' ')[0] ?? '', grammar);
  if (person && !isCalledOther) return { isSpeech: true, speaker: write(people.get(person.name) ?? person) };
  const organisation = readOrganisation(subject, grammar);
  return organisation
    ? { isSpeech: true, speaker: organisation }
    : unsure('no name that is certainly one is before the colon');
}

/** A sentence without what says nothing of who speaks. Some write the space before a comma that others write behind it. */
function unframed(text: string, { framing = /^(?!)/u }: PlainGrammar): string {
  return text.replace(/ ?، ?/gu, '، ').trim().replace(framing, '');
}

function withoutVerb(sentence: string, grammar: PlainGrammar): string {
  return sentence
    .trim()
    .replace(/\s*[:：]$/u, '')
    .replace(grammar.verb, '')
    .trim();
}

/** Someone introduced before, named again at the beginning and followed by nothing but small words. */
function knownAtStart(
  subject: string,
  people: ReadonlyMap<string, Introduced>,
  grammar: PlainGrammar,
): Introduced | undefined {
  const [found] = peopleIn(subject, people);
  if (!found || !subject.startsWith(found.name)) return undefined;
  const rest = subject.slice(found.name.length).trim();
  const isJoined = /^(?:و|او)\s/u.test(rest);
  return rest === '' || (!isJoined && isOpening(rest, grammar) && !isObject(rest, grammar))
    ? found
    : undefined;
}

/** “The ministry of … in a statement”: an organisation's name up to the next small word. */
function readOrganisation(
  subject: string,
  { organisations, smallWords, roles }: PlainGrammar,
): string | undefined {
  const words = subject.split(/[\s،]+/u);
  if (!organisations.has(words[0] ?? '')) return undefined;
  const stop = words.findIndex((word) => smallWords.has(word));
  if (words[stop] === 'و' || words[stop] === 'او') return undefined;
  const name = words.slice(0, stop === -1 ? words.length : stop);
  return name.length > 1 && name.length <= longestOrganisation && !name.some((word) => roles.has(word))
    ? name.join(' ')
    : undefined;
}

function write({ name, role }: Introduced): string {
  return role === undefined ? name : `${name}، ${role}`;
}
