import type { LeftOut } from '../../draft.ts';
import { foldText } from '../../text/fold-text.ts';
import type { SourceLine } from './source-lines.ts';

/** A source's lines without those that only its printed pages needed. */
export interface Unpaged {
  lines: SourceLine[];
  leftOut: LeftOut[];
}

const pageNumber = /(?<!\p{L})(?:page|seite|página|pagina|стр\.|sayfa|صفحه|مخ) ?[a-z]?\d{1,4}(?!\d)/u;
/** In characters: a longer line is text. */
const longest = 150;
/** In lines: so near to the beginning, the head of the first page may tell the article's day. */
const header = 10;

/**
 * Takes away what stands at the head or foot of each printed page: a line with the number of its page that comes again
 * with another number. The first one stays where it opens the source.
 */
export function leaveOutRunningHeads(lines: readonly SourceLine[]): Unpaged {
  const numbered = lines.filter(({ text }) => text.length <= longest && pageNumber.test(foldText(text)));
  const heads = [...Map.groupBy(numbered, shapeOf).values()]
    .filter((alike) => new Set(alike.map(({ text }) => text)).size > 1)
    .flatMap(([first, ...others]) => (first && lines.indexOf(first) < header ? others : [first, ...others]));
  const gone = new Set(heads);
  const kept = lines.filter((line) => !gone.has(line));
  const leftOut = lines.filter((line) => gone.has(line));
  return { lines: kept, leftOut: leftOut.map(({ text, line }) => ({ rule: 'running-head', line, text })) };
}

/** A line without what differs from page to page. */
function shapeOf({ text }: SourceLine): string {
  return foldText(text).replace(/\d+/gu, '0').replace(/\s+/gu, ' ');
}
