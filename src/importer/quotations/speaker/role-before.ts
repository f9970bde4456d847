import type { Grammar } from '../../language/grammar.ts';
import { isModifier, isPossessive } from '../../language/modifiers.ts';
import { isRoleWord } from '../../language/roles.ts';
import { shortWords } from '../../language/short-words.ts';

/** An office of more words is a story of its own. */
const longest = 6;

/** A full stop of initials, of a short word, inside a word or before one in small letters ends nothing. */
const clauseEnd = new RegExp(
  `[,;:!?()"“”„«»—–]|(?<!(?<!\\p{L})(?:\\p{Lu}|${shortWords}))\\.(?!\\s\\p{Ll}|\\S)`,
  'u',
);

/** “She came to the U.S. President Harlan Quist left”: the initials may end a sentence before the office. */
const initialsFirst = /^(?:\p{Lu}\.){2,}\s/u;
const beforeEnd = /(?:,|\s\p{Ll}+\sthe|(?:^|\s)(?:in|near|to the|from the))\s$/iu;

/** What the words before a name say its owner is. */
export interface RoleBefore {
  role?: string;
  /** Whether they say more than could be told, so that the name has to stand alone. */
  isCut?: boolean;
}

/**
 * The whole office before a name, back to an article, a preposition or the clause's beginning; `title` is its part that
 * is written like a name. An office that may go on further is cut, and no office.
 */
export function roleBefore(before: string, title: string | undefined, grammar: Grammar): RoleBefore {
  if (title === undefined && !isRoleWord(lastWord(before.slice(-30)))) return {};
  if (initialsFirst.test(title ?? '') && beforeEnd.test(before)) return { isCut: true };
  const clause = before.slice(-90).split(clauseEnd).at(-1) ?? '';
  const words = clause.split(/\s+|(?<=^[dl][’']|\s[dl][’'])/iu).filter((word) => word !== '');
  const joined = title !== undefined && clause.endsWith('-') ? (words.pop() ?? '') : '';
  let at = words.length;
  while (at > 0 && isPart(words[at - 1] ?? '', title, grammar)) at -= 1;
  const parts = [...words.slice(at), ...(title === undefined ? [] : [`${joined}${title}`])];
  if (!isRoleWord((parts.at(-1) ?? '').split(' ').at(-1) ?? '')) return {};
  const stop = words[at - 1];
  const isOfMore = /^(?:of|for|de|d[’']|von)$/iu.test(stop ?? '') && at < words.length;
  if (isOfMore || parts.length > longest || isPossessive(stop ?? '')) return { isCut: true };
  const isWhole = (title !== undefined && !stop?.endsWith('.')) || stop === undefined || isEnd(stop, grammar);
  return isWhole ? { role: parts.join(' ') } : { isCut: true };
}

/** A word that belongs to the office behind it. */
function isPart(word: string, title: string | undefined, grammar: Grammar): boolean {
  const isNamed = title === undefined && /^\p{Lu}/u.test(word);
  return !isEnd(word, grammar) && (isModifier(word) || isRoleWord(word) || isNamed);
}

/** What stands before an office and is no part of it. */
function isEnd(word: string, grammar: Grammar): boolean {
  const plain = word.toLowerCase();
  const ends = [grammar.articles, grammar.openers, grammar.joiners, grammar.links, grammar.verbs];
  return (
    (ends.some((words) => words.has(plain)) && !isModifier(word)) ||
    (grammar.tail.times.test(plain) && !isModifier(word)) ||
    isPossessive(plain) ||
    /^(?:[dl][’']|of|for|du|des|del|al|au|von|de|by|with)$/u.test(plain)
  );
}

/** The word before a space at a text's end. */
function lastWord(text: string): string {
  return (/\s$/u.test(text) ? text.slice(0, -1).split(/\s/u).at(-1) : undefined) ?? '';
}
