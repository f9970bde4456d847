import type { Gender, Grammar } from '../../language/grammar.ts';
import { isModifier } from '../../language/modifiers.ts';

/**
 * Whether a stretch of text has a noun that a pronoun of a gender could mean, a town or a party as well as a person; times
 * aside. False in a language whose pronouns of a gender mean people alone.
 */
export function namesThingOfGender(
  text: string,
  gender: Gender,
  { genderedArticles, tail }: Grammar,
): boolean {
  const articles = genderedArticles?.[gender];
  if (!articles) return false;
  const words = (
    text.replaceAll(/(?<=(?:^|[\s’'])[dl][’'])(?=\p{L})/giu, ' ').match(/[\p{L}\p{M}’'-]+/gu) ?? []
  ).map((word) => word.toLowerCase());
  return words.some((word, at) => {
    const noun = words.slice(at + 1, at + 4).find((next) => !isModifier(next));
    return articles.has(word) && noun !== undefined && !tail.times.test(noun);
  });
}
