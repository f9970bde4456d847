import { foldedPattern, foldText } from '../../text/fold-text.ts';
import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import { nextArticle } from '../../furniture/next-article.ts';
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

/** "« The old bridge" and "The night ferry »": the arrows of weblogs, which are no quotation's, since each stands alone. */
const toPrevious = /^(?:[«‹←]|<<)\s?[^«»‹›]+$/u;
const toNext = /^\p{Lu}[^«»‹›]*\s(?:[»›→]|>>)$/u;

/** The links to the posts before and after, which weblogs set above the headline. */
export function dropNeighbours(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const at = head.findIndex(
    ({ text }, index) => toPrevious.test(text) && toNext.test(head[index + 1]?.text ?? ''),
  );
  const links = at === -1 ? [] : head.slice(at, at + 2);
  const isOther = candidates.some((group) => !links.includes(group) && canBeHeadline(group.text));
  if (!isOther) return candidates;
  for (const link of links) if (link.kind === 'text') dropped.set(link, nextArticle.rule);
  return candidates.filter((group) => !links.includes(group));
}
