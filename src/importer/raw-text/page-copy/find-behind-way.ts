import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: the sections of the article may stand between. */
const longestGap = 3;
/** In words: a shorter line may end another by chance. */
const shortestHeadline = 4;

/**
 * The headline that also ends the way from the front page, to whose steps a copy glued it: "HomeHarbourFerry returns to Port
 * Velm". `undefined` where none or more than one of the lines from `start` to `end` is such a one.
 */
export function findBehindWay(lines: readonly SourceLine[], start: number, end: number): number | undefined {
  const found = new Set<number>();
  for (let way = start; way < end; way += 1)
    for (let at = way + 1; at <= way + longestGap && at < end; at += 1)
      if (endsWay(lines[way]?.text ?? '', lines[at]?.text ?? '')) found.add(at);
  const [only, more] = found;
  return more === undefined ? only : undefined;
}

function endsWay(way: string, headline: string): boolean {
  if (countWords(headline) < shortestHeadline || !canBeHeadline(headline)) return false;
  const steps = way.endsWith(headline) ? way.slice(0, -headline.length) : '';
  return /\p{Ll}\p{Lu}/u.test(steps) && /[\p{L}\p{N}]$/u.test(steps);
}
