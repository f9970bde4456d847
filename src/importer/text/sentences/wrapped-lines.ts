import { type Wrap, columnsOf, findFill, findWrap, isFull, roomOf } from '../wrap.ts';
import { judgeBesidePicture } from './beside-picture.ts';
import { endsWithContinuingWord } from './continuing-words.ts';
import { endsInside, endsSentence } from './ends-sentence.ts';
import { judgeBreak } from './judge-break.ts';
import { areItemsOfSentence, endsItem, goesOnAfterDash, isListLine, isTurn } from './list-line.ts';
import { longTitle } from './title-length.ts';

/** What a line end inside a passage is: set by a machine, the end of a paragraph, or the author's own. */
export type LineEnd = 'wrap' | 'paragraph' | 'own';

/** Lines of verse and addresses are shorter than this, in columns. */
const longestVerseLine = 60;

/** In columns: shorter items of a list have room for more. */
const shortestFullLine = 40;

/**
 * Judges every line end of a passage of several lines; `wrap` is the article's, when its other passages tell it, and `measure`
 * that of most of them. Where a line end divided a word, `isDivided`, no other is the author's own within a sentence.
 */
export function judgeLineEnds(
  lines: readonly string[],
  wrap: Wrap | undefined,
  measure = wrap,
  isDivided: boolean,
): LineEnd[] {
  const alone = lines.map((text, index) => ({ text, afterGap: index === 0 }));
  const own = fitted(lines, wrap ?? findWrap(alone) ?? wrapOfThree(lines));
  const filled = own ?? (wrap ? undefined : fitted(lines, findFill(alone)));
  const befores = lines.slice(0, -1);
  const items = lines.filter(isListLine);
  const besidePicture =
    own === undefined && measure && items.length === 0 ? judgeBesidePicture(lines, measure) : undefined;
  if (besidePicture) return besidePicture;
  if (isDivided && items.length === 0) return judgeDivided(lines, own);
  if (areItemsOfSentence(lines) || isVerse(lines, filled !== undefined) || (filled && !wrap && isList(lines)))
    return befores.map(() => 'own');
  const isShort = lines.every((line) => columnsOf(line) <= longestVerseLine && !endsSentence(line));
  return befores.map((before, index) => {
    const after = lines[index + 1] ?? '';
    if (own) return judgeWrapped(before, after, own, items.length === 1);
    return judgeUnwrapped(before, after, isShort ? 'own' : 'paragraph');
  });
}

/** Line ends of which one has divided a word: within a sentence each is the machine's, and so is that of a full line. */
function judgeDivided(lines: readonly string[], own: Wrap | undefined): LineEnd[] {
  const widest = Math.max(...lines.map((line) => columnsOf(line)));
  return lines.slice(0, -1).map((before, index) => {
    if (!endsSentence(before)) return 'wrap';
    if (own) return judgeWrapped(before, lines[index + 1] ?? '', own, false);
    return columnsOf(before) < 0.8 * widest ? 'paragraph' : 'wrap';
  });
}

/** A wrap that has broken these lines, or that they fill. */
function fitted(lines: readonly string[], wrap: Wrap | undefined): Wrap | undefined {
  return wrap && fits(lines, wrap) && runsOn(lines, wrap) ? wrap : undefined;
}

/**
 * The wrap of one paragraph of three lines: both of the first are full, neither ends a sentence as the last one does, and one
 * goes on in small letters.
 */
function wrapOfThree(lines: readonly string[]): Wrap | undefined {
  const [first = '', second = '', last = '', more] = lines;
  if (more !== undefined || ![first, second].every((line) => columnsOf(line) > shortestFullLine))
    return undefined;
  const wrap = { width: Math.max(first.length, second.length), slack: 0 };
  const isFilled = isFull(first, second, wrap) && isFull(second, last, wrap);
  const isOpen = !endsSentence(first) && !endsSentence(second) && endsSentence(last);
  return isFilled && isOpen && [second, last].some((line) => /^\p{Ll}/u.test(line)) ? wrap : undefined;
}

/** Times the width of a wrap: a line of more was broken by no machine, whatever was put together in it, but for an address. */
const mostWidths = 1.5;

function fits(lines: readonly string[], { width }: Wrap): boolean {
  return lines.every((line) => line.length <= mostWidths * width || !line.includes(' '));
}

/** Whether nearly every line is full; a short line that ends a sentence may end a paragraph and says nothing. */
function runsOn(lines: readonly string[], wrap: Wrap): boolean {
  const isWrap = lines.slice(0, -1).flatMap((before, index) => {
    const isBroken = isBrokenByWidth(before, lines[index + 1] ?? '', wrap);
    return isBroken || !endsSentence(before) ? [isBroken] : [];
  });
  return isWrap.filter(Boolean).length >= 0.75 * isWrap.length;
}

/** A line may have grown wider when a word that its end divided was put together. */
function isBrokenByWidth(before: string, after: string, wrap: Wrap): boolean {
  return roomOf(before, wrap) > wrap.width || isFull(before, after, wrap);
}

/** A dash or a hyphen and a word: no number, and no sign of lists alone. */
const opensWithDash = /^\s*[–—―-]\s/u;

/**
 * Where lines were broken exactly, one that had room for the next word ends its paragraph. A dash that alone of the block's
 * signs opens a line, below one that is full and has no end, is no list's: a list has more items, or a colon above it.
 */
function judgeWrapped(before: string, after: string, wrap: Wrap, isAlone: boolean): LineEnd {
  const goesOn = goesOnAfterDash(after) || (isAlone && opensWithDash.test(after) && !/[:：]$/u.test(before));
  const isOpen = goesOn && !isListLine(before) && !endsSentence(before);
  if (isOpen && isBrokenByWidth(before, after, wrap)) return 'wrap';
  if (isTurn(after)) return 'paragraph';
  if (isListLine(after)) return 'own';
  if (isBrokenByWidth(before, after, wrap)) return 'wrap';
  if (endsSentence(before)) return 'paragraph';
  if (isBrokenByWidth(before, after, { ...wrap, slack: Math.max(wrap.slack, uneven) })) return 'wrap';
  const isLong = wrap.slack > 0 && roomOf(before, wrap) > 0.6 * wrap.width;
  return isLong || judgeBreak(before, after) === 'cut' ? 'wrap' : 'paragraph';
}

/** In letters: of letters with widths of their own, so many may be missing to a full line though most lines have them. */
const uneven = 2;

/** `others` is what the block's line ends are where nothing else tells. */
function judgeUnwrapped(before: string, after: string, others: LineEnd): LineEnd {
  if (isTurn(after)) return 'paragraph';
  if (isListLine(after)) return 'own';
  if (isListLine(before)) return goesOnBelow(before, after) ? 'wrap' : 'paragraph';
  if (endsItem(before, after) || (others === 'paragraph' && mayBeHeading(before, after))) return others;
  return judgeBreak(before, after) === 'cut' ? 'wrap' : others;
}

/** "Skarn sails on" above a whole paragraph may be its heading, which only the whole article tells, whatever word it ends with. */
function mayBeHeading(line: string, after: string): boolean {
  const isShort = columnsOf(line) <= longTitle && 2 * columnsOf(line) < columnsOf(after);
  return isShort && /^["“„«‘'¿¡]?\s?\p{Lu}/u.test(after) && endsWithContinuingWord(line);
}

/** "- The commission found in its report\nthat no boat had left.": an item as long as a line, with no end, goes on in small letters. */
function goesOnBelow(item: string, after: string): boolean {
  return columnsOf(item) > shortestFullLine && !endsSentence(item) && /^\p{Ll}/u.test(after);
}

/** Items of a list, of any lengths: each begins with a capital and none has an end, as lines that a machine broke hardly ever do. */
function isList(lines: readonly string[]): boolean {
  return lines.length > 3 && lines.every((line) => /^\p{Lu}/u.test(line) && standsAlone(line));
}

/** A sentence ends inside a paragraph, which may have lost its own end. */
const sentenceInside = /[\p{Ll}\p{N}][.!?…]["”“»]?\s["“„«]?\p{Lu}/u;

function standsAlone(line: string): boolean {
  if (sentenceInside.test(line)) return false;
  return !endsSentence(line) && !endsInside(line) && !endsWithContinuingWord(line);
}

/** Lines of verse are short, and either each begins with a capital or their ends are ragged without being sentences' ends. */
function isVerse(lines: readonly string[], isWrapped: boolean): boolean {
  if (lines.length < 3 || lines.some((line) => columnsOf(line) > longestVerseLine || isListLine(line)))
    return false;
  const ends = lines.filter(endsSentence).length;
  if (ends > 0.75 * lines.length) return false;
  const capitals = lines.filter((line) => /^[^\p{L}]*\p{Lu}/u.test(line)).length;
  const cased = lines.filter((line) => /^[^\p{L}]*[\p{Lu}\p{Ll}]/u.test(line)).length;
  return (cased * 2 > lines.length && capitals === cased && lines.length > 3) || !isWrapped;
}
