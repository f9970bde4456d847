import { foldedPattern } from '../text/fold-text.ts';
import { closing, type LinePattern, opening } from './furniture.ts';

/**
 * Tells whether a folded line holds nothing but words of a list. `words` are alternatives as in a regular expression,
 * `between` is what may part two of them. At each place the longest that ends there is taken for good, since a repeated
 * group of words that hold each other ("copy", "link", "copy link") is tried in as many ways as they can be combined.
 */
export function onlyOf(words: string, between: string): LinePattern {
  const [start, end, gap] = [sticky(opening), sticky(closing), sticky(between)];
  const any = sticky(`(?:${words})`);
  const each = splitAlternatives(words).map((word) => sticky(`(?:${word})(?=${between}|${closing})`));
  return {
    source: words,
    test(line) {
      let at = endOf(start, line, 0);
      while (at !== -1 && endOf(any, line, at) !== -1) {
        const from = at;
        at = Math.max(...each.map((word) => endOf(word, line, from)));
        if (at === -1) return false;
        if (endOf(end, line, at) !== -1) return true;
        at = endOf(gap, line, at);
      }
      return false;
    },
  };
}

function sticky(source: string): RegExp {
  return foldedPattern(source, 'uy');
}

/** Where a match that begins at a place ends; -1 when none does. */
function endOf(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : -1;
}

/** The alternatives of a pattern that stand in none of its groups. */
function splitAlternatives(source: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[[^\]]*\]|[^\\[]/gsu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) alternatives.push('');
    else alternatives.push(`${alternatives.pop()}${piece}`);
  }
  return alternatives;
}
