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

/**
 * Joins the two lines of a headline at their colon: one on a line of its own, as pages hide it, or one that ends the first line
 * of text of all.
 */
export function joinAtColon(groups: LineGroup[]) {
  const [lead, colon, rest] = groups.slice(-3);
  if (lead && rest && /^[:：]$/u.test(colon?.text ?? '')) joinParted(groups, 3, lead, rest);
  const [first, second] = groups.slice(-2);
  if (first && second && isLeadOnTop(first, groups) && !second.lines[0]?.afterGap)
    joinParted(groups, 2, first, second);
}

function joinParted(groups: LineGroup[], count: number, first: LineGroup, second: LineGroup) {
  const lead = first.text.replace(/\s?[:：]$/u, '');
  const areLines = [first, second].every(({ lines, isAnchor: isDated }) => lines.length === 1 && !isDated);
  if (!areLines || ![lead, second.text].every(canBeHeadline)) return;
  const lines = groups.slice(-count).flatMap((group) => group.lines);
  groups.splice(-count, count, asText({ ...first, lines, text: `${lead}: ${second.text}` }));
}

/** In words: a label before a colon is shorter. */
const shortestLead = 3;

/** Whether a line that ends with a colon is the first text of a header, directly above the last of its lines. */
function isLeadOnTop(lead: LineGroup, groups: readonly LineGroup[]): boolean {
  if (lead.kind !== 'text' || !/[:：]$/u.test(lead.text) || countWords(lead.text) < shortestLead)
    return false;
  return groups.slice(0, -2).every(({ kind, isAnchor: isDated }) => kind === 'header' && !isDated);
}
