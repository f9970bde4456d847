/** In characters: so much of a text tells which one a message speaks of. */
const longest = 60;

/** The beginning of a text in quotation marks, as messages show it. */
export function quoteStart(text: string): string {
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}

/** So many paragraphs, as messages say it. */
export function countParagraphs(count: number): string {
  return count === 1 ? 'a paragraph' : `${count} paragraphs`;
}
