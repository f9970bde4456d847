import { unspaced } from '../unspaced.ts';

/** Lines as one text. */
export function joinText(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index === 0 ? line : spaceBetween(lines[index - 1] ?? '', line) + line))
    .join('');
}

/** What belongs between two stretches of one sentence: a space, or nothing where the script has none. */
export function spaceBetween(before: string, after: string): '' | ' ' {
  const last = before.trimEnd().at(-1) ?? '';
  const first = [...after.trimStart().slice(0, 2)][0] ?? '';
  return unspaced.test(last) && unspaced.test(first) ? '' : ' ';
}
