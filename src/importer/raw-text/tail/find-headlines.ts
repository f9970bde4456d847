import { canBeHeadline, countWords, endsWithStop, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import { isFurniture } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { areNames } from '../body/credit-shape.ts';
import { isOfSubject } from '../page-copy/subject.ts';
import { furnitureOf } from '../../furniture/kinds.ts';

/** So many headlines are a list. */
export const fewestHeadlines = 4;
/** In words, and on average: lines of verses, names, results and what a dish is made of are shorter. */
const shortestHeadline = 5;
const usualHeadline = 8;
/** In words: a section, a time, or what the page calls its list. */
const longestNote = 5;

/** What lists of the text have in most of their lines: numbers, labels, brackets, names in a row, two columns. */
const listed = [/\p{N}/u, /[:：]/u, /[()[\]（）;；]/u, /[,、،].*[,、،]/u, /\s[–—-]\s|\t|\s{2}/u];

/**
 * The headlines of other articles that end a source below a text: several long lines without the end of a sentence, of other
 * subjects than the `subject` of the text, `fewest` or more, with sections or times between at most. A name above them may sign
 * the text.
 */
export function findHeadlines(
  below: readonly SourceLine[],
  subject: ReadonlySet<string>,
  fewest: number,
): readonly SourceLine[] {
  const lines = below.filter((line) => !isFurniture(line));
  const list = lines.slice(lines.findLastIndex(({ text }) => !isHeadline(text) && !isNote(text)) + 1);
  const headlines = list.filter(({ text }) => isHeadline(text));
  const [first] = headlines;
  if (!first || headlines.length < fewest || headlines.length * 2 < list.length) return [];
  const words = headlines.reduce((sum, { text }) => sum + countWords(text), 0);
  const isListed = listed.some((sign) => isMost(headlines, ({ text }) => sign.test(text)));
  if (
    words < usualHeadline * headlines.length ||
    isListed ||
    isMost(headlines, ({ text }) => isOfSubject(text, subject))
  )
    return [];
  const start = list.indexOf(first);
  const label = list[start - 1];
  return below.slice(below.indexOf(label && !areNames(label.text) ? label : first));
}

function isMost(lines: readonly SourceLine[], is: (line: SourceLine) => boolean): boolean {
  return lines.filter(is).length * 3 >= lines.length * 2;
}

function isHeadline(text: string): boolean {
  if (countWords(text) < shortestHeadline || !/^["“„«‘'¿¡【[]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  return isOtherHeadline(text) && !isListLine(text) && !/[。！？]./u.test(text);
}

function isNote(text: string): boolean {
  return (
    countWords(text) <= longestNote && !/[,;:،؛]$/u.test(text) && !endsWithStop(text) && !isListLine(text)
  );
}

/** In words: a subheading of the text may have fewer. */
const shortestOther = 4;

/** Whether a line below an article may be the headline of another one. */
export function isOtherHeadline(text: string): boolean {
  if (countWords(text) < shortestOther || isParagraph(text)) return false;
  return canBeHeadline(text) && furnitureOf(text, 'edges') === undefined;
}
