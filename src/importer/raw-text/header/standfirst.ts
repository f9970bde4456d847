import { isSpokenCaption } from '../../furniture/picture-caption.ts';
import { countWords, endsAsSentence } from '../../text/line-shape.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRoleAlone } from '../../names/roles.ts';
import { mayBeUncasedByline } from '../../names/uncased-names.ts';
import { readJoinedNames } from '../../header-lines/bylines/read-joined-names.ts';
import { isCredit, tellsAuthor } from './is-body-text.ts';
import { endsInPhotographer, mayCredit } from './credits-somebody.ts';

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
  if (isUnreadByline(group.text) || isTitledName(group.text, headline?.text ?? ''))
    return { kind: 'byline', group };
  if (
    mayCredit(group.text) ||
    endsInPhotographer(group.text) ||
    /\S@\S+\.\S/u.test(group.text) ||
    opensWithPost(group.text) ||
    endsInPlace(group.text) ||
    isUnendedAbove(group, head[head.indexOf(group) + 1])
  )
    return undefined;
  const isShort = countWords(group.text) < shortestStandfirst;
  return isShort || group.text.length > longestStandfirst ? undefined : { kind: 'standfirst', group };
}

/** A line without an end directly above a picture's credit is what the picture shows. */
function isUnendedAbove({ text }: LineGroup, below: LineGroup | undefined): boolean {
  return isCredit(below) && !endsAsSentence(text);
}

/** In words: a standfirst says more. */
const longestCaption = 10;

/** "The harbour office in Port Velm, Velmland": few words that end with a place and its country are what a picture shows. */
function endsInPlace(text: string): boolean {
  const isPlace = /\p{Lu}[\p{L}\p{M}’'-]+, \p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?$/u.test(text);
  return isPlace && countWords(text) <= longestCaption;
}

/** "Orsa Tindal Deputy Content Hub Director": a name and a post, each word with its capital, below a headline that has few. */
function isTitledName(text: string, headline: string): boolean {
  const words = text.split(/\s+/u);
  const post = words.slice(2).join(' ');
  return (
    isTitleCase(text) &&
    !isTitleCase(headline) &&
    looksLikePersonName(words.slice(0, 2).join(' ')) &&
    isRoleAlone(post)
  );
}

/** "Orsa van Tindal professor of ferries at the University of Velm": who wrote and what they are, or who is spoken of. */
function opensWithPost(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    !endsAsSentence(text) &&
    [2, 3, 4].some(
      (count) => isRoleAlone(words[count] ?? '') && looksLikePersonName(words.slice(0, count).join(' ')),
    )
  );
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** Thai parts a given name and a surname, and otherwise only sentences. */
function isThaiName(text: string): boolean {
  return /^\p{Script=Thai}{2,20}\s\p{Script=Thai}{2,25}$/u.test(text);
}

/** Whether a line names people as a byline does, though not so that all of them are known: Orsa Tindal and 2 more. */
function isUnreadByline(text: string): boolean {
  if (mayBeUncasedByline(text) || readJoinedNames(text, false)) return true;
  if (countWords(text) > longestByline || endsAsSentence(text)) return false;
  const named = text.slice(labelLength(text)).trim();
  const isLabelled = named !== text && (/^\p{Lu}[\p{L}.’'-]*\s\p{Lu}/u.test(named) || isThaiName(named));
  return (
    isLabelled ||
    /^as told to\s\p{Lu}/iu.test(text) ||
    /\p{Lu}\p{L}+ (?:and|&) \d+ (?:more|others)$/u.test(text)
  );
}
