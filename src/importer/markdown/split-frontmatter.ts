/** A Markdown source in its two parts. */
export interface SplitSource {
  /** The frontmatter without its fences, its first line in the source and what it is written in; absent without one. */
  frontmatter?: { text: string; line: number; format: 'yaml' | 'toml' };
  /** The source with blank lines in the place of its frontmatter, so that lines count as in the source. */
  body: string;
}

const fences = [
  { format: 'yaml', pattern: /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
  { format: 'toml', pattern: /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/ },
] as const;

/** Splits YAML (`---`) or TOML (`+++`, as Hugo writes it) from the text below. Line ends are `\n`. */
export function splitFrontmatter(source: string): SplitSource {
  const start = /^\s*/.exec(source)?.[0] ?? '';
  for (const { format, pattern } of fences) {
    const found = pattern.exec(source.slice(start.length));
    const text = found?.[1] ?? '';
    // A thematic break at the head of a text is no fence: keys follow a fence.
    if (!found || (text.trim() !== '' && !/^[ \t]*["']?[\w.-]+["']?[ \t]*[:=]/m.test(text))) continue;
    const end = start.length + found[0].length;
    const blank = source.slice(0, end).replace(/[^\n]/g, '');
    const line = start.split('\n').length + 1;
    return { frontmatter: { text, line, format }, body: blank + source.slice(end) };
  }
  return { body: source };
}
