import { countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: so many in the same order are no chance. */
const shortestBox = 3;
/** In words: one line at least is a headline; names, results and what two dishes are made of are shorter. */
const shortestHeadline = 7;
/** In lines: so many bare numbers are what a page counts, where the same stand above a text and below it. */
const fewestNumbers = 2;
/** In characters: the words beside such numbers are no longer. */
const longestButton = 20;
/** In characters: so long a paragraph between two of them shows that they are no refrain. */
const shortestProse = 120;

/**
 * The lines of boxes that a page sets into a text more than once: some lines without a paragraph among them that stand again
 * further down, in the same order and without a change, with paragraphs of the text between. A page's counters, which could as
 * well be cells of a table, stand above the whole text but for its lead and below it. `lines` are all the article's.
 */
export function findRepeatedBoxes(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  const prose = countProse(lines);
  const starts = new Map<string, number[]>();
  for (const index of lines.keys()) {
    const run = lines.slice(index, index + shortestBox);
    if (run.length < shortestBox || !(canBeBox(run) || areCounters(run))) continue;
    const key = run.map(({ text }) => text).join('\n');
    const places = starts.get(key);
    if (places) places.push(index);
    else starts.set(key, [index]);
  }
  for (const places of starts.values()) {
    const [first = 0] = places;
    const last = places.at(-1) ?? 0;
    const [above = 0, below = 0] = [prose[first], prose[last]];
    if (above === below) continue;
    const isAround = above <= 1 && below > 1 && below === prose.at(-1);
    if (!isAround && areCounters(lines.slice(first, first + shortestBox))) continue;
    for (const place of places) for (const line of lines.slice(place, place + shortestBox)) found.add(line);
  }
  for (const line of findFramed(lines, prose)) found.add(line);
  return found;
}

/** Words between rows of one sign: --- Read on below ---. */
const framed = /^([-–—=*_~#+])\1{2,9}\s?\p{L}[^.!?]{1,60}\1{3,9}$/u;
/** So many times the same words so framed, with the text between them, are a page's and no heading. */
const fewestFramed = 3;

function findFramed(lines: readonly SourceLine[], prose: readonly number[]): SourceLine[] {
  const places = [...lines.keys()].filter((index) => framed.test(lines[index]?.text ?? ''));
  const alike = Map.groupBy(places, (index) => lines[index]?.text ?? '');
  return [...alike.values()].flatMap((own) => {
    const isApart = new Set(own.map((index) => prose[index])).size >= fewestFramed;
    return isApart ? own.flatMap((index) => lines[index] ?? []) : [];
  });
}

function canBeBox(run: readonly SourceLine[]): boolean {
  return (
    run.every(({ text }) => !isParagraph(text)) &&
    run.some(({ text }) => countWords(text) >= shortestHeadline && /^\P{N}/u.test(text))
  );
}

function areCounters(run: readonly SourceLine[]): boolean {
  const numbers = run.filter(({ text }) => /^\d{1,6}$/u.test(text));
  return (
    numbers.length >= fewestNumbers &&
    run.every(({ text }) => text.length <= longestButton && !endsAsSentence(text))
  );
}

/** How many paragraphs stand above each line. */
function countProse(lines: readonly SourceLine[]): number[] {
  let count = 0;
  return lines.map(({ text }) => {
    const above = count;
    if (text.length >= shortestProse && isParagraph(text)) count += 1;
    return above;
  });
}
