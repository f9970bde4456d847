import { type LeanGrammar, type LeanWords, wordsOf } from '../../language/lean-grammar.ts';
import { type Attribution, type SpeakerFinder, unsure } from './attribution.ts';
import { plainWord } from './plain-word.ts';
import { type Known, type LeanName, readLeanName, readLeanSubject } from './read-lean-subject.ts';

/** A lead-in in words, about one of its verbs. */
interface Clause {
  before: string[];
  verb: string;
  after: string[];
}

/**
 * A finder for languages of which only the commonest is known: whoever is named in full right beside the verb speaks, and
 * nobody else is ever named, least of all by a pronoun.
 */
export function leanSpeakerFinder(grammar: LeanGrammar): SpeakerFinder {
  const names = new Set<string>();
  const known = { names, grammar, words: wordsOf(grammar) };
  // Who is named matters only when a lead-in asks, which in most texts none does.
  let unread: string[] = [];
  return {
    read: (text) => void unread.push(text),
    find: (leadIn) => {
      for (const [name] of unread.flatMap((text) => [...text.matchAll(nameInside)])) names.add(name);
      unread = [];
      return find(leadIn, known);
    },
  };
}

/** A name whose capitals no sentence's beginning gives. */
const nameInside = /(?<=[\p{Ll},]\s)\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+){1,3}/gu;
/** In characters: a longer sentence before a colon names nobody for certain. */
const longestLeadIn = 400;

function find(leadIn: string, known: Known): Attribution {
  const { words } = known;
  const sentence = leadIn.replace(/\s+/gu, ' ').trim();
  const list = sentence.slice(-longestLeadIn).split(' ');
  const plain = list.map(plainWord);
  const verbs = plain.flatMap((word, at) => (words.verbs.has(word) ? [at] : []));
  const [at, ...others] = verbs;
  const isAccording = words.according.has(plain[0] ?? '');
  const isSpeech = at !== undefined || isAccording || plain.some((word) => words.nameless.has(word));
  if (!isSpeech || plain.some((word) => words.negations.has(word))) return { isSpeech: false };
  if (sentence.length > longestLeadIn || others.length > 0) return unsure('several may speak');
  const name =
    at === undefined
      ? isAccording && readLeanName(list.slice(1), '', known, true)
      : readClause({ before: list.slice(0, at), verb: plain[at] ?? '', after: list.slice(at + 1) }, known);
  return name
    ? { isSpeech: true, speaker: name.role ? `${name.name}, ${name.role}` : name.name }
    : unsure('the words before the colon do not name exactly one speaker');
}

function readClause({ before, verb, after }: Clause, known: Known): LeanName | undefined {
  const { words, grammar } = known;
  const subject = [...before];
  while (words.between.has(plainWord(subject.at(-1) ?? ''))) subject.pop();
  const opening = plainWord(subject[0] ?? '');
  const isOpening =
    words.prepositions.has(opening) || subject.every((word) => words.adverbs.has(plainWord(word)));
  if (isOpening && grammar.isVerbFirst && after.length > 0) return readLeanName(after, verb, known, true);
  return isLeanTail(
    after.map((word) => word.replace(/[.;]$/u, '')),
    words,
  )
    ? readLeanSubject(subject, verb, known)
    : undefined;
}

/** A listener, a place or a time has at most so many words. */
const longestPhrase = 5;

/** Whether what stands between a verb and the colon is no more than listeners, places and times, and names nobody. */
function isLeanTail(tail: readonly string[], words: LeanWords): boolean {
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
