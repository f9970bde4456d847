/** A headline or a standfirst without the marks of Markdown and of lists around it. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^(?:#{1,6}\s+|[•●▪‣◦*-]\s+|[*_]{1,3}(?=\S))/u, '')
    .replace(/(?<=\S)[*_]{1,3}$/u, '')
    .trim();
}
