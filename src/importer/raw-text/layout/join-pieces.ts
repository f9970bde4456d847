import { tellJoin } from '../../changes/tell-join.ts';
import { holdsDate } from '../../dates/find-dates.ts';
import type { RepairMade } from '../../draft.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import { goesOnAfterDash, isListLine } from '../../text/sentences/list-line.ts';
import type { Relined } from './relined.ts';

/** What only goes on what stands before it: the comma behind a link, and the English genitive. */
const goingOn = /^(?:[.,;:!?)\]…»”،؛؟。、]+(?:\s|$)|['’]s\s)/u;
/** Those that stand at the beginning of a line in no language and by no wrap. */
const neverFirst = /^[.,)](?:\s|$)/u;
/** So many are no accident. */
const fewest = 3;

/** In words: a line of so many is no label, and one of more no part of a header. */
const shortestStart = 3;
const shortestSentence = 8;
/** In words: what a link within a sentence says. */
const longestLink = 12;
/** In words: a paragraph of so many is an article's, and no sentence of its header. */
const shortestParagraph = 15;

/**
 * Joins the sentences of a text that was scraped so that each link, name in bold and note of its page has a line of its own, with
 * the rest of the sentence and its full stop on others. Other texts stay as they are.
 */
export function joinPieces(source: string): Relined {
  const lines = source.split('\n');
  const isSolid = !isGapped(lines);
  if (!isInPieces(lines, isSolid)) return { text: source, lineOf: (line) => line, repairs: [] };
  const first = lines.findIndex((line) => isParagraph(line) && countWords(line) >= shortestParagraph);
  const joined: string[][] = [];
  const starts: number[] = [];
  const repairs: RepairMade[] = [];
  // The sentence so far, of which a long one keeps only its beginning and its end.
  let above = '';
  for (const [index, line] of lines.entries()) {
    const own = line.trim();
    const pieces = joined.at(-1);
    const isJoined =
      pieces &&
      own !== '' &&
      above !== '' &&
      ((isSolid && isIndented(line)) || goesOn(above, own, lines[index + 1]?.trim() ?? '', index > first));
    if (isJoined) {
      const last = pieces.at(-1) ?? '';
      const isClosed = goingOn.test(own) || /[(„[]$/u.test(last);
      const gap = tellJoin(repairs, last, { text: own, line: index + 1 }, isClosed ? '' : undefined);
      pieces.push(gap, own);
      above = ends(above + gap + own);
    } else {
      joined.push([line.trimEnd()]);
      starts.push(index + 1);
      above = ends(own);
    }
  }
  const text = joined.map((pieces) => pieces.join('')).join('\n');
  return { text, lineOf: (line) => starts[line - 1] ?? lines.length, repairs };
}

/** In characters: as far in as the source of a page sets a line that goes on; verse and quotations stand less far in. */
const leastIndent = 8;
/** So many within sentences are no verse. */
const fewestIndented = 5;

/** Whether empty lines part the texts of a source, where a scraper has none. */
function isGapped(lines: readonly string[]): boolean {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, end).some((line) => line.trim() === '');
}

/** A scraper takes the spaces off each text's ends: a line that has some before it stands within one. */
function isIndented(line: string): boolean {
  return line.startsWith(' '.repeat(leastIndent));
}

/** In characters: as much of a sentence's beginning and of its end as tells whether it goes on. */
const shownOfEach = 200;

function ends(text: string): string {
  return text.length <= 2 * shownOfEach ? text : text.slice(0, shownOfEach) + text.slice(-shownOfEach);
}

function isInPieces(lines: readonly string[], isSolid: boolean): boolean {
  let [found, indented] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]?.trim() ?? '';
    if (above === '' || endsAsSentence(above)) continue;
    if (neverFirst.test(line.trim())) found += 1;
    if (isSolid && isIndented(line)) indented += 1;
    if (found === fewest || indented === fewestIndented) return true;
  }
  return false;
}

/** Whether a line goes on the one above, by the two and the line below them; a header's lines are short and stand alone. */
function goesOn(above: string, line: string, below: string, isBelowHeader: boolean): boolean {
  // A colon between the two lines of a headline is the header's.
  if (goingOn.test(line)) return isBelowHeader || line !== ':';
  if (
    goesOnAfterDash(line) &&
    !endsAsSentence(above) &&
    countWords(above.slice(0, shownOfEach)) >= shortestSentence
  )
    return true;
  if (endsAsSentence(above) || isListLine(line) || labelLength(line) > 0 || isBylineLabel(line)) return false;
  const length = countWords(above.slice(0, shownOfEach));
  if (endsWithContinuingWord(above) || /[,(„[]$/u.test(above)) return length >= shortestStart;
  if (furnitureOf(line, 'edges') || holdsDate(line)) return false;
  const isSmall = /^\p{Ll}/u.test(line);
  const isSentence = isSmall && countWords(line) >= shortestSentence && endsAsSentence(line);
  const isLink = !endsAsSentence(line) && countWords(line) <= longestLink;
  const isWithin = isLink && (goingOn.test(below) || (isBelowHeader && /^\p{Ll}/u.test(below)));
  return isSentence || (length >= shortestSentence && (isWithin || (isBelowHeader && isSmall)));
}
