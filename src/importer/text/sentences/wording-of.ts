/** Letters of English and the marks of typesetting, as in most texts. */
const plain = /^[\x20-\x7e‘’“”–—…]*$/;

/** A text's words alone, in small letters with one space between them: equal for texts that say the same. */
export function wordingOf(text: string): string {
  const folded = plain.test(text)
    ? text
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^a-z0-9]+/g, ' ')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’'\u200C\u200D]/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return folded.trim();
}
