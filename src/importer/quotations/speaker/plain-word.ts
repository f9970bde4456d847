/** A word in small letters without marks around it. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/^[("“„«]+|[,.;)"”»]+$/gu, '');
}
