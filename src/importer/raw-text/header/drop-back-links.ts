import { foldedPattern, foldText } from '../../text/fold-text.ts';
import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import { oneOf } from '../../text/one-of.ts';
import { type Candidates, drop, keyOf, type Surroundings } from './candidates.ts';

/** In words: "Back to Business News", of which two signs may count as one more. */
const longestLink = 5;

const back = foldedPattern(
  String.raw`^[\s<←‹«]*(?:${oneOf`
    (?:go )?back to|return to|zuruck zu[mr]?|retour (?:a|au|aux)|volver a|voltar (?:para|a|ao)
    torna (?:a|alla|al)|terug naar|tilbage til|tilbake til|tillbaka till|takaisin|powrot do|zpet na
    вернуться (?:к|в|на)|назад (?:к|в)
    tro lai|kembali ke
    بازگشت به|العوده الی
  `}) `,
);

/**
 * A link back to a section stands above an article and again below it; `below` are the lines there. A headline "Back to
 * school" has no other line beneath it that can be one, or does not stand there again.
 */
export function dropBackLinks(
  candidates: Candidates,
  { rest: [next], below, dropped }: Surroundings,
): Candidates {
  const [first, second = next] = candidates;
  if (first?.kind !== 'text' || second?.kind !== 'text' || !canBeHeadline(second.text)) return candidates;
  const isLink = countWords(first.text) <= longestLink && back.test(foldText(first.text));
  if (!isLink || !below.has(keyOf(first.text))) return candidates;
  return [...drop([first], 'navigation', dropped), ...candidates.slice(1)];
}
