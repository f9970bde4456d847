import { genderOfPlainName, isPlainGivenName } from '../../language/plain-given-names.ts';
import type { PlainGrammar } from '../../language/plain-grammar.ts';
import { type Introduced, readIntroduction } from './introduction.ts';
import { isFullName } from './plain-name.ts';

/** So many sentences back, a pronoun still means who was spoken of. */
const furthest = 3;

/**
 * The person of the latest sentences, named at the beginning of one, with nobody else in it or after it; `undefined` when
 * there is none. `spoken` is the pronoun, or the verb without one.
 */
export function resolvePlainPronoun(
  spoken: string,
  before: readonly string[],
  people: ReadonlyMap<string, Introduced>,
  grammar: PlainGrammar,
): Introduced | undefined {
  for (const sentence of before.slice(-furthest).toReversed()) {
    const text = sentence.trim().replace(/[.؟!۔:]+$/u, '');
    const clause = grammar.order === 'verb-first' ? text.replace(/^\S+\s/u, '') : text;
    const person = subjectOf(clause, people, grammar);
    const others = peopleIn(text, people).filter(({ name }) => name !== person?.name);
    const rest = person ? clause.replace(person.name, '').replace(person.role ?? '', '') : clause;
    if (others.length > 0 || namesAnother(rest, grammar) || isOfSeveral(text, rest, grammar))
      return undefined;
    if (person) return isOfGender(person, spoken, grammar) ? person : undefined;
    if (!grammar.pronouns.has(text.split(' ')[0] ?? '')) return undefined;
  }
  return undefined;
}

/** Whom a sentence introduces, or names again, as its subject. */
function subjectOf(
  clause: string,
  people: ReadonlyMap<string, Introduced>,
  grammar: PlainGrammar,
): Introduced | undefined {
  const introduced =
    readIntroduction(clause, grammar) ??
    peopleIn(clause, people).find(({ name }) => clause.startsWith(`${name} `));
  if (introduced) return people.get(introduced.name) ?? introduced;
  const name = [4, 3, 2]
    .map((length) => clause.split(' ').slice(0, length).join(' '))
    .find((words) => isFullName(words, grammar));
  // Who has a name and nothing else may be any word's owner, unless nothing is beside it.
  return name !== undefined && !grammar.objects.test(clause.slice(name.length)) ? { name } : undefined;
}

function namesAnother(text: string, grammar: PlainGrammar): boolean {
  const { roles, attached = /^/u, possessed = /$/u } = grammar;
  return text
    .split(/[\s،]+/u)
    .flatMap((word) => [word, word.replace(possessed, ''), word.replace(attached, '')])
    .some((word) => roles.has(word) || isPlainGivenName(word));
}

/** “Farid and his cousin”, “they”, “saw the guard”, “met …”: a second person may be meant. */
function isOfSeveral(text: string, rest: string, { company, pronouns, second }: PlainGrammar): boolean {
  const [first = '', next = ''] = text.split(' ');
  const isJoined = /^[\s،]*(?:و|او)\s/u.test(rest) || (pronouns.has(first) && /^(?:و|او)$/u.test(next));
  return isJoined || company.test(text) || second?.test(text) === true;
}

/** Whether a pronoun, or a verb that tells a gender, can mean somebody. */
export function isOfGender(
  { name }: Introduced,
  spoken: string,
  { feminine, titles }: PlainGrammar,
): boolean {
  const gender = genderOfPlainName(name.split(' ').find((word) => !titles.has(word)) ?? '');
  return !feminine || !gender || (gender === 'female') === feminine.test(spoken);
}

/** Everyone introduced before whom a text names in full, in its order. */
export function peopleIn(text: string, people: ReadonlyMap<string, Introduced>): Introduced[] {
  const words = text.split(/[\s،]+/u);
  return words.flatMap((_, at) =>
    [1, 2, 3, 4, 5].flatMap((length) => people.get(words.slice(at, at + length).join(' ')) ?? []),
  );
}
