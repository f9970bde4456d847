import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import { joinText } from '../../text/sentences/join-text.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import { isFull, type Wrap } from '../../text/wrap.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { type PartedPage, partPage } from './part-page.ts';

/** Parts a page whose lines a machine broke: by its paragraphs, of which each keeps its lines. */
export function partWrapped(lines: readonly SourceLine[], wrap: Wrap, known?: SourceLine): PartedPage {
  const wholes = joinFull(lines, wrap);
  const headline = [...wholes].find(([, [first]]) => known !== undefined && first === known)?.[0];
  const { article, around, ...rest } = partPage([...wholes.keys()], headline);
  const apart = (some: readonly SourceLine[]) => some.flatMap((line) => wholes.get(line) ?? []);
  return { ...rest, article: apart(article), around: apart(around) };
}

/** The paragraphs as a line each, with the lines that they had. */
export function joinFull(
  lines: readonly SourceLine[],
  wrap: Wrap | undefined,
): Map<SourceLine, SourceLine[]> {
  const blocks: SourceLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    if (block && above && wrap && goesOn(above, line, wrap)) block.push(line);
    else blocks.push([line]);
  }
  return new Map(blocks.map((block) => [join(block), block]));
}

function goesOn(above: SourceLine, line: SourceLine, wrap: Wrap): boolean {
  if (line.afterGap || isListLine(line.text)) return false;
  return isFull(above.text, line.text, wrap) || endsWithContinuingWord(above.text);
}

function join(lines: readonly SourceLine[]): SourceLine {
  const [{ line, afterGap } = { line: 1, afterGap: true }] = lines;
  return { text: joinText(lines.map(({ text }) => text)), line, afterGap };
}
