/** A name as a regular expression finds it in a text, whose spaces are single ones. */
export function escaped(name: string): string {
  return bare(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A name without its article. */
export function bare(name: string): string {
  return name.trim().replace(/^the /i, '').replace(/\s+/gu, ' ');
}
