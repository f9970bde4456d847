import { countWords, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** So many lines in a row that are headings further down are a table of contents. */
const fewestHeadings = 3;
/** In paragraphs: no more stand above it, as a standfirst does. */
const mostAbove = 2;
/** In words: what a page calls its table. */
const longestLabel = 3;

/** The lines of a table of contents, and those beside it that only their place tells. */
export interface Contents {
  lines: readonly SourceLine[];
  labels: readonly SourceLine[];
}

/**
 * Finds the table of contents above a text: lines in a row that stand again further down, in the same order, where paragraphs
 * of the text are below them. It may stand there twice, for narrow screens, with buttons between. A list that the text
 * announces with a colon is its own.
 */
export function findContents(article: readonly SourceLine[]): Contents {
  const last = new Map(article.map(({ text }, index) => [text, index]));
  const placeBelow = (index: number) => {
    const { text = '' } = article[index] ?? {};
    const at = last.get(text) ?? 0;
    return at > index && !isParagraph(text) ? at : 0;
  };
  const lines: SourceLine[] = [];
  const labels: SourceLine[] = [];
  let paragraphs = 0;
  for (let start = 0; start < article.length && paragraphs <= mostAbove; start += 1) {
    const places = placesFrom(start, placeBelow);
    const headings = places.filter((at) => isParagraph(article[at + 1]?.text ?? ''));
    const isAnnounced = /[:：]$/u.test(article[start - 1]?.text ?? '');
    if (headings.length >= fewestHeadings && !isAnnounced) {
      labels.push(...labelsAbove(article.slice(0, start), lines.at(-1)));
      lines.push(...article.slice(start, start + places.length));
    } else if (isParagraph(article[start]?.text ?? '')) paragraphs += 1;
    start += Math.max(0, places.length - 1);
  }
  return { lines, labels };
}

/** Where the lines from one on stand again, as long as each stands below the one before. */
function placesFrom(start: number, placeBelow: (index: number) => number): number[] {
  const places: number[] = [];
  for (let at = placeBelow(start); at > (places.at(-1) ?? 0); at = placeBelow(start + places.length))
    places.push(at);
  return places;
}

/** The lines back to the first table, or what the page calls the only one. */
function labelsAbove(above: readonly SourceLine[], table: SourceLine | undefined): SourceLine[] {
  const between = table ? above.slice(above.indexOf(table) + 1) : above.slice(-1);
  return between.filter(({ text }) => countWords(text) <= longestLabel && !isParagraph(text));
}
