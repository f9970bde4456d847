import { oneOf } from '../text/one-of.ts';

/** First words of what may not have been said at all: “Perhaps Orsa Tindal said:”, “Had Orsa Tindal said:”. */
const hypotheses = new RegExp(
  `^(?:${oneOf`
  perhaps|maybe|possibly|presumably|probably|suppose|supposing|imagine|assume|assuming|unless|whether|had
  were|was|is|did|does|vielleicht|womöglich|möglicherweise|angenommen|falls|hätte|wäre|peut-être|supposons
  imaginons|quizás?|acaso|tal|ojalá|supongamos|imaginemos
`})$`,
  'iu',
);

/** First words that stress who spoke, and are no part of the name. */
const stresses = /^(?:only|even|just|nur|selbst|sogar|wie|seule?|même|s[oó]lo|incluso|hasta)$/iu;

/** Whether a word at a sentence's beginning leaves open whether what follows is true. */
export function isHypothesis(word: string): boolean {
  return hypotheses.test(word);
}

/** Whether a word at a sentence's beginning only stresses what follows. */
export function isStress(word: string): boolean {
  return stresses.test(word);
}
