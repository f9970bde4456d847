import type { Passage } from '../../src/importer/passages/passage.ts';

/** A text's passages as a reader of raw text makes them: separated by blank lines, with the lines where they begin. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  for (const [index, line] of [...text.split('\n'), ''].entries()) {
    if (line.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      passages.push({ text: lines.join('\n'), line: index - lines.length + 1, kind: 'paragraph' });
      lines = [];
    }
  }
  return passages;
}

/** Passages as text again. */
export function textOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n\n');
}
