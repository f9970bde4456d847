import type { LeanWords } from '../../language/lean-grammar.ts';

/** A listener, a place or a time has at most so many words. */
const longestPhrase = 5;

/** Whether what stands between a verb and the colon is no more than listeners, places and times, and names nobody. */
export function isLeanTail(tail: readonly string[], words: LeanWords): boolean {
  let room = 0;
  return tail.every((written, at) => {
    const word = written.toLowerCase().replace(/,$/u, '');
    const before = tail[at - 1]?.toLowerCase() ?? '';
    const isNamed = /^\p{Lu}/u.test(written) && /^\p{Lu}/u.test(tail[at - 1] ?? '');
    if (words.clauses.has(word) || isNamed) return false;
    if (words.prepositions.has(word)) room = longestPhrase;
    else if (words.adverbs.has(word)) return true;
    else if (words.articles.has(word) && !words.prepositions.has(before)) return false;
    else room -= 1;
    return room >= 0;
  });
}
