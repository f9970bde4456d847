import { furnitureOf } from '../../furniture/kinds.ts';
import { countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In words: what stands on a button; longer ones may be a headline's, and those of a row that nothing but the row tells are short. */
const longestButton = 6;
const longestSure = 3;
const longestBeside = 2;

/** Buttons of a page above a text. */
export interface Buttons {
  lines: readonly SourceLine[];
  /** Those among them that may be the text's. */
  unsure: readonly SourceLine[];
}

/**
 * The short lines above the first paragraph of a text that stand again, as buttons do, among what was left out below its last
 * one, and others in a row with them. `own` are the lines that stay, `article` all of them.
 */
export function findButtonsAgain(own: readonly SourceLine[], article: readonly SourceLine[]): Buttons {
  const first = own.findIndex(({ text }) => isParagraph(text));
  const last = own.findLast(({ text }) => isParagraph(text));
  const above = own.slice(0, Math.max(0, first)).filter(mayBeButton);
  if (!last || above.length === 0) return { lines: [], unsure: [] };
  const stay = new Set(own);
  const below = article.filter((line) => line.line > last.line && !stay.has(line));
  const left = new Set(below.flatMap(({ text }) => (/\p{L}{2}/u.test(text) ? [text] : [])));
  const rows = rowsOf(above).filter((row) => row.some(({ text }) => left.has(text)));
  const isShort = ({ text }: SourceLine) => left.has(text) || countWords(text) <= longestBeside;
  const lines = rows.flat().filter((line) => isShort(line) && isUnknown(line));
  return { lines, unsure: lines.filter(({ text }) => !left.has(text) || countWords(text) > longestSure) };
}

/** Whether no words of a line are known, so that nothing else leaves it out. */
function isUnknown({ text }: SourceLine): boolean {
  return furnitureOf(text, 'body') === undefined;
}

function mayBeButton({ text }: SourceLine): boolean {
  return countWords(text) <= longestButton && !endsAsSentence(text);
}

/** The lines that stand directly below each other. */
function rowsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const rows: SourceLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.at(-1)?.line === line.line - 1) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
