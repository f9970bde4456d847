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
  const own = isPageBelow && given.length === 0 ? readTail(above, facts, wrap).parts : given;
  const signed = new Set(own.flatMap((part) => (isMarkedAuthor(part) ? [part.line] : [])));
  return {
    ...tail,
    parts: [...own.filter(({ line }) => signed.has(line)), ...tail.parts],
    lines: tail.lines.union(signed),
  };
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
