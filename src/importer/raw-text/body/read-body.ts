import type { LeftOut } from '../../draft.ts';
import { claimsBelow, type Furniture } from '../../furniture/furniture.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { judgeBreak } from '../../text/sentences/judge-break.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';
import type { Passage } from '../../passages/passage.ts';
import { endsWithCredit, isCreditedAlone, longestCaption } from './ends-with-credit.ts';
import { findByPlace } from './find-by-place.ts';
import { findIntroduced } from './find-introduced.ts';
import { siftHeadings } from './sift-headings.ts';
import { markHeadings, type TextLanguage } from '../../passages/mark-headings.ts';

/** The article's text, and what was taken out of it. */
export interface Body {
  passages: Passage[];
  leftOut: LeftOut[];
  /** Lines that were left out for their place alone. */
  doubtful: readonly SourceLine[];
}

/** Where a text stands, and what is known of it. */
export interface BodyPlace {
  /** All lines of the article, with its header and its tail. */
  article: readonly SourceLine[];
  /** The number of the last line that tells a field of the header; what is credited above it may be the headline's own. */
  headerEnd: number;
  wrap: Wrap | undefined;
  told: TextLanguage;
}

/** Longer blocks are text, whatever they hold. */
const longestFurniture = 500;

/**
 * Makes passages of the lines of an article's text: one for each block between empty lines or furniture. Where the text is
 * wrapped, a block may be one caption or notice of several lines.
 */
export function readBody(lines: readonly SourceLine[], { article, headerEnd, wrap, told }: BodyPlace): Body {
  const passages: Passage[] = [];
  const { rules, doubtful } = findByPlace(lines, article, wrap);
  const leftOut = lines.flatMap((line) => leave([line], rules.get(line)));
  const introduced = findIntroduced(lines);
  const labelled = new Set<number>();
  const blocks = blocksOf(lines.filter((line) => !rules.has(line)));
  for (const [index, block] of blocks.entries()) {
    const [above, below] = [blocks[index - 1]?.at(-1), blocks[index + 1]?.[0]];
    const whole = wrap && block.length > 1 ? furnitureOfBlock(block) : captionOf(block, above, below);
    if (whole) leftOut.push(...leave(block, whole));
    else if (readBlock(block, { below, introduced, headerEnd, wrap }, { passages, leftOut }) && below)
      labelled.add(below.line);
  }
  const left = new Map(leftOut.map(({ line, rule }) => [line, rule]));
  const marked = siftHeadings(markHeadings(passages, told, labelled), lines, left);
  return { passages: marked, leftOut, doubtful };
}

function leave(lines: readonly SourceLine[], rule: string | undefined): LeftOut[] {
  return rule === undefined ? [] : lines.map(({ text, line }) => ({ rule, line, text }));
}

/** What news agencies print below a report, above a line about its author. */
const credit =
  /^[([]?(?:additional )?(?:reporting|writing) by [^;]{2,150};\s?[\p{L} ]{0,30}editing by [^;]{2,100}$/iu;

function creditOf({ text, line }: SourceLine, headerEnd: number): string | undefined {
  if (line > headerEnd && endsWithCredit(text)) return 'picture-caption';
  return credit.test(text) ? 'credit-line' : undefined;
}

/** The lines between two empty ones. */
function blocksOf(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let previous: SourceLine | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && previous && !line.afterGap && line.line === previous.line + 1) block.push(line);
    else blocks.push([line]);
    previous = line;
  }
  return blocks;
}

function furnitureOfBlock(block: readonly SourceLine[]): string | undefined {
  const length = block.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (length > longestFurniture) return undefined;
  return furnitureOf(block.map(({ text }) => text).join(' '), 'body')?.rule;
}

function captionOf(
  [only, more]: readonly SourceLine[],
  above: SourceLine | undefined,
  below: SourceLine | undefined,
): string | undefined {
  const isCaption = only && !more && isCreditedAlone(only.text, above?.text ?? '', below?.text ?? '');
  return isCaption ? 'picture-caption' : undefined;
}

interface BlockPlace extends Pick<BodyPlace, 'headerEnd' | 'wrap'> {
  /** The line behind the gap. */
  below: SourceLine | undefined;
  introduced: ReadonlySet<SourceLine>;
}

/** The answer is whether a label, or the links below it, stand directly above that. */
function readBlock(
  block: readonly SourceLine[],
  { below, introduced, headerEnd, wrap }: BlockPlace,
  { passages, leftOut }: Omit<Body, 'doubtful'>,
): boolean {
  let own: SourceLine[] = [];
  let list: string | undefined;
  let links = 0;
  const flush = () => {
    const [first] = own;
    if (first)
      passages.push({ text: own.map(({ text }) => text).join('\n'), line: first.line, kind: 'paragraph' });
    own = [];
  };
  for (const [index, line] of block.entries()) {
    const isOwn = introduced.has(line) || endsSentenceOf(own.at(-1), line, wrap);
    const next = block[index + 1];
    const kind = isOwn ? undefined : (furnitureOf(line.text, 'body') ?? labelOf(line, next));
    const isHeading = links > 0 && next !== undefined && headsParagraph(line.text, next.text);
    const isItem = list !== undefined && !isHeading && isListed(line, next ?? below);
    links = isItem ? links + 1 : 0;
    const credited = kind ? undefined : creditOf(line, headerEnd);
    const rule = kind?.rule ?? credited ?? (isItem ? list : undefined);
    list = kind ? (claimsBelow(kind, line.text) ? kind.rule : undefined) : credited ? undefined : rule;
    if (rule === undefined) own.push(line);
    else {
      const caption = rule === 'picture-caption' && wrap ? takeCaption(own, line, wrap) : [];
      flush();
      leftOut.push(...leave([...caption, line], rule));
    }
  }
  flush();
  return list !== undefined;
}

/** "Like this:" above "Like Loading...": what is a page's around the text is so above a line that is certainly of the same kind. */
function labelOf({ text }: SourceLine, below: SourceLine | undefined): Furniture | undefined {
  if (!below || text.length > longestLabel || !/[:：]$/u.test(text)) return undefined;
  const kind = furnitureOf(below.text, 'body');
  return kind && furnitureOf(text, 'edges') === kind ? kind : undefined;
}

/** In characters. */
const longestLabel = 20;

/**
 * Takes the lines of a wrapped caption from the text above the line that ends with its credit: those that a full line parts from
 * it, back to the end of a sentence.
 */
function takeCaption(own: SourceLine[], last: SourceLine, wrap: Wrap): SourceLine[] {
  let start = own.length;
  for (let below = last; start > 0; start -= 1) {
    const line = own[start - 1];
    if (!line || endsAsSentence(line.text) || !isFull(line.text, below.text, wrap)) break;
    below = line;
  }
  const words = own.slice(start).reduce((sum, { text }) => sum + countWords(text), 0);
  return words > longestCaption ? [] : own.splice(start);
}

/** Whether a line below the first link of a label is the text's heading: the paragraph directly below says most of its words. */
function headsParagraph(line: string, below: string): boolean {
  if (!isParagraph(below)) return false;
  const { told, all } = toldIn(line, subjectOf([below]));
  return told > 1 && told * 2 >= all;
}

/** In characters: the lines of a wrapped paragraph are as long. */
const shortestWrapped = 40;

/** Whether a line is the end of a sentence that the line directly above leaves open: "… said in the" and below it "video." */
function endsSentenceOf(
  above: SourceLine | undefined,
  { text }: SourceLine,
  wrap: Wrap | undefined,
): boolean {
  if (above === undefined || endsAsSentence(above.text) || !/[.!?]$/u.test(text)) return false;
  if (wrap && isFull(above.text, text, wrap) && countWords(text) <= longestLastWords) return true;
  return above.text.length >= shortestWrapped && /^\p{Ll}/u.test(text);
}

/** So many words, below a line that a wrap filled, are the last of its sentence: "… she wrote on" / "X." */
const longestLastWords = 2;

/** Whether a line below a label can be the headline of another article: no sentence of this one that goes on below it. */
function isListed({ text }: SourceLine, after: SourceLine | undefined): boolean {
  return canBeHeadline(text) && judgeBreak(text, after?.text ?? '') !== 'cut';
}
