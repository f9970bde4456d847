/**
 * The matches of a global pattern in a text, in their order. Like `matchAll`, which makes a copy of the pattern for each
 * text: those of dates, with the months of forty languages, are longer than the lines they are asked of. The pattern must not
 * match nothing, nor be asked of another text before the last match is taken.
 */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

/** How often a global pattern matches in a text. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
