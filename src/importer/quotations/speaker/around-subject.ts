import type { Grammar } from '../../language/grammar.ts';
import { isStress } from '../../language/sentence-openers.ts';
import { isParticiple } from './names.ts';
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
