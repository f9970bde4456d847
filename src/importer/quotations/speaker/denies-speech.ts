import type { Grammar } from '../../language/grammar.ts';
import { oneOf } from '../../text/one-of.ts';
import { plainWord } from './plain-word.ts';

/** Words that bring in a clause about somebody, without a comma too. */
const pronouns = /^(?:wh(?:o|om|ose|ich)|qui|que|quien|dont|cuy[oa])$/u;
/** Behind these, or a pronoun, a verb of speaking belongs to the clause before it: “who denied having said”. */
const governing = /^(?:to|having|avoir|haber)$/u;

/** Words that bring in a clause, up to its comma, of when or on what question somebody spoke, whatever that denies. */
const occasions = new RegExp(
  `^(?:${oneOf`
  when|after|asked|questioned|pressed|als|nachdem|gefragt|befragt|angesprochen|quand|lorsque|après
  interrogée?|cuando|tras|preguntad[oa]|consultad[oa]|interrogad[oa]
`})$`,
  'u',
);

/**
 * Whether the words of a lead-in about a verb of speaking say that nothing was said, or perhaps. What a relative clause or
 * an aside between commas denies is something else: “A friend who asked not to be named said”, “Orsa Tindal, not the
 * mayor, said”.
 */
export function deniesSpeech(words: readonly string[], verb: number | undefined, grammar: Grammar): boolean {
  const parts = partsOf(words.slice(0, verb ?? 0));
  const told = parts.flatMap((part, at) =>
    withoutClause(part, clauseStart(part, at, parts.length, grammar), grammar),
  );
  return [...told, ...words.slice(verb ?? 0)].some((word) => isNegation(word, grammar));
}

/** The words between commas. */
function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (word.endsWith(',')) parts.push([]);
  }
  return parts;
}

/** Where in a part a clause about somebody begins: an aside is one as a whole. */
function clauseStart(
  part: readonly string[],
  at: number,
  count: number,
  { relatives, openers }: Grammar,
): number {
  const first = plainWord(part[0] ?? '');
  const isLed = occasions.test(first) || (relatives.has(first) && (at > 0 || openers.has(first)));
  if (at < count - 1 && (isLed || (at > 0 && contrasts.test(first)))) return 0;
  return part.findIndex((word, index) => index > 0 && pronouns.test(plainWord(word)));
}

/** “Orsa Tindal, not the mayor, said” */
const contrasts = /^(?:not|nicht|non|no)$/u;

/** A part without its clause; what stands right before the verb belongs to that: “A man who left never said”. */
function withoutClause(part: readonly string[], start: number, grammar: Grammar): readonly string[] {
  const governor = plainWord(part.at(-1) ?? '');
  if (start === -1 || governing.test(governor) || grammar.pronouns.has(governor)) return part;
  const isOfVerb = (word: string) => isNegation(word, grammar) || grammar.between.has(plainWord(word));
  const end = part.findLastIndex((word) => !isOfVerb(word)) + 1;
  return [...part.slice(0, start), ...part.slice(Math.max(start, end))];
}

function isNegation(word: string, { negations }: Grammar): boolean {
  return negations.has(plainWord(word)) || /n[’']t$/u.test(word);
}
