import { partMarkdown } from './part-markdown.ts';
import type { Finding } from './problem.ts';

/**
 * A file of so many bytes is refused: it is no article, nor a book. The entry of an imported source may be larger, since
 * escaped marks and frontmatter come to a source of 10 MB.
 */
const tooLarge = { written: 10_000_000, imported: 12_000_000 };
/** The longest text in characters that is parsed in one piece, and the most lines: parsers need memory for each. */
const longestPiece = 2_000_000;
const mostLines = 200_000;
/** Deeper nesting of lists and quotations than any text has; each level costs the parser the whole line again. */
const deepestNesting = 24;
/** More marks than any paragraph has; CommonMark parsers pair them in quadratic time. */
const mostMarks = { bracket: 1_000, emphasis: 3_000, backtick: 3_000 };

/** Refuses a file that is too large to be an article; `bytes` is its size, `origin` where its text came from. */
export function findTooLarge(bytes: number, origin: keyof typeof tooLarge): Finding | undefined {
  if (bytes < tooLarge[origin]) return undefined;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return error(
    1,
    1,
    'too-large',
    `Unexpected ${size}, expected less than ${tooLarge[origin] / 1e6} MB, divide the article`,
  );
}

/** Refuses what would keep a Markdown parser busy for minutes, before it is parsed. */
export function findOverload(text: string): Finding[] {
  const findings: Finding[] = [];
  const marks = { bracket: 0, emphasis: 0, backtick: 0 };
  let above: LineStart = 'empty';
  const lines = text.split('\n');
  // An empty line below each paragraph costs little.
  const empty = Math.min(lines.filter((line) => line === '').length, mostLines);
  if (lines.length - empty > mostLines) return [tooManyLines(lines.length - empty)];
  const piece = Math.max(...partMarkdown(text).map(({ length }) => length));
  if (piece > longestPiece) return [tooLong(piece)];
  for (const [index, line] of lines.entries()) {
    if (nestingOf(line) > deepestNesting) findings.push(tooDeep(index + 1));
    const start = startOf(line, above);
    if (start !== 'text') Object.assign(marks, { bracket: 0, emphasis: 0, backtick: 0 });
    if (start !== 'text' || above !== 'number') above = start;
    for (const [name, count] of Object.entries(countMarks(line)) as [keyof typeof marks, number][]) {
      const isPast = marks[name] > mostMarks[name];
      marks[name] += count;
      if (!isPast && marks[name] > mostMarks[name]) findings.push(tooMany(index + 1, name));
    }
  }
  return findings.slice(0, 20);
}

/**
 * Why no entry can hold a text one of whose lines is longer than a paragraph may be, which costs nothing to find out; of a
 * word as long, patterns would need the stack for each of its letters.
 */
export function findLongLine(text: string): Finding | undefined {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > longestPiece) return tooLong(length);
    start += length + 1;
  }
  return undefined;
}

/** What a line begins; `text` may go on with the paragraph above. */
type LineStart = 'empty' | 'bullet' | 'number' | 'text';

/**
 * An item of a list ends the paragraph above it, but one with a number other than 1 only behind an empty line and in a list
 * of numbers (CommonMark 0.31, 5.2). `above` is what the last line began that was no text, or the first of the text.
 */
function startOf(line: string, above: LineStart): LineStart {
  if (line.trim() === '') return 'empty';
  if (/^ {0,3}[*+-] {1,4}\S/.test(line)) return 'bullet';
  const number = /^ {0,3}(\d{1,9})[.)] {1,4}\S/.exec(line)?.[1];
  return number === '1' || (number !== undefined && /empty|number/.test(above)) ? 'number' : 'text';
}

function nestingOf(line: string): number {
  const prefix = /^[\s>*+\-0-9.)]*/.exec(line)?.[0] ?? '';
  const containers = prefix.match(/>|[*+-](?=\s)|\d+[.)](?=\s)/g)?.length ?? 0;
  return containers === 0 ? 0 : containers + (/^\s*/.exec(line)?.[0].length ?? 0) / 2;
}

function countMarks(line: string) {
  const counts = { bracket: 0, emphasis: 0, backtick: 0 };
  if (!/[[\]*_~`]/.test(line)) return counts;
  for (const character of line) {
    if (character === '[' || character === ']') counts.bracket += 1;
    else if (character === '*' || character === '_' || character === '~') counts.emphasis += 1;
    else if (character === '`') counts.backtick += 1;
  }
  return counts;
}

function tooManyLines(lines: number): Finding {
  const message = `Unexpected ${lines} lines, expected at most ${mostLines} beside one empty line below each, divide the article or delete empty lines`;
  return error(1, 1, 'too-large', message);
}

function tooLong(length: number): Finding {
  const message = `Unexpected ${(length / 1e6).toFixed(1)} million characters without an end of a paragraph, or with definitions or fences among them, expected at most ${longestPiece / 1e6} million, divide the article`;
  return error(1, 1, 'too-large', message);
}

function tooDeep(line: number): Finding {
  const message = `Unexpected nesting of lists or quotations, expected at most ${deepestNesting} levels, flatten it`;
  return error(line, 1, 'nested-too-deep', message);
}

function tooMany(line: number, mark: keyof typeof mostMarks): Finding {
  const message = `Unexpected number of ${mark} marks, expected at most ${mostMarks[mark]} in a paragraph, escape them with \\`;
  return error(line, 1, 'too-many-marks', message);
}

function error(line: number, column: number, rule: string, message: string): Finding {
  return { line, column, rule, message, severity: 'error' };
}
