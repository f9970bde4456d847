import { linesOf } from './one-of.ts';

/** Words with one space between them, of a list that is too long for a line. */
export function spaced({ raw }: TemplateStringsArray, ...words: readonly string[]): string {
  return linesOf(String.raw({ raw }, ...words)).join(' ');
}
