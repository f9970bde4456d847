import { endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { keyOf } from './candidates.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { fromGroup, fromPart, withStandfirst } from './make-headline.ts';

/**
 * The line of a header that says what was given as the title, so that it does not stand in the text as well; `undefined`
 * where none does. What is above it is the page's, but for whole sentences.
 */
export function givenHeadline(title: string, head: readonly LineGroup[]): Headline | undefined {
  const key = keyOf(title);
  const at = key === '' ? -1 : head.findIndex((group) => saysAlone(group, key));
  const own = head[at];
  if (!own) return undefined;
  const above = head
    .slice(0, at)
    .filter(({ kind, text }) => kind === 'text' && !isParagraph(text) && !endsAsSentence(text));
  const none: Headline = {
    groups: [],
    dropped: new Map(above.map((group) => [group, 'kicker'])),
    takesNext: false,
  };
  const headline = keyOf(own.text) === key ? fromGroup(own, none) : fromPart(own, 'text', none);
  const below = head.slice(at + 1).filter(({ kind }) => kind === 'text');
  return withStandfirst(headline, below, head);
}

/** How many groups a header has at least, to hold the line that says the title, with nothing but short lines above it. */
export function endOfGiven(title: string | undefined, groups: readonly LineGroup[]): number {
  const key = keyOf(title ?? '');
  const at = key === '' ? -1 : groups.findIndex((group) => saysAlone(group, key));
  return groups.slice(0, Math.max(0, at)).some(({ text }) => isParagraph(text)) ? 0 : at + 1;
}

function saysAlone({ text, parts }: LineGroup, key: string): boolean {
  const own = parts.find(({ kind }) => kind === 'text');
  return keyOf(text) === key || (own !== undefined && keyOf(own.text) === key);
}
