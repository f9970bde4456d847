import { furnitureOf } from '../../furniture/kinds.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** Kinds of furniture whose words a list in a text may have as well: names of networks, figures, addresses. */
const listed = new Set(['share-buttons', 'social-names', 'view-counter', 'reading-time', 'page-address']);

/** In lines: one alone may be a button between a lead-in and what was said. */
const shortestRun = 2;

/**
 * The lines of lists that the text itself introduces with a colon, "The biggest networks are:", which would be furniture
 * elsewhere. What stands between such a line and a quotation is none of them.
 */
export function findIntroduced(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [index, { text }] of lines.entries()) {
    if (!/[:：]$/u.test(text) || furnitureOf(text, 'edges')) continue;
    const run = runFrom(lines, index + 1);
    const isAddress = run.length === 1 && ruleOf(run[0]) === 'page-address';
    if (run.length < shortestRun && !isAddress) continue;
    if (/^["“„«]/u.test(lines[index + 1 + run.length]?.text ?? '')) continue;
    for (const line of run) found.add(line);
  }
  return found;
}

/** The lines of one block, from `start` on, that would be furniture of one kind. */
function runFrom(lines: readonly SourceLine[], start: number): SourceLine[] {
  const rule = ruleOf(lines[start]);
  if (rule === undefined || !listed.has(rule)) return [];
  const run = lines.slice(start, start + longestRun);
  const end = run.findIndex((line, index) => ruleOf(line) !== rule || (index > 0 && line.afterGap));
  return end === -1 ? run : run.slice(0, end);
}

/** In lines: a longer run is no list that somebody wrote. */
const longestRun = 40;

function ruleOf(line: SourceLine | undefined): string | undefined {
  return line && furnitureOf(line.text, 'body')?.rule;
}
