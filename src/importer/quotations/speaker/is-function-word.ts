import type { Grammar } from '../../language/grammar.ts';
import { isModifier } from '../../language/modifiers.ts';

/** Whether a word at a sentence's beginning has its capital from there, and begins neither a name nor an office. */
export function isFunctionWord(word: string, grammar: Grammar): boolean {
  const { articles, functionWords, joiners, links, negations, openers, relatives } = grammar;
  const plain = word.toLowerCase();
  const isKnown = [articles, functionWords, joiners, links, negations, openers, relatives].some((words) =>
    words.has(plain),
  );
  return isKnown && !isModifier(plain);
}
