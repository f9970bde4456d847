import { holdsDate } from '../../dates/find-dates.ts';
import { countWords, isParagraph } from '../../text/line-shape.ts';
import { densestStretch } from '../page-copy/densest-stretch.ts';
import { isFurniture, ruleOf } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { fewestParagraphs } from './below-text.ts';

/** In words: the button at a comment, the name of who wrote it, and a line with name and time. */
const longestButton = 4;
const longestName = 5;
const longestStamp = 10;
/** In words: a comment has a line of so many. */
const shortestText = 3;
/** So many comments tell what they are. */
const fewestComments = 3;
/** In lines: a comment of several paragraphs, and what it quotes. */
const longestComment = 40;

/** Readers' comments, to the end of the source, and the button that stands at each. */
export interface Comments {
  lines: readonly SourceLine[];
  button: string;
}

/**
 * The comments of readers below a text, in whatever language: a line with a day, a text and the same short line come three
 * times and more, with another name each time. The news of a day have the same authors again, or none.
 */
export function findComments(lines: readonly SourceLine[]): Comments | undefined {
  const stamps = findTimes(lines);
  const text = stamps.size < fewestComments ? undefined : densestStretch(lines);
  if (!text) return undefined;
  const short = [...lines.entries()].filter(([at, line]) => at > text.start && mayBeButton(line));
  const places = Map.groupBy(short, ([, line]) => line.text);
  const counts = new Map([...places].map(([words, entries]) => [words, entries.length]));
  const buttons = [...places].filter(([, entries]) => entries.length >= fewestComments);
  for (const [button, entries] of buttons.toSorted(([, a], [, b]) => b.length - a.length)) {
    const starts = findStarts(
      lines,
      entries.map(([at]) => at),
      stamps,
    );
    const returns = (name: string) => (counts.get(name) ?? 0) >= fewestComments;
    const named = starts.map((at) => nameAt(lines, at, button)).filter((name) => !returns(name));
    const names = new Set(named);
    const [first = 0] = starts;
    const above = lines.slice(text.start, first).filter(({ text }) => isParagraph(text));
    if (names.size < fewestComments || names.size * 2 < entries.length || above.length < fewestParagraphs)
      continue;
    return { lines: lines.slice(isName(lines[first - 1], button) ? first - 1 : first), button };
  }
  return undefined;
}

/** Networks share each post of a text as well. */
function mayBeButton(line: SourceLine): boolean {
  if (countWords(line.text) > longestButton || !/\p{L}{2}/u.test(line.text)) return false;
  return ruleOf(line) !== 'share-buttons' && !holdsDate(line.text);
}

/** The places of short lines with a day, or with "24 days ago" as others have it. */
function findTimes(lines: readonly SourceLine[]): ReadonlySet<number> {
  const short = [...lines.entries()].filter(
    ([, { text }]) => /\d/u.test(text) && countWords(text) <= longestStamp && !isParagraph(text),
  );
  const alike = Map.groupBy(short, ([, { text }]) => text.replace(/^\D*/u, '').replace(/\d+/gu, '0'));
  const stamps = [...alike].flatMap(([mask, group]) =>
    group.filter(
      ([, { text }]) =>
        holdsDate(text) || (group.length >= fewestComments && /^0\s?[\p{Ll}\p{Lo}]/u.test(mask)),
    ),
  );
  return new Set(stamps.map(([at]) => at));
}

/** The places of the times that stand between a button and the one above, with a text beside them. */
function findStarts(
  lines: readonly SourceLine[],
  buttons: readonly number[],
  stamps: ReadonlySet<number>,
): number[] {
  return buttons.flatMap((button, index) => {
    const above = Math.max((buttons[index - 1] ?? -1) + 1, button - longestComment);
    const places = [...lines.slice(above, button).keys()].map((at) => above + at);
    const start = places.findLast((at) => stamps.has(at));
    // Posts that a text shows have its paragraphs between them, and accounts.
    const isPost =
      isInPost((at) => lines[at]?.text, button) ||
      (index > 0 && places.some((at) => at < (start ?? 0) && isParagraph(lines[at]?.text ?? '')));
    const isTold = places.some((at) => !stamps.has(at) && countWords(lines[at]?.text ?? '') >= shortestText);
    return start === undefined || !isTold || isPost ? [] : [start];
  });
}

/** Who wrote a comment, as the line with the time says it, or the one above. */
function nameAt(lines: readonly SourceLine[], at: number, button: string): string {
  const above = lines[at - 1];
  return above && isName(above, button) ? above.text : (lines[at]?.text.replace(/\P{L}/gu, '') ?? '');
}

function isName(line: SourceLine | undefined, button: string): boolean {
  if (!line || line.text === button || isFurniture(line)) return false;
  return countWords(line.text) <= longestName && !isParagraph(line.text);
}

/** The name of an account above a post of a network. */
const account = /^@[\w.]{2,30}$/u;
/** In lines: so much stands between that and the last of the post's buttons. */
const longestPost = 12;

/**
 * Whether a line may be a button of a post that an article shows, such as "Reply", which readers' comments have too: the
 * name of an account stands not far above. `textAt` gives the line at a place, `undefined` where there is none.
 */
export function isInPost(textAt: (index: number) => string | undefined, index: number): boolean {
  for (let at = index - 1; at >= index - longestPost; at -= 1)
    if (account.test(textAt(at) ?? '')) return true;
  return false;
}
