import type { Grammar } from '../../language/grammar.ts';
import { isStress } from '../../language/sentence-openers.ts';
import { isParticiple, opensWithParticle } from './names.ts';
import { plainWord } from './plain-word.ts';
import { firstWord } from './read-name.ts';

/** Whether a part of a clause only says when, where or how, and names no subject: “On Monday”, “Speaking in Velm”. */
export function isPrefix(text: string, grammar: Grammar): boolean {
  const word = firstWord(text).toLowerCase();
  return (
    grammar.openers.has(word) ||
    grammar.links.has(word) ||
    (isParticiple(firstWord(text)) && !grammar.handOvers.has(word))
  );
}

/** A clause's part without the auxiliaries and adverbs at its end, which stand between a subject and its verb. */
export function stripBetween(text: string, grammar: Grammar): string {
  const words = text.split(' ');
  while (words.length > 0 && grammar.between.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

/** A clause's part without the words at its beginning that join it to the text, and without a time. */
export function stripLinks(text: string, grammar: Grammar): string {
  const words = text.split(' ');
  const isLink = (word = '') => grammar.links.has(word.toLowerCase()) || isStress(word);
  while (words.length > 1 && isLink(words[0])) words.shift();
  const [opening = '', time = ''] = words;
  // “On Monday Orsa Tindal said”, “Last April Orsa Tindal said”
  const isTimed =
    grammar.openers.has(opening.toLowerCase()) &&
    grammar.tail.times.test(time.toLowerCase()) &&
    words.length > 2;
  return words.slice(isTimed ? 2 : 0).join(' ');
}

/** “In einem Brief an Orsa Tindal”: whom a phrase names behind its preposition is no subject of what follows. */
export function isOnePhrase(before: readonly string[], { joiners, tail }: Grammar): boolean {
  const [preposition = '', ...words] = before.map(plainWord);
  const isClause = (word: string) => tail.clauses.test(word) || (joiners.has(word) && word !== 'mit');
  return tail.leads.test(preposition) && !/[,;]/u.test(before.join(' ')) && !words.some(isClause);
}

/** “Von Tindal sagte”: at a sentence's beginning a surname with its particle looks like a phrase with its preposition. */
export function isFamily(before: readonly string[]): boolean {
  const [particle, name = '', ...others] = before;
  return (
    others.length === 0 && particle !== 'Zu' && /^\p{Lu}/u.test(name) && opensWithParticle(before.join(' '))
  );
}
