import { countWords } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { areNames } from './credit-shape.ts';
import { longestCaption } from './ends-with-credit.ts';

/** In lines: a label may stand between the bracket and the names. */
const longestCredit = 2;

/**
 * The lines of captions whose credit a copy parted from them behind its bracket: "Boats in Port Velm (", and below it
 * "Ilse Quarrow/Velm Images)".
 */
export function findPartedCredits(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [index, line] of lines.entries()) {
    if (!/[(（]$/u.test(line.text) || countWords(line.text) > longestCaption) continue;
    const below = lines.slice(index + 1, index + 1 + longestCredit);
    const end = below.findIndex(
      ({ text }) =>
        /^[^()（）]{2,80}[)）]$/u.test(text) && /\p{Lu}/u.test(text) && areNames(text.slice(0, -1)),
    );
    if (end !== -1) for (const one of [line, ...below.slice(0, end + 1)]) found.add(one);
  }
  return found;
}
