import { endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { keyOf } from './candidates.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { fromGroup, fromPart, withStandfirst } from './make-headline.ts';

/**
 * The line of a header that says what was given as the title, so that it does not stand in the text as well; `undefined`
 * where none does. What is above it is the page's, but for whole sentences.
 */
export function givenHeadline(
  title: string,
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
): Headline | undefined {
  const key = keyOf(title);
  const groups = [...head, ...rest.slice(0, 1)];
  const at = groups.findIndex((group) => key !== '' && saysAlone(group, key));
  const own = groups[at];
  if (!own) return undefined;
  const above = groups
    .slice(0, at)
    .filter(({ kind, text }) => kind === 'text' && !isParagraph(text) && !endsAsSentence(text));
  const none: Headline = {
    groups: [],
    dropped: new Map(above.map((group) => [group, 'kicker'])),
    takesNext: at === head.length,
  };
  const headline = keyOf(own.text) === key ? fromGroup(own, none) : fromPart(own, 'text', none);
  const below = head.slice(at + 1).filter(({ kind }) => kind === 'text');
  return at < head.length ? withStandfirst(headline, below, head) : headline;
}

function saysAlone({ text, parts }: LineGroup, key: string): boolean {
  const own = parts.find(({ kind }) => kind === 'text');
  return keyOf(text) === key || (own !== undefined && keyOf(own.text) === key);
}
