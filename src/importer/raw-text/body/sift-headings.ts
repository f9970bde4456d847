import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import type { Passage } from '../../passages/passage.ts';
import { countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { emptyLinesAbove, type SourceLine } from '../layout/source-lines.ts';

/** In words: fewer are the text's last note, or a call to the reader. */
const shortestLast = 15;
/** So many headings with a gap of the same width are the text's own. */
const fewestSiblings = 3;

/**
 * Takes back headings that stand where a page's lines do: above what is no paragraph, above a note that ends the text, beside
 * lines of the page in `left`, each with its rule, or behind a wider gap than paragraphs have, as pictures leave one; and those
 * that name who wrote the text. `lines` are those of the text and of the page within it.
 */
export function siftHeadings(
  passages: readonly Passage[],
  lines: readonly SourceLine[],
  left: ReadonlyMap<number, string>,
): Passage[] {
  if (!passages.some(isHeading)) return [...passages];
  const at = new Map(lines.map(({ line }, index) => [line, index]));
  const gaps = lines.map((_, index) => (index === 0 ? 0 : emptyLinesAbove(lines, index)));
  const usual = commonest(gaps.filter((_, index) => isParagraph(lines[index]?.text ?? '')));
  const gapOf = ({ line }: Passage) => gaps[at.get(line) ?? -1] ?? 0;
  const widths = passages.filter(isHeading).map(gapOf);
  return passages.map((passage, index) => {
    if (!isHeading(passage)) return passage;
    const here = at.get(passage.line) ?? -1;
    const gap = gapOf(passage);
    const isWide =
      usual > 0 && gap > usual && widths.filter((width) => width === gap).length < fewestSiblings;
    const isBeside =
      isOfPage(lines[here + 1], left, gap > 1) || (gap === 0 && isOfPage(lines[here - 1], left));
    const opens = opensPart(passages[index + 1], index + 2 === passages.length);
    return isWide || isBeside || !opens || isByline(passage.text)
      ? { ...passage, kind: 'paragraph' }
      : passage;
  });
}

function isHeading({ kind }: Passage): boolean {
  return kind === 'heading';
}

/** "By Orsa Tindal Head of the desk for bridges": what else it says keeps it from being read as a byline. */
function isByline(text: string): boolean {
  const length = labelLength(text);
  const name = text.slice(length).split(/\s+/u).slice(0, 2).join(' ');
  return length > 0 && looksLikePersonName(name);
}

/** Advertisements stand anywhere, and pictures above what belongs to them or to the text; a caption's neighbour is one too. */
function isOfPage(
  line: SourceLine | undefined,
  left: ReadonlyMap<number, string>,
  isCaption = false,
): boolean {
  const rule = line && left.get(line.line);
  if (rule === undefined || rule === 'advertisement') return false;
  return rule !== 'picture-caption' || isCaption;
}

/** Whether a passage is what stands below a heading: it ends as a sentence does, or announces something, or a gap cuts it. */
function opensPart(below: Passage | undefined, isLast: boolean): boolean {
  if (!below) return false;
  const words = countWords(below.text);
  return (
    words >= (isLast ? shortestLast : 0) &&
    (endsAsSentence(below.text) || /[:：]$/u.test(below.text) || words > 2 * shortestLast)
  );
}

function commonest(gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
