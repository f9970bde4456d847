import { type Finding, spellOut } from './problem.ts';

/**
 * Characters that no article needs and that change what is shown, or end a file early in other programs: controls other
 * than tab and line ends, and the embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9).
 * Zero-width joiner and non-joiner are letters' neighbours in Persian and many other scripts and stay.
 */
const hidden = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Whether a text holds a character that an entry may not hold. */
export function hasHiddenCharacter(text: string): boolean {
  return text.search(hidden) !== -1;
}

/** Reports every hidden character of an entry, as written, at its place. */
export function findHiddenCharacters(text: string): Finding[] {
  return [...text.matchAll(hidden)].map(({ 0: character, index }) => {
    const before = text.slice(0, index);
    const lineStart = before.lastIndexOf('\n') + 1;
    return {
      line: countLines(before),
      column: index - lineStart + 1,
      rule: 'hidden-character',
      message: describe(character),
      severity: 'error',
    };
  });
}

function describe(character: string): string {
  const advice = /[\u202A-\u202E\u2066-\u2069]/u.test(character)
    ? 'expected text whose direction follows from its letters and `lang`'
    : 'expected printable text';
  return `Unexpected hidden character ${spellOut(character)}, ${advice}, delete it`;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
