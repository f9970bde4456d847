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
  const at = placeOf(key, head);
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
  const at = placeOf(keyOf(title ?? ''), groups);
  return groups.slice(0, Math.max(0, at)).some(({ text }) => isParagraph(text)) ? 0 : at + 1;
}

/** Where a group says a title, as a whole or beside its section; -1 where none does. */
function placeOf(key: string, groups: readonly LineGroup[]): number {
  if (key === '') return -1;
  return groups.findIndex(({ text, parts }) => {
    const own = parts.find(({ kind }) => kind === 'text');
    return keyOf(text) === key || (own !== undefined && keyOf(own.text) === key);
  });
}
