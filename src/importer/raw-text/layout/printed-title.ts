import { spaceBetween } from '../../text/sentences/join-text.ts';
import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import { keyOf } from '../header/candidates.ts';
import { densestStretch } from '../page-copy/densest-stretch.ts';
import { joinFull } from '../page-copy/part-wrapped.ts';
import type { Wrap } from '../../text/wrap.ts';
import type { SourceLine } from './source-lines.ts';

/** Lines of which those that say the title of the window are one. */
export interface TitledLines {
  lines: SourceLine[];
  /** The line that says it. */
  title?: SourceLine;
}

/** In lines: so many a headline in large letters takes. */
const mostLines = 6;
/** In words: what a section or a site is called is shorter. */
const shortest = 3;
const parting = /\s[|–—·•:-]+\s|\s?\|\s?|:\s/u;

/**
 * Puts the lines together that say what a browser printed as the title of each page, with the site's name or without it. Of
 * several the last one above the text is the headline.
 */
export function joinPrintedTitle(
  lines: readonly SourceLine[],
  wrap: Wrap | undefined,
  printed: string | undefined,
): TitledLines {
  if (printed === undefined) return { lines: [...lines] };
  const paragraphs = [...joinFull(lines, wrap).keys()];
  const text = densestStretch(paragraphs) ?? { start: 0, end: 0 };
  const [textStart, textEnd] = [text.start, text.end - 1].map((index) => paragraphs[index]?.line ?? 0);
  for (const title of readingsOf(printed)) {
    const found = findRuns(lines, keyOf(title));
    const [first] = found;
    const own = found.findLast(({ start }) => isUpTo(lines[start], textStart)) ?? first;
    const top = own && lines[own.start];
    if (!top || !isUpTo(top, textEnd)) continue;
    const some = lines.slice(own.start, own.end);
    const text = some.reduce(
      (all, { text: next }) => (all ? all + spaceBetween(all, next) + next : next),
      '',
    );
    const joined = { ...top, text };
    return { lines: [...lines.slice(0, own.start), joined, ...lines.slice(own.end)], title: joined };
  }
  return { lines: [...lines] };
}

/** The title as a whole, and without what stands behind or before each of its signs that part; the longest first. */
function readingsOf(printed: string): string[] {
  const seams = [...printed.matchAll(new RegExp(parting, 'gu'))];
  const parts = seams.flatMap(({ 0: own, index }) => {
    const [before, behind] = [printed.slice(0, index), printed.slice(index + own.length)];
    // The shorter part behind the last sign is the site's name.
    return countWords(behind) > countWords(before) ? [before, behind] : [before];
  });
  return [printed, ...parts]
    .filter((part) => countWords(part) >= shortest && canBeHeadline(part))
    .toSorted((a, b) => b.length - a.length);
}

function findRuns(lines: readonly SourceLine[], key: string): { start: number; end: number }[] {
  return lines.flatMap(({ text }, start) => {
    let said = keyOf(text);
    let end = start + 1;
    while (said !== '' && said.length < key.length && key.startsWith(said) && end - start < mostLines) {
      said = keyOf(
        lines
          .slice(start, end + 1)
          .map((line) => line.text)
          .join(' '),
      );
      end += 1;
    }
    return said === key ? [{ start, end }] : [];
  });
}

function isUpTo(line: SourceLine | undefined, number = 0): boolean {
  return line !== undefined && line.line <= number;
}
