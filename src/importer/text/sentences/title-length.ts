/** Shorter than this many words, a line without an end mark may well be a title, an item or a name. */
export const fewestWords = 4;

/** Longer than this many columns, a paragraph without an end mark is probably a cut one. */
export const longTitle = 80;

/** The words at a text's end, as many as a title may have and some more, so that a long text takes no longer. */
export function countLastWords(text: string): number {
  return text.slice(-200).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu)?.length ?? 0;
}
