import { countWords, isShouted } from '../../text/line-shape.ts';
import { isStandingPerson } from '../../header-parts/header-part.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { longestKicker } from './candidates.ts';
import { asText, type LineGroup } from './line-group.ts';

/** In words: shorter lines in capitals are names more often. */
const shortestHeadline = 3;
/** In lines: so much of the text tells which words it writes small. */
const longestText = 400;

/**
 * Reads a line as text that is in capitals and has the shape of a name, TOWN HALL CLOCK STOPS, where no headline stands above
 * it and the text writes one of its words small, as no name's.
 */
export function readHeadlineInCapitals(
  groups: readonly LineGroup[],
  lines: readonly SourceLine[],
): readonly LineGroup[] {
  const at = groups.findIndex(isNameInCapitals);
  const group = groups[at];
  if (!group || groups.slice(0, at).some(isHeadline)) return groups;
  const line = group.lines.at(-1)?.line ?? 0;
  const below = lines.filter((one) => one.line > line).slice(0, longestText);
  const small = new Set(below.flatMap(({ text }) => text.match(smallWord) ?? []));
  const isTold = group.text.split(/\s+/u).some((word) => small.has(word.toLowerCase()));
  return isTold ? groups.with(at, asText(group)) : groups;
}

/** Shorter words written small are names' particles as well. */
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}{4,}(?![\p{L}\p{M}])/gu;

function isNameInCapitals({ kind, parts: [name, more], text }: LineGroup): boolean {
  return (
    kind === 'header' &&
    isStandingPerson(name) &&
    !more &&
    isShouted(text) &&
    countWords(text) >= shortestHeadline
  );
}

/** A line with an address of mail says whom to ask. */
function isHeadline({ kind, text }: LineGroup): boolean {
  return kind === 'mixed' || (kind === 'text' && countWords(text) > longestKicker && !text.includes('@'));
}
