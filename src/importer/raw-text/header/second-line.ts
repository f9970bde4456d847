import { countWords, endsAsSentence } from '../../text/line-shape.ts';
import { isStandingPerson } from '../../header-parts/header-part.ts';
import { keyOf } from './candidates.ts';
import type { LineGroup } from './line-group.ts';

/** In words: a standfirst is longer. */
const longestSecondLine = 6;

/**
 * The line directly below a headline where nothing tells whether it is the headline's second one: a few words of a script
 * without capitals, or two with capitals above the byline of somebody else.
 */
export function findSecondLine(headline: LineGroup, head: readonly LineGroup[]): LineGroup | undefined {
  const [below, ...others] = head.slice(head.indexOf(headline) + 1);
  if (!below || below.isAnchor || below.lines[0]?.afterGap || endsAsSentence(headline.text)) return undefined;
  const isShort = below.kind === 'text' && countWords(below.text) <= longestSecondLine;
  const isCaseless =
    /\p{Script=Arabic}$/u.test(headline.text) && !endsAsSentence(below.text) && !/[:：]/u.test(below.text);
  return (isShort && isCaseless) || isNotSigner(below, others) ? below : undefined;
}

function isNotSigner({ parts: [name, more], text }: LineGroup, others: readonly LineGroup[]): boolean {
  if (more || !isStandingPerson(name)) return false;
  const signed = others.flatMap(({ parts, isAnchor }) =>
    parts.filter((part) => part.kind === 'author' && (part.certainty !== 'standing' || isAnchor)),
  );
  return signed.length > 0 && signed.every((part) => keyOf(part.text) !== keyOf(text));
}
