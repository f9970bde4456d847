import type { HeaderFacts, PlacedPart } from '../../header-parts/header-part.ts';
import { readGivenName } from '../../header-lines/bylines/read-given-name.ts';
import { isParagraph } from '../../text/line-shape.ts';
import type { Wrap } from '../../text/wrap.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { readTail, type Tail } from './read-tail.ts';

/**
 * Reads what stands below an article's text, and who signed it above what is the page's own: `lines` are those that the header
 * left.
 */
export function readSignedTail(
  lines: readonly SourceLine[],
  facts: HeaderFacts,
  wrap: Wrap | undefined,
): Tail {
  const tail = readTail(lines, facts, wrap);
  const above = lines.filter(({ line }) => !tail.lines.has(line));
  const given = readGivenAuthor(above, facts);
  const isPageBelow = tail.guessed.guessed.length > 0 && above.length < lines.length;
  const own = isPageBelow && given.length === 0 ? readTail(above, facts, wrap) : alone(given);
  const signed = new Set(own.parts.flatMap((part) => (isMarkedAuthor(part) ? [part.line] : [])));
  return {
    ...tail,
    parts: [...own.parts.filter(({ line }) => signed.has(line)), ...tail.parts],
    lines: tail.lines.union(new Set(linesBelow(signed, own))),
  };
}

function alone(parts: PlacedPart[]): Read {
  return { parts, lines: new Set(parts.map(({ line }) => line)) };
}

type Read = Pick<Tail, 'parts' | 'lines'>;

/** Lines of which something was read, with those below each that are read together with it, as a label and the name below it. */
function linesBelow(signed: ReadonlySet<number>, { parts, lines }: Read): number[] {
  const firsts = new Set(parts.map(({ line }) => line));
  let isSigned = false;
  return [...lines]
    .toSorted((one, other) => one - other)
    .filter((line) => {
      if (firsts.has(line)) isSigned = signed.has(line);
      return isSigned;
    });
}

function isMarkedAuthor(part: PlacedPart): boolean {
  return part.kind === 'author' && part.certainty === 'labelled';
}

/**
 * The name that was given as the author's, alone on the one line that says it, with more of the text above than below: a page's
 * notices may follow. Where somebody is asked or several have written, names stand above what is theirs.
 */
function readGivenAuthor(lines: readonly SourceLine[], facts: HeaderFacts): PlacedPart[] {
  if (facts.givenAuthors.size !== 1) return [];
  const named = lines.flatMap((line, index) => {
    const [name, more] = line.text.length <= longestName ? (readGivenName(line.text, facts) ?? []) : [];
    return name && !more ? [{ name, index, line: line.line }] : [];
  });
  const [own, more] = named;
  if (!own || more) return [];
  const count = (part: readonly SourceLine[]) => part.filter(({ text }) => isParagraph(text)).length;
  const isLow = count(lines.slice(0, own.index)) > count(lines.slice(own.index + 1));
  return isLow ? [{ ...own.name, line: own.line }] : [];
}

/** In characters. */
const longestName = 80;
