import type { Joint, Passage } from './passage.ts';

/** Makes one passage of several, with what stands between two of them; the places of their source lines are kept. */
export function joinPassages(parts: readonly Passage[], between: readonly string[]): Passage {
  const [first = { text: '', line: 1, kind: 'paragraph' as const }] = parts;
  const texts: string[] = [];
  const joints: Joint[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const gap = between[index - 1] ?? ' ';
      texts.push(gap);
      length += gap.length;
      joints.push({ at: length, line: part.line });
    }
    for (const { at, line } of part.joints ?? []) joints.push({ at: at + length, line });
    texts.push(part.text);
    length += part.text.length;
  }
  const { joints: _, ...joined } = { ...first, text: texts.join('') };
  return { ...joined, ...(joints.length > 0 ? { joints } : {}) };
}
