import { countWords } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import { describeNone } from './describe-headline-doubt.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';

/** In words: a headline of so many or more hardly ends as “what it is made of” does. */
const longestOpen = 12;

/** Verbs that want another word, but end German clauses and short ones elsewhere: how the weather is. */
const endsClause = /\s(?:ist|sind|hat|haben|wird|werden|is|are|was|were|has|have|had|be|been|will)$/iu;

/**
 * Why a long line is no headline that ends with an article, a preposition or the like, directly above more text: a wrap broke
 * its sentence.
 */
export function doubtHalf(
  { title = '', groups: [own] }: Headline,
  groups: readonly LineGroup[],
): string | undefined {
  const below = own && groups[groups.indexOf(own) + 1];
  const goesOn = below?.kind !== 'header' && below?.lines[0]?.afterGap === false;
  const isOpen = endsWithContinuingWord(title) && !endsClause.test(title);
  return own && goesOn && isOpen && countWords(title) >= longestOpen ? describeNone([own], []) : undefined;
}
