/** A text's words alone, in small letters with one space between them: equal for texts that say the same. */
export function wordingOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'\u200C\u200D]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
