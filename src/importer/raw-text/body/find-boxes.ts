import { foldedPattern, foldText } from '../../text/fold-text.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: no box between paragraphs is longer. */
const longestBox = 30;

/** What opens a box for those who hear a page read, in a folded line, and the name of the box. */
const openings = [
  'skip (?:past )?(.{4,60}?)(?: and continue reading)?',
  '(list) of \\d{1,2} items',
  'saltar (.{4,60}) y continuar leyendo',
  'pule (.{4,60}) e continue lendo',
  'пропустить (.{4,60}) и продолжить чтение\\.?',
  'пропустити (.{4,60}) і продовжити(?: читання)?\\.?',
  '(.{4,60}) atla ve okumaya devam et',
  '(?:رد شدن از|از) (.{4,60}?) (?:صرف ?نظر کنید )?و (?:به خواندن )?ادامه (?:مطلب|دهید)',
  'تخطی (.{4,60}) و(?:واصل|تابع) القراءه',
].map((source) => foldedPattern(`^${source}$`));
const closings = 'end of|after|final de|fim d[oea]s?|конец(?: истории)?|кінець|haberin sonu|پایان|نهایه';

/**
 * The lines of boxes whose beginning and end the page says in words, for those who hear it read: "skip past newsletter
 * promotion" and "after newsletter promotion", "list of 3 items" and "end of list". A box that is never closed is none.
 */
export function findBoxes(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [index, { text }] of lines.entries()) {
    const name = text.length <= 120 ? nameOf(foldText(text)) : undefined;
    if (name === undefined) continue;
    const below = lines.slice(index + 1, index + 1 + longestBox);
    const end = below.findIndex((line) => closes(foldText(line.text), name));
    for (const line of lines.slice(index, index + 2 + end)) if (end !== -1) found.add(line);
  }
  return found;
}

function nameOf(folded: string): string | undefined {
  return openings.map((opening) => opening.exec(folded)?.[1]).find((name) => name !== undefined);
}

const closing = foldedPattern(`^(?:${closings}) `);

function closes(folded: string, name: string): boolean {
  return closing.test(folded) && folded.endsWith(` ${name}`);
}
