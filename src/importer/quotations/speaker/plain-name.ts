import { genderOfPlainName, isForeignGivenName, isPlainGivenName } from '../../language/plain-given-names.ts';
import type { PlainGrammar } from '../../language/plain-grammar.ts';

/** A name has at most so many words, besides those that only join them. */
const longestName = 4;

const particles = /^(?:بن|ابن|آل|شاه|جان|خان|الله)$/u;

/**
 * Whether a text without capitals is somebody's name, with a title or not: it begins with a first name, or it is two words
 * none of which is known. “Son-in-law Farid Nawabi” is somebody else, since what stands before a first name is none.
 */
export function isPlainName(text: string, grammar: PlainGrammar): boolean {
  const [title, words] = partTitle(text, grammar);
  const [first = ''] = words;
  const count = words.filter((word) => !particles.test(word)).length;
  if (count > longestName || !words.every((word) => isNamePart(word, grammar))) return false;
  if (grammar.notNames?.test(first) || isWife(title, first, grammar)) return false;
  if (isPlainGivenName(first)) return true;
  return words.length === 2 && !words.some(isPlainGivenName) && !grammar.owned.test(first);
}

/**
 * Whether a text is a name in full that needs nothing beside it to be known as one: a first name and others, or a surname,
 * with a title or not.
 */
export function isFullName(text: string, grammar: PlainGrammar): boolean {
  const [, words] = partTitle(text, grammar);
  const [first = '', ...others] = words;
  const surname = others.at(-1) ?? '';
  const isSurname = grammar.surname.test(surname) || isPlainGivenName(surname);
  const isBetween = (word: string) => isPlainGivenName(word) || particles.test(word);
  const isWhole = isPlainGivenName(first) && isSurname && others.slice(0, -1).every(isBetween);
  return isWhole && !others.some(isJoined) && isPlainName(text, grammar);
}

/**
 * Whether a text is a first name of another language and one more word, which is a surname where what stands beside both
 * says that they are somebody's name.
 */
export function isForeignName(text: string, grammar: PlainGrammar): boolean {
  const [first = '', surname = '', ...rest] = text.split(' ');
  return rest.length === 0 && isForeignGivenName(first) && isUnknownWord(surname, grammar);
}

/** Whether a text between marks can be somebody's name: some words none of which is an office or a small one. */
export function canBeName(text: string, grammar: PlainGrammar): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  const isOwned = grammar.owned.test(first) || grammar.notNames?.test(first) === true;
  const isShort = words.length > 1 && words.length <= longestName;
  return isShort && !isOwned && words.every((word) => isNamePart(word, grammar));
}

/** Whether a text opens with a first name, or a title and one. */
export function opensWithGivenName(text: string, grammar: PlainGrammar): boolean {
  return isPlainGivenName(partTitle(text, grammar)[1][0] ?? '');
}

/** Whether a word can be a surname that stands alone: it is no first name, no office and no small word. */
export function isPlainSurname(word: string, grammar: PlainGrammar): boolean {
  return isNamePart(word, grammar) && !isPlainGivenName(word) && !particles.test(word);
}

/** Whether a word is none that a language's lists know, so that it may be anybody's first name. */
export function isUnknownWord(word: string, grammar: PlainGrammar): boolean {
  return isPlainSurname(word, grammar) && !grammar.titles.has(word) && !grammar.owned.test(word);
}

/** Arabic writes “and” and a second name in one word. */
function isJoined(word: string): boolean {
  return word.startsWith('و') && isPlainGivenName(word.slice(1));
}

/** The title before a name, empty when there is none, and the words of the name. */
function partTitle(text: string, { titles }: PlainGrammar): [string, string[]] {
  const [title = '', ...rest] = text.split(' ');
  return titles.has(title) && rest.length > 0 ? [title, rest] : ['', text.split(' ')];
}

function isNamePart(word: string, { smallWords, roles, organisations }: PlainGrammar): boolean {
  const isOffice = [word, word.replace(/^ال/u, '')].some((one) => roles.has(one));
  return (
    /^[\p{L}\p{M}\u200C-]+$/u.test(word) && !smallWords.has(word) && !isOffice && !organisations.has(word)
  );
}

/** “Mrs Farid Nawabi” is his wife. */
function isWife(title: string, first: string, { womensTitles }: PlainGrammar): boolean {
  return womensTitles.has(title) && genderOfPlainName(first) === 'male';
}
