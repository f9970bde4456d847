import type { Passage } from './passage.ts';

/** The lines of an article that stand in it more than once; gathered once, since a long text has many breaks. */
export function repeatedLines(passages: readonly Passage[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { text } of passages)
    for (const line of text.split('\n')) (seen.has(line) ? repeated : seen).add(line);
  return repeated;
}
