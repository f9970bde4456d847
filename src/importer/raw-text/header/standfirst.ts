import { isSpokenCaption } from '../../furniture/picture-caption.ts';
import { countWords, endsAsSentence } from '../../text/line-shape.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { labelLength } from '../../names/byline-label.ts';
import { mayBeUncasedByline } from '../../names/uncased-names.ts';
import { isCredit } from './is-body-text.ts';
import { mayCredit } from './credits-somebody.ts';
import { tellsAuthor } from './tells-author.ts';

/** In words: a place or a name alone is no standfirst. */
const shortestStandfirst = 4;
const longestStandfirst = 400;
/** In words: a byline that cannot be read. */
const longestByline = 20;
/**
 * What alone stands between a headline and the byline below it: the standfirst, or a byline that cannot be read. More
 * groups than one are the text's.
 */
export function findStandfirst(
  { groups: [headline], dropped }: Pick<Headline, 'groups' | 'dropped'>,
  head: readonly LineGroup[],
): { kind: 'standfirst' | 'byline'; group: LineGroup } | undefined {
  const at = headline ? head.indexOf(headline) : -1;
  const [group, more] = head.filter(
    (one, index) =>
      index > at &&
      one.kind === 'text' &&
      !dropped.has(one) &&
      !tellsAuthor(head, index) &&
      head.slice(index).some(({ isAnchor }) => isAnchor),
  );
  if (!group || more || isSpokenCaption(head[head.indexOf(group) + 1]?.text ?? '')) return undefined;
  if (isUnreadByline(group.text)) return { kind: 'byline', group };
  if (mayCredit(group.text) || isUnendedAbove(group, head[head.indexOf(group) + 1])) return undefined;
  const isShort = countWords(group.text) < shortestStandfirst;
  return isShort || group.text.length > longestStandfirst ? undefined : { kind: 'standfirst', group };
}

/** A line without an end directly above a picture's credit is what the picture shows. */
function isUnendedAbove({ text }: LineGroup, below: LineGroup | undefined): boolean {
  return isCredit(below) && !endsAsSentence(text);
}

/** Whether a line names people as a byline does, though not so that all of them are known: Orsa Tindal and 2 more. */
function isUnreadByline(text: string): boolean {
  if (mayBeUncasedByline(text)) return true;
  if (countWords(text) > longestByline || endsAsSentence(text)) return false;
  const named = text.slice(labelLength(text)).trim();
  const isLabelled = named !== text && /^\p{Lu}[\p{L}.’'-]*\s\p{Lu}/u.test(named);
  return (
    isLabelled ||
    /^as told to\s\p{Lu}/iu.test(text) ||
    /\p{Lu}\p{L}+ (?:and|&) \d+ (?:more|others)$/u.test(text)
  );
}
