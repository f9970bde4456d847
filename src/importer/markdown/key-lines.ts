/** In characters, with what stands before it. */
const longestKey = 200;

/**
 * Tells the line of each key in frontmatter of any format, the first that begins with it; `first` is the line on which the
 * text begins. A key that stands on no line of its own has the first.
 */
export function keyLines(text: string, first: number): (key: string) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^[\s{-]*["']?([^"':=\s][^"':=]*?)["']?\s*[:=]/u.exec(line.slice(0, longestKey))?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, first + index);
  }
  return (key) => lines.get(key) ?? first;
}
