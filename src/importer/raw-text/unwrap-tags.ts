import type { RepairMade } from '../draft.ts';
import type { Relined } from './layout/relined.ts';

const tag = /<\/?(?:p|br|div)(?:\s[^<>]{0,200})?\s?\/?>/giu;
/** Fewer may be those that a text speaks of. */
const fewest = 4;

/**
 * Reads the paragraphs of a text that was scraped with its tags: every `<p>` and `<br>` ends a line where nearly all of
 * them stand between paragraphs. A text that speaks of tags keeps them, as does one with tags of other kinds.
 */
export function unwrapTags(source: string): Relined {
  const as = { text: source, lineOf: (line: number) => line, repairs: [] };
  if (!/<(?:p|br)\b/iu.test(source)) return as;
  const tags = [...source.matchAll(tag)];
  if (tags.length < fewest || /<\/?[a-z]/iu.test(source.replace(tag, ''))) return as;
  const parting = tags.filter(({ 0: own, index }) => isParting(source, index, index + own.length));
  if (parting.length < tags.length || !coversText(source, tags)) return as;
  return split(source, tags);
}

/** Whether a tag stands beside an end of a line or another tag, or between two paragraphs or lines of a header. */
function isParting(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 20), start);
  const after = source.slice(end, end + 20);
  if (/(?:^|[>\n])[ \t]*$/u.test(before) || /^[ \t]*(?:[<\n\r]|$)/u.test(after)) return true;
  return /\S$/u.test(before) && /^\s?[^\s\p{Ll}]/u.test(after);
}

/** Whether most words stand on lines with tags. */
function coversText(source: string, tags: readonly RegExpExecArray[]): boolean {
  const lines = source.split('\n');
  const tagged = lines.filter((line) => line.includes('<') && line.search(tag) !== -1);
  const words = (all: readonly string[]) => all.reduce((sum, line) => sum + line.length, 0);
  return words(tagged) - words(tags.map(({ 0: own }) => own)) >= 0.8 * words(lines.slice(headerLines));
}

/** In lines: a header without tags may stand above. */
const headerLines = 5;

function split(source: string, tags: readonly RegExpExecArray[]): Relined {
  const starts: number[] = [];
  const repairs: RepairMade[] = [];
  let text = '';
  let line = 1;
  const add = (piece: string, isSource: boolean) => {
    for (const character of piece.split(/(\n)/u)) {
      if (starts.length === 0) starts.push(line);
      text += character;
      if (character !== '\n') continue;
      if (isSource) line += 1;
      starts.push(line);
    }
  };
  let at = 0;
  for (const { 0: own, index } of tags) {
    add(source.slice(at, index), true);
    repairs.push({ rule: 'unwrap-tags', line, before: own, after: '' });
    add(/^<br/iu.test(own) ? '\n' : '\n\n', false);
    at = index + own.length;
  }
  add(source.slice(at), true);
  return { text, lineOf: (number) => starts[number - 1] ?? line, repairs };
}
