import type { LeftOut } from '../../draft.ts';
import { claimsBelow } from '../../furniture/furniture.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { canBeHeadline, endsAsSentence } from '../../text/line-shape.ts';
import { judgeBreak } from '../../text/sentences/judge-break.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { Wrap } from '../../text/wrap.ts';
import type { Passage } from '../../passages/passage.ts';
import { endsWithCredit } from './ends-with-credit.ts';
import { findByPlace } from './find-by-place.ts';
import { findIntroduced } from './find-introduced.ts';
import { isCreditedAlone } from './is-credited-alone.ts';
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
    else if (readBlock(block, { below, introduced, headerEnd }, { passages, leftOut }) && below)
      labelled.add(below.line);
  }
  return { passages: markHeadings(passages, told, labelled), leftOut, doubtful };
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

interface BlockPlace extends Pick<BodyPlace, 'headerEnd'> {
  /** The line behind the gap. */
  below: SourceLine | undefined;
  introduced: ReadonlySet<SourceLine>;
}

/** The answer is whether a label, or the links below it, stand directly above that. */
function readBlock(
  block: readonly SourceLine[],
  { below, introduced, headerEnd }: BlockPlace,
  { passages, leftOut }: Omit<Body, 'doubtful'>,
): boolean {
  let own: SourceLine[] = [];
  let list: string | undefined;
  const flush = () => {
    const [first] = own;
    if (first)
      passages.push({ text: own.map(({ text }) => text).join('\n'), line: first.line, kind: 'paragraph' });
    own = [];
  };
  for (const [index, line] of block.entries()) {
    const isOwn = introduced.has(line) || endsSentenceOf(own.at(-1), line);
    const kind = isOwn ? undefined : furnitureOf(line.text, 'body');
    const isItem = list !== undefined && isListed(line, block[index + 1] ?? below);
    const credited = kind ? undefined : creditOf(line, headerEnd);
    const rule = kind?.rule ?? credited ?? (isItem ? list : undefined);
    list = kind ? (claimsBelow(kind, line.text) ? kind.rule : undefined) : credited ? undefined : rule;
    if (rule === undefined) own.push(line);
    else {
      flush();
      leftOut.push({ rule, line: line.line, text: line.text });
    }
  }
  flush();
  return list !== undefined;
}

/** In characters: the lines of a wrapped paragraph are as long. */
const shortestWrapped = 40;

/** Whether a line is the end of a sentence that the line directly above leaves open: "… said in the" and below it "video." */
function endsSentenceOf(above: SourceLine | undefined, { text }: SourceLine): boolean {
  if (above === undefined || above.text.length < shortestWrapped || endsAsSentence(above.text)) return false;
  return /^\p{Ll}.*[.!?]$/u.test(text);
}

/** Whether a line below a label can be the headline of another article: no sentence of this one that goes on below it. */
function isListed({ text }: SourceLine, after: SourceLine | undefined): boolean {
  return canBeHeadline(text) && judgeBreak(text, after?.text ?? '') !== 'cut';
}
