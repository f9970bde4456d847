import { type ReadableLanguage, grammars, leanGrammars, plainGrammars } from '../../language/grammars.ts';
import type { Grammar } from '../../language/grammar.ts';
import { isCourtesy, isRank } from '../../language/roles.ts';
import { type CaselessGrammar, caselessGrammars } from '../../language/caseless-grammars.ts';
import { leanSpeakerFinder } from './find-lean-speaker.ts';
import { plainSpeakerFinder } from './find-plain-speaker.ts';
import { isOrganisation } from './names.ts';
import { type People, type Person, addPeople, bearersOf, noPeople } from './known-people.ts';
import { readLeadIn } from './read-lead-in.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { compareTitles } from './compare-titles.ts';
import { type SpeakerFinder, unsure } from './attribution.ts';
import { isGivenName } from './gender-of.ts';

/** Makes a finder for an article's language; in a language that cannot be read no statement is set apart. */
export function speakerFinder(language: ReadableLanguage | undefined): SpeakerFinder {
  const { read, find } = finderIn(language);
  return {
    read,
    find: (leadIn, before) => {
      const found = find(leadIn, before);
      // The words between marks are taken out before a lead-in is read: شركة «فيلمتل».
      return marks.test(found.speaker ?? '') ? unsure('a name stands between quotation marks') : found;
    },
  };
}

const marks = /["“”„«»]/u;

function finderIn(language: ReadableLanguage | undefined): SpeakerFinder {
  if (language === undefined) return { read: () => undefined, find: () => ({ isSpeech: false }) };
  if (isOf(plainGrammars, language)) return plainSpeakerFinder(plainGrammars[language]);
  if (isOf(leanGrammars, language)) return leanSpeakerFinder(leanGrammars[language]);
  if (isOf(caselessGrammars, language)) return caselessSpeakerFinder(caselessGrammars[language]);
  return withCapitals(grammars[language]);
}

function isOf<Some extends object>(some: Some, language: PropertyKey): language is keyof Some {
  return Object.hasOwn(some, language);
}

function withCapitals(grammar: Grammar): SpeakerFinder {
  const people = noPeople();
  // Who is named matters only when a lead-in asks, which in most texts none does.
  let unread: string[] = [];
  return {
    read: (text) => void unread.push(text),
    find: (leadIn, before) => {
      const { isSpeech, subject, reason } = readLeadIn(leadIn, grammar);
      if (!subject) return { isSpeech, ...(reason ? { reason } : {}) };
      addPeople(people, [...unread, leadIn], grammar);
      unread = [];
      if (subject.kind === 'pronoun') {
        const person = resolvePronoun(subject.pronoun, before, people, grammar);
        return person && !opensWithOtherWord(person.name, people)
          ? { isSpeech, speaker: write(person) }
          : unsure(`more than one person, or none, can be “${subject.pronoun}”`);
      }
      const speaker = nameSpeaker(subject, people, before);
      return speaker ? { isSpeech, speaker } : unsure(`“${subject.name}” may be several people, or no name`);
    },
  };
}

function nameSpeaker(subject: Person, people: People, before: readonly string[]): string | undefined {
  const bearers = bearersOf(subject.name, people);
  const [bearer] = bearers;
  // “Mr Tindal” is not “Mrs Tindal”, though the text calls both by one name.
  const isNamedInFull = subject.name.includes(' ') && subject.name === bearer?.name;
  const match = bearer && (isNamedInFull ? 'same' : compareTitles(subject, bearer));
  if (bearers.length > 1 || match === 'other') return undefined;
  const { name, role, honorific } = match === 'same' ? { ...subject, ...bearer } : subject;
  const isTitled = role !== undefined || honorific !== undefined;
  if ([subject.name, name].some((one) => opensWithOtherWord(one, people))) return undefined;
  const isWord = !name.includes(' ') && !isTitled && !isOrganisation(name) && !standsInside(name, before);
  return isWord ? undefined : write({ name, ...(role ? { role } : {}), ...(honorific ? { honorific } : {}) });
}

/** A single word with a capital at a sentence's beginning is a name only if it has one inside a sentence too. */
function standsInside(name: string, sentences: readonly string[]): boolean {
  return sentences.some(
    (sentence) =>
      sentence
        .split(/(?:['’]s)?[^\p{L}\p{M}\p{N}'’.-]+/u)
        .map((word) => word.replace(/\.$/u, ''))
        .indexOf(name) > 0,
  );
}

/** A courtesy goes with a surname alone, and a rank stays before it: Mr Tindal, Major Tindal, but Orsa Tindal. */
function write({ name, role, honorific }: Person): string {
  if (role && !honorific && !name.includes(' ') && role.split(' ').every(isRank)) return `${role} ${name}`;
  const isCalledSo = honorific !== undefined && !(name.includes(' ') && isCourtesy(honorific));
  const called = isCalledSo ? `${honorific} ${name}` : name;
  return role ? `${called}, ${role}` : called;
}

/** In characters: as much of a sentence as stands before a colon and tells who speaks. */
const longestLeadIn = 200;

/** A finder for languages in which only few lead-ins tell a name from other words; every other statement has no speaker. */
function caselessSpeakerFinder({ speech, negation, speaker }: CaselessGrammar): SpeakerFinder {
  return {
    read: () => undefined,
    find: (leadIn) => {
      const sentence = leadIn.replace(/\s+/gu, ' ').trim().slice(-longestLeadIn);
      if (!speech.test(sentence) || negation.test(sentence)) return { isSpeech: false };
      const name = speaker.exec(sentence)?.groups?.['name'];
      return name ? { isSpeech: true, speaker: name } : unsure('nothing tells a name from other words');
    },
  };
}

/**
 * Whether a name may have a word before it that is none of it, such as “Democrat” or whatever else begins a sentence: a
 * given name or a known surname stands behind a word that is no given name, and the text has the whole nowhere but at a
 * sentence's beginning or where a place may end before it.
 */
function opensWithOtherWord(name: string, { bySurname, certain }: People): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (certain.has(name) || rest.length === 0 || isSurelyGiven(name) || /^\p{Lu}\.$/u.test(first))
    return false;
  // Letters in capitals are a title: PC, MP, QC.
  if (name.split(' ').some((word) => /^\p{Lu}{2,4}$/u.test(word))) return false;
  const holdsName = rest.some((word, at) => at < rest.length - 1 && isGivenName(word));
  const [surname = ''] = rest;
  const holdsSurname = rest.length === 1 && bySurname.get(surname)?.some((one) => one.name !== name) === true;
  return holdsName || holdsSurname;
}

/** “Will Anna Tindal return?” may ask about Anna Tindal. */
function isSurelyGiven(name: string): boolean {
  const [first = '', second = '', ...others] = name.split(' ');
  return (
    isGivenName(first) && !(/^(?:Will|May|Can)$/u.test(first) && others.length > 0 && isGivenName(second))
  );
}
