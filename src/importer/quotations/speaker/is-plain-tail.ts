import type { Grammar } from '../../language/grammar.ts';
import type { LeadInTail } from '../../language/tails.ts';
import { oneOf } from '../../text/one-of.ts';

/**
 * Whether what stands between a speaker's verb and the colon is no more than listeners, places, times and manners. Whatever
 * else stands there may be another who speaks: “said a sign at the pier read”, “told the court the man shouted”.
 */
export function isPlainTail(words: readonly string[], verb: string, { tail, verbs }: Grammar): boolean {
  const plain = words.map((word) => word.toLowerCase().replace(/^["“„«(]+|[.;)"”»]+$/gu, ''));
  return plain.every((written, at) => {
    const word = written.replace(/,$/u, '');
    const before = plain[at - 1] ?? '';
    const isNew = before.endsWith(',');
    if (isNew && !tail.goesOnAfterComma) return false;
    if (verbs.has(word) || isClause(word, at, plain, tail)) return false;
    if (tail.determiners.test(word)) return isHeld(at, plain, tail, verb);
    const isFirst = at === 0 ? !tail.tellingVerbs.test(verb.toLowerCase()) : isNew;
    // “Said, laughing”; what is said besides is a clause.
    if (isNew && at === plain.length - 1 && /^\p{L}{3,}ing$/u.test(word)) return true;
    return !isFirst || tail.leads.test(word) || tail.times.test(word);
  });
}

/** A word of a second clause, unless that clause only tells when: “said as he left”. */
function isClause(word: string, at: number, words: readonly string[], tail: LeadInTail): boolean {
  const isWhen = tail.whiles.test(words[at - 1] ?? '') || tail.whiles.test(words[at - 2] ?? '');
  if (isWhen) return false;
  const isLastVerb = at === words.length - 1 && /^\p{L}{2,}(?<!e)ed$/u.test(word);
  return tail.clauses.test(word) || isLastVerb;
}

/** Whether a noun that a determiner opens belongs to what stands before it, or is a time or a listener. */
function isHeld(at: number, words: readonly string[], tail: LeadInTail, verb: string): boolean {
  const [before = '', word = ''] = [words[at - 1], words[at]];
  if (at === 0 && tail.tellingVerbs.test(verb.toLowerCase())) return true;
  if (words.slice(at + 1, at + 4).some((next) => tail.times.test(next.replace(/,$/u, '')))) return true;
  if (tail.leads.test(before) || tail.determiners.test(before)) return true;
  return tail.listeners.test(word) && (word !== 'der' || isFeminine(words.slice(at + 1), tail));
}

/** German “der” makes a man the subject, and a woman or what is feminine the listener: “der Brauer”, “der Velmer Zeitung”. */
function isFeminine(words: readonly string[], tail: LeadInTail): boolean {
  const end = words.findIndex((word) => tail.leads.test(word) || tail.determiners.test(word));
  const noun = (end === -1 ? words : words.slice(0, end)).at(-1)?.replace(/,$/u, '') ?? '';
  return feminine.test(noun);
}

const feminine = new RegExp(
  `(?:${oneOf`
  \p{L}in|ung|heit|keit|schaft|tion|ik|tät|ei|ie|esse|agentur|redaktion|runde|menge|stadt|welt|frau|mutter
  tochter|schwester|woche|bild|zeit|taz|faz|dpa|afp|bbc|ard|presse
`})$`,
  'u',
);
