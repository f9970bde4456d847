import type { RepairMade } from '../draft.ts';

/** How much of the text around a change is shown, in characters. */
const shown = 24;

/** The last words of a text, as much of it as a report shows. */
export function lastWords(text: string): string {
  if (text.length <= shown) return text;
  return text.slice(-shown).replace(/^\S*\s+(?=\S)/u, '');
}

/** The first words of a text, as much of it as a report shows. */
export function firstWords(text: string): string {
  if (text.length <= shown) return text;
  return text.slice(0, shown).replace(/(?<=\S)\s+\S*$/u, '');
}

/** Tells of a change at one place of a text with the words around it. */
export function changeAt(
  rule: string,
  line: number,
  text: string,
  at: number,
  change: { from: string; to: string },
): RepairMade {
  const before = lastWords(text.slice(Math.max(0, at - shown - 1), at));
  const after = firstWords(text.slice(at + change.from.length, at + change.from.length + shown + 1));
  return { rule, line, before: before + change.from + after, after: before + change.to + after };
}
