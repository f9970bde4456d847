/** A name that a header prints twice in a row, as content systems do with a picture's description and a link. */
export interface DoubledName {
  /** What stands before the two, such as the section's name. */
  before: string;
  first: string;
}

const doubled = /^(?<before>.*?)(?<first>[\p{L}].{2,79}?)[\s|,·•–-]*\k<first>$/u;

/** Finds a text's last words printed twice, as in "Velmland Orsa TindalOrsa Tindal"; the longest such words count. */
export function findDoubledName(text: string): DoubledName | undefined {
  // The pattern tries every pair of places; most texts end with what they hold only once.
  if (text.length > 240 || text.indexOf(text.slice(-3)) >= text.length - 3) return undefined;
  const { before = '', first = '' } = doubled.exec(text)?.groups ?? {};
  const startsWord = before === '' || /[\s|,·•–>-]$/u.test(before);
  if (first === '' || !startsWord || first !== first.trim()) return undefined;
  return { before: before.trim(), first };
}
