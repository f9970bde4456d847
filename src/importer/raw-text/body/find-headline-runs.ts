import { furnitureOf } from '../../furniture/kinds.ts';
import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines and words. */
const shortestRun = 3;
const longestRun = 20;
const shortestHeadline = 6;
const longestHeadline = 25;

/**
 * The lines of boxes of other articles' headlines without a label: some in a row below a paragraph that announces none, in a
 * browser's copy, where several have what headlines have and items of a list have not: a kicker and a colon, a quotation, a
 * question. What they are is a guess. `article` are all lines of the article.
 */
export function findHeadlineRuns(article: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [];
  for (const [index, line] of article.entries()) {
    const above = article[index - 1];
    if (!line.afterGap || !above || !isParagraph(above.text) || !endsAsSentence(above.text)) continue;
    const below = article.slice(index, index + longestRun);
    const length = below.findIndex((one, at) => (at > 0 && one.afterGap) || !isHeadline(one.text));
    // The last may be the heading of the paragraph directly below it.
    const isHeading = below[length]?.afterGap === false;
    const run = length === -1 ? [] : below.slice(0, isHeading ? length - 1 : length);
    const marked = run.filter(({ text }) => marks.some((mark) => mark.test(text)));
    if (run.length >= shortestRun && marked.length * 2 >= run.length) runs.push(run);
  }
  return runs;
}

const marks = [/^[^\s:]+(?:\s[^\s:]+){0,3}\s?[:：]\s\S/u, /[„“«"‘].+[“”»"’]/u, /\s[–—]\s/u, /\?/u];

function isHeadline(text: string): boolean {
  const words = countWords(text);
  if (words < shortestHeadline || words > longestHeadline || !/^[\p{Lu}\p{N}\p{Pi}\p{Ps}"]/u.test(text))
    return false;
  return canBeHeadline(text) && !isListLine(text) && !furnitureOf(text, 'body');
}
