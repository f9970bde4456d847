/** A text with spaces where a copy lost what stood between a date and its neighbours. */
export interface Parted {
  text: string;
  /** The place in the source of a place in the text. */
  toSource: (index: number) => number;
}

const cased = '[\\p{Lu}\\p{Ll}]';
const unit = '(?:st|nd|rd|th|er|h|am|pm|[ap]\\.m)\\b';
const seam = new RegExp(
  [
    `(?<=${cased})(?=\\d)`,
    `(?<=${cased}-)(?=\\d{1,2}[./]\\d)`,
    `(?<=\\d)(?=${cased})(?!${unit})`,
    '(?<=\\p{Ll})(?=\\p{Lu})',
    // The year of "April 28 20232:23 PM" and of "November 21, 202501747", where a clock and counters follow.
    '(?<=\\p{L}{3}\\.? \\d{1,2},? (?:19|20)\\d{2})(?=\\d)',
    // "15 de abril de 202119:44", "15/04/202119:44": the day before its clock.
    '(?<=(?:\\d \\p{L}{3,12}\\.? |\\p{L} de |[./]\\d{1,2}[./])(?:19|20)\\d{2})(?=\\d{1,2}:\\d{2}(?!\\d))',
    // "2021.04.1512:28": the day before its clock, behind its month.
    '(?<=(?<!\\d)(?:19|20)\\d{2}[./-]\\d{2}[./-]\\d{2})(?=\\d{2}:\\d{2}(?!\\d))',
    // "HARBOURThursday, 15/04/2021": the weekday behind what stands in capitals.
    '(?<=\\p{Lu}{3})(?=\\p{Lu}\\p{Ll}{2,11}(?:\\s\\p{Lu}\\p{Ll}{1,4})?,\\s\\d)',
    // "By ORSA TINDALApril 15, 2021": the month behind a name in capitals.
    '(?<=\\p{Lu}{3})(?=\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2},\\s(?:19|20)\\d{2})',
    // "12:0515.04.202131": a clock before the day, and behind the year a count.
    '(?<=(?<!\\d)\\d{1,2}:\\d{2})(?=\\d{2}\\.\\d{2}\\.(?:19|20)\\d{2})',
    '(?<=(?<!\\d)\\d{1,2}:\\d{4}\\.\\d{2}\\.(?:19|20)\\d{2})(?=\\d{1,3}$)',
    // Two days in a row, of which a page hides the second: "10. Februar 20199. Februar 2019", "17/11/201917/11/2019".
    '(?<=\\d(?:\\.? \\p{L}{3,12} |[./]\\d{1,2}[./])(?:19|20)\\d{2})(?=\\d{1,2}(?:\\.? ?\\p{L}{3}|[./]\\d))',
    '(?<=\\b(?:UTC|GMT|EST|EDT|PST|PDT|CET|CEST|IST|BST))(?=\\p{Lu}\\p{Ll})',
  ].join('|'),
  'gu',
);

/** Parts what is glued, as in "Orsa TindalThursday, April 15, 2021Updated 16 April"; `undefined` where nothing is. */
export function partGlued(source: string): Parted | undefined {
  const seams = [...source.matchAll(seam)].map(({ index }, count) => index + count);
  if (seams.length === 0) return undefined;
  return {
    text: source.replace(seam, ' '),
    toSource: (index) => index - seams.filter((at) => at < index).length,
  };
}
