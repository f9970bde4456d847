import type { Gender, Grammar } from '../../language/grammar.ts';
import { genderOf } from './gender-of.ts';
import type { People, Person } from './known-people.ts';
import { isOrganisation } from './names.ts';
import { namesPossiblePerson } from './names-possible-person.ts';
import { readSentence, isCertainPerson } from './read-sentence.ts';

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
    const spoken = readSentence(sentence, people, grammar, gender);
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

function speaksOfOther(sentence: string, gender: Gender, grammar: Grammar): boolean {
  const other = grammar.mentions[gender === 'male' ? 'female' : 'male'];
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => other.has(word));
}
