/** What search engines and cards show before they cut, in characters. */
const longestExcerpt = 160;

/**
 * The opening of a text in at most 160 characters: whole sentences when they fill half of that, else whole words and an
 * ellipsis. `blocks` are the body's blocks; `language` decides where sentences and words end.
 */
export function excerptOf(blocks: readonly string[], language: string): string {
  const opening = (blocks[0] ?? '').replace(/\s+/gu, ' ').slice(0, 4 * longestExcerpt);
  if (opening.length <= longestExcerpt) return opening;
  const sentences = fill(opening, language, 'sentence', longestExcerpt).trimEnd();
  if (sentences.length >= longestExcerpt / 2) return sentences;
  return `${fill(opening, language, 'word', longestExcerpt - 1).replace(/[\s\p{P}]+$/u, '')}…`;
}

function fill(text: string, language: string, granularity: 'sentence' | 'word', longest: number): string {
  let filled = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity }).segment(text)) {
    if (filled.length + segment.trimEnd().length > longest) break;
    filled += segment;
  }
  return filled;
}
