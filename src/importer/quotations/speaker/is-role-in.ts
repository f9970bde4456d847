import type { Grammar } from '../../language/grammar.ts';
import { endsInOwner, isPossessive } from '../../language/modifiers.ts';
import { isRoleWord } from '../../language/roles.ts';
import { isGivenName } from './gender-of.ts';
import { isName, partTitledName } from './names.ts';

/** Whether a text says what a person is: it has a word for an office or a trade and no preposition before it. */
export function isRoleIn(text: string, grammar: Grammar): boolean {
  const words = stripArticle(text, grammar).split(' ');
  if (words.some((word) => grammar.verbs.has(word)) || grammar.openers.has(words.at(-1) ?? '')) return false;
  if (endsInOwner(text) || words.some((word) => grammar.pronouns.has(word.toLowerCase()))) return false;
  const isJoined = (word: string, at: number) =>
    grammar.joiners.has(word) && word !== 'and' && word !== '&' && !opensSecondOffice(words, at);
  if (words.length > 12 || words.some(isJoined)) return false;
  if (isList(words, grammar) || holdsOtherSubject(words, grammar)) return false;
  const first = (words[0] ?? '').toLowerCase();
  const isLed = grammar.openers.has(first) || grammar.relatives.has(first);
  const isBusy =
    /^(?:(?!acting|managing|founding|leading|outgoing|incoming|presiding)\p{L}+ing|another|one|some)$/iu.test(
      words[0] ?? '',
    );
  return (
    !isLed &&
    !isPossessive(words[0] ?? '') &&
    !isBusy &&
    !namesPerson(text) &&
    words.slice(0, 7).some((word) => isRoleWord(word)) &&
    (!isName(text) || isRoleWord(words[0] ?? ''))
  );
}

/**
 * “Responsable du port et spécialiste des moteurs”: without an article, a second office is the same person's, unless somebody
 * is named in either.
 */
function opensSecondOffice(words: readonly string[], at: number): boolean {
  const [joiner = '', next = ''] = words.slice(at, at + 2);
  const namesSomebody = words.some((word, index) => {
    const name = word.replace(/^[dl][’']/u, '');
    const [isNamed, isSurnamed] = [name, words[index + 1] ?? ''].map((one) => /^\p{Lu}/u.test(one));
    return (isNamed && isSurnamed && isGivenName(name)) || (isSurnamed && isRoleWord(word));
  });
  return /^(?:et|y|e|und)$/u.test(joiner) && isRoleWord(next) && !namesSomebody;
}

/** “The mayor and two fishermen” are several people; “the mayor and a friend of the harbour” may be one. */
function isList(words: readonly string[], { articles, joiners, tail }: Grammar): boolean {
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const opensNoun = articles.has(next) || tail.determiners.test(next) || /^\p{Nd}/u.test(next);
    return joiners.has(word) && opensNoun && !/^(?:an?|une?|eine?|una)$/u.test(next);
  });
}

/**
 * “Of whom the poet”, “whereupon the mayor”, “not the mayor”: behind what is no preposition inside a phrase, an article before
 * the office opens a subject of its own.
 */
function holdsOtherSubject(words: readonly string[], { tail }: Grammar): boolean {
  const parts = words
    .join(' ')
    .replaceAll(/(?<=(?:^|\s)[dl][’'])(?=\p{L})/giu, ' ')
    .split(' ');
  const office = parts.findIndex((word) => isRoleWord(word));
  return parts.slice(0, Math.max(0, office)).some((word, at) => {
    const isDetermined = at > 0 && tail.determiners.test(word.toLowerCase());
    return isDetermined && (at < 2 || !tail.leads.test(parts[at - 1]?.toLowerCase() ?? ''));
  });
}

/** “Mayor Orsa Tindal” and “thanked Mr Tindal” hold somebody, and do not say what somebody is. */
function namesPerson(text: string): boolean {
  const { role, name, honorific } = partTitledName(text);
  if (role === undefined) return false;
  return isName(name) && (name.includes(' ') || honorific !== undefined);
}

/** A text without the article at its beginning. */
export function stripArticle(text: string, grammar: Grammar): string {
  const [first = '', ...rest] = text.split(' ');
  return grammar.articles.has(first.toLowerCase()) ? rest.join(' ') : text.replace(/^l[’'](?=\p{L})/iu, '');
}
