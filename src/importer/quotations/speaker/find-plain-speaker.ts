import type { PlainGrammar } from '../language/plain-grammars.ts';
import { type Attribution, type SpeakerFinder, unsure } from './attribution.ts';

/** Someone whom a text has introduced by name and office. */
interface Introduced {
  name: string;
  role: string;
}

/** A name has at most so many words, an organisation's at most so many. */
const longestName = 4;
const longestOrganisation = 6;
/** So many sentences back, a pronoun still means who was spoken of. */
const furthest = 3;

/**
 * A finder for languages without capitals. Nothing tells a name there but its place: before an office that is set off by
 * commas, or after a title. Whatever is not introduced so is not named as a speaker.
 */
export function plainSpeakerFinder(grammar: PlainGrammar): SpeakerFinder {
  const people = new Map<string, Introduced>();
  const read = (text: string) => {
    for (const sentence of text.split(/[.؟!۔:]\s+/u)) {
      const person = readIntroduction(withoutVerb(sentence, grammar), grammar);
      if (person && !people.has(person.name)) people.set(person.name, person);
    }
  };
  return { read, find: (leadIn, before) => find(leadIn, before, people, grammar) };
}

function find(
  leadIn: string,
  before: readonly string[],
  people: ReadonlyMap<string, Introduced>,
  grammar: PlainGrammar,
): Attribution {
  const sentence = leadIn.trim();
  if (grammar.verbOfMany.test(sentence)) return unsure('several people speak');
  if (!grammar.verb.test(sentence)) return { isSpeech: false };
  const subject = withoutVerb(sentence, grammar);
  if (grammar.pronouns.has(subject) || subject === '') {
    const person = resolve(before, people, grammar);
    return person
      ? { isSpeech: true, speaker: write(person) }
      : unsure('the text does not tell whom it means');
  }
  const person = readIntroduction(subject, grammar) ?? knownAtStart(subject, people, grammar);
  if (person) return { isSpeech: true, speaker: write(people.get(person.name) ?? person) };
  const organisation = readOrganisation(subject, grammar);
  return organisation
    ? { isSpeech: true, speaker: organisation }
    : unsure('no name with an office is before the colon');
}

function withoutVerb(sentence: string, grammar: PlainGrammar): string {
  return sentence
    .trim()
    .replace(/\s*[:：]$/u, '')
    .replace(grammar.verb, '')
    .trim();
}

/** “Name، office …”: a name, then a comma, then what the person is. */
function readIntroduction(subject: string, grammar: PlainGrammar): Introduced | undefined {
  const segments = subject.split(/،\s*/u).map((segment) => segment.trim());
  const start =
    segments.length > 2 &&
    !isName(segments[0] ?? '', grammar) &&
    isOpening(segments[0] ?? '', grammar) &&
    roleOf(segments[0] ?? '', grammar) === undefined
      ? 1
      : 0;
  const [name = '', described = ''] = segments.slice(start);
  const role = roleOf(described, grammar);
  if (isName(name, grammar) && role !== undefined) return { name, role };
  const before = roleOf(name, grammar);
  const isTitled = grammar.titles.has(described.split(' ')[0] ?? '') && isName(described, grammar);
  const isOne = segments.length === start + 2 || segments[start + 2] === '';
  return isTitled && isOne && before === name && !isOfAnother(name, grammar)
    ? { name: described, role: before }
    : undefined;
}

/** “The spokesman of the governor, Dr …”: it may be the one or the other. */
function isOfAnother(role: string, { roles }: PlainGrammar): boolean {
  return role.split(' ').filter((word) => roles.has(word.replace(/^ال/u, ''))).length > 1;
}

/** A clause before the subject begins with a small word, such as a day or a preposition. */
function isOpening(text: string, { smallWords }: PlainGrammar): boolean {
  return smallWords.has(text.split(' ')[0] ?? '');
}

function isName(text: string, { smallWords, roles, organisations, titles, notNames }: PlainGrammar): boolean {
  const words = text.split(' ');
  const isPlain = words.every(
    (word, at) =>
      /^[\p{L}\p{M}\u200C-]+$/u.test(word) &&
      !smallWords.has(word) &&
      !([word, word.replace(/^ال/u, '')].some((one) => roles.has(one)) && !(at === 0 && titles.has(word))) &&
      !organisations.has(word),
  );
  const [first = ''] = words;
  if (notNames?.test(titles.has(first) ? (words[1] ?? '') : first)) return false;
  return isPlain && words.length >= (titles.has(words[0] ?? '') ? 3 : 2) && words.length <= longestName;
}

/** What a person is, up to the next small word that begins something else; `undefined` when it names no office. */
function roleOf(text: string, { smallWords, roles }: PlainGrammar): string | undefined {
  const words = text.split(' ');
  // Pashto says “of the harbour of Velm the head”: its office stands behind as many of them as there are.
  const isBelonging = words[0] === 'د';
  const joining = isBelonging ? ['و', 'او', 'د'] : ['و', 'او'];
  const stop = words.findIndex((word) => smallWords.has(word) && !joining.includes(word));
  const role = words.slice(0, stop === -1 ? words.length : stop);
  const hasOffice = isBelonging ? role.some((word) => roles.has(word)) : roles.has(role[0] ?? '');
  return hasOffice && role.length <= 8 && !/[«»"“”]/u.test(text) ? role.join(' ') : undefined;
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
  return rest === '' || (!isJoined && isOpening(rest, grammar)) ? found : undefined;
}

/** Everyone introduced before whom a text names, in its order. */
function peopleIn(text: string, people: ReadonlyMap<string, Introduced>): Introduced[] {
  const words = text.split(/[\s،]+/u);
  return words.flatMap((_, at) =>
    [2, 3, 4].flatMap((length) => people.get(words.slice(at, at + length).join(' ')) ?? []),
  );
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

/** The person of the latest sentences: introduced at the beginning of one, with nobody else in it or after it. */
function resolve(
  before: readonly string[],
  people: ReadonlyMap<string, Introduced>,
  grammar: PlainGrammar,
): Introduced | undefined {
  for (const sentence of before.slice(-furthest).toReversed()) {
    const text = sentence.trim().replace(/[.؟!۔:]+$/u, '');
    const clause = grammar.order === 'verb-first' ? text.replace(/^\S+\s/u, '') : text;
    const named = peopleIn(text, people);
    const person =
      readIntroduction(clause, grammar) ?? named.find(({ name }) => clause.startsWith(`${name} `));
    const others = named.filter(({ name }) => name !== person?.name);
    const rest = person ? clause.replace(person.name, '').replace(person.role, '') : clause;
    const hasOffice = rest.split(/[\s،]+/u).some((word) => grammar.roles.has(word));
    if (others.length > 0 || hasOffice || grammar.company.test(text)) return undefined;
    if (person) return people.get(person.name) ?? person;
    if (!grammar.pronouns.has(text.split(' ')[0] ?? '')) return undefined;
  }
  return undefined;
}

function write({ name, role }: Introduced): string {
  return `${name}، ${role}`;
}
