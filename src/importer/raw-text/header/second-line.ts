import { canBeHeadline, countWords, endsAsSentence } from '../../text/line-shape.ts';
import { isStandingPerson } from '../../header-parts/header-part.ts';
import { keyOf } from './candidates.ts';
import { type LineGroup, asText } from './line-group.ts';

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

/** In characters: a longer line in Han signs is a paragraph. */
const longestHanLine = 30;

/** Whether a line is the second of a headline in Han signs, whose first ends within the sentence: 當舊橋無法通行， / 誰願意出錢？ */
export function isSecondHanLine(
  first: LineGroup | undefined,
  { kind, text, lines: [line] }: LineGroup,
): boolean {
  const isOpen =
    first?.kind === 'text' && first.lines.length === 1 && /\p{Script=Han}[，、]$/u.test(first.text);
  const isShort = [first?.text ?? '', text].every((one) => one.length <= longestHanLine);
  return (
    isOpen && isShort && kind === 'text' && line?.afterGap === false && /^[\p{Script=Han}「『]/u.test(text)
  );
}

/** A colon on a line of its own, as pages hide one between the two lines of a headline, joins them. */
export function joinAtColon(groups: LineGroup[]) {
  const [lead, colon, rest] = groups.slice(-3);
  if (!lead || !rest || !/^[:：]$/u.test(colon?.text ?? '')) return;
  if (
    ![lead, rest].every(
      ({ lines, text, isAnchor: isDated }) => lines.length === 1 && canBeHeadline(text) && !isDated,
    )
  )
    return;
  const lines = [...lead.lines, ...(colon?.lines ?? []), ...rest.lines];
  groups.splice(-3, 3, asText({ ...lead, lines, text: `${lead.text}: ${rest.text}` }));
}
