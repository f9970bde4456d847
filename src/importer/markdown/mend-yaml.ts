/** A key at the margin, and a value that no sign opens which YAML knows. */
const plainLine = /^([\w-]+:[ \t]+)([^\s"'[\]{}|>&*!#%@`?,-][^\n]*)$/gmu;

/** Puts values with a colon inside in quotation marks, as YAML wants them: `title: Ferry: the return`. */
export function quoteColons(text: string): string {
  return text.replace(plainLine, (line: string, key: string, value: string) => {
    const isPlain = /:\s/u.test(value) && !/\s#/u.test(value);
    return isPlain ? `${key}'${value.trim().replace(/'/gu, "''")}'` : line;
  });
}

/** A key at the margin whose value a mark opens that its line does not close. */
const openValue = /^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/u;
/** Where such a value ends. */
const ends = { '"': /^(?:[^"\\]|\\.)*"\s*$/u, "'": /^(?:[^']|'')*'\s*$/u };

/**
 * Sets the further lines of a value in quotation marks off from the margin, as YAML wants them; most programs read them
 * without that, and content systems wrap long values so.
 */
export function indentWrapped(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const end = openValue.test(lines[at] ?? '') ? endOfValue(lines, at) : -1;
    if (end === -1) continue;
    for (let below = at + 1; below <= end; below += 1)
      lines[below] = (lines[below] ?? '').replace(/^(?=\S)/u, '  ');
    at = end;
  }
  return lines.join('\n');
}

/** The index of the line that closes the value which another opens; -1 where none does before the next key. */
function endOfValue(lines: readonly string[], opening: number): number {
  const mark = /["']/u.exec(lines[opening] ?? '')?.[0] === '"' ? '"' : "'";
  for (let at = opening + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (ends[mark].test(line)) return at;
    if (line.includes(mark)) return -1;
  }
  return -1;
}
