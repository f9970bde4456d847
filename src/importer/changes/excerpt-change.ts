/** Longer texts are cut to what changed, with some of the text around it, in characters. */
const longest = 50;
const around = 16;

/** What changed between two texts, short enough for a line of a report. */
export function excerptChange(before: string, after: string): [before: string, after: string] {
  if (before.length <= longest && after.length <= longest) return [before, after];
  const { start, end } = sharedEdges(before, after);
  const from = Math.max(0, start - around);
  const rest = Math.max(0, end - around);
  const cut = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, text.length - rest)}${rest > 0 ? '…' : ''}`;
  return [cut(before), cut(after)];
}

/** How much two texts, or two runs of words, have in common at their beginning and, behind that, at their end. */
export function sharedEdges(
  before: ArrayLike<string>,
  after: ArrayLike<string>,
): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}
