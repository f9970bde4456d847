import type { Doubt } from '../../draft.ts';

/** Letters and signs where no text has them but one of DOS or Mac Roman that was read as windows-1252. */
const misread = new RegExp(
  [
    // No word goes on with such a capital behind a small letter; in Mac Roman these are letters and marks.
    /\p{Ll}[ŽŠŸÕ](?!\p{Lu})|(?<!\p{L})Ò(?=\p{L})[^ÒÓ]{1,400}Ó(?!\p{L})/u,
    // At the end of a word or within it; "„" and "†" also stand behind words.
    /\p{Ll}(?:[‚ƒˆ‰¤](?!\p{Lu})|[„†‡‹¢£¡™](?=\p{Ll}))|(?<=\p{Ll} )ˆ(?= \p{Ll})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Whether a text has letters or signs where no text has them but one that was read in a wrong encoding. */
export function hasMisreadLetters(text: string): boolean {
  return misread.test(text);
}

/** Scripts of two bytes a letter, and what the first of them is read as. */
const leads = [
  ['Arabic', 'ØÙÚÛ'],
  ['Cyrillic', 'ÐÑ'],
  ['Greek', 'ÎÏ'],
  ['Hebrew', '×'],
];
/** What is left of UTF-8 where a byte was lost; beside a letter of another script stands the first byte of another. */
const remains = new RegExp(
  [
    String.raw`â€|Ã¢|Ãƒ|\p{Ll}[ÂÃ](?!\p{L})`,
    ...leads.map(([script, read]) => String.raw`\p{Script=${script}}[${read}]|[${read}]\p{Script=${script}}`),
  ].join('|'),
  'u',
);

const losses: readonly { pattern: RegExp; rule: string; found: string; expected: string }[] = [
  {
    found: 'replacement character U+FFFD near',
    pattern: /\uFFFD/u,
    rule: 'lost-character',
    expected: 'the letter that was lost, write it from another copy of the text',
  },
  {
    found: 'question mark in',
    // Within a word, or behind one whose sentence goes on: "ferry?s", "the caf? opened"; an address may have it.
    // The mark comes first and every run has an end, so that a line without spaces is read in time.
    pattern: /\?(?<=(?<![^\s“"‘'«(])[^\s?/:=&@#]{0,99}\p{Ll}\?)(?:\p{Ll}|(?= \p{Ll}))(?![^\s]{0,99}[/=&])/u,
    rule: 'lost-character',
    expected: 'a letter or a mark, since letters were lost before and a question mark took their places',
  },
  {
    found: 'letters or signs in',
    pattern: misread,
    rule: 'encoding',
    expected:
      'letters, since Mac Roman or a DOS text was read as windows-1252, save the source again as UTF-8',
  },
  {
    found: 'remains of UTF-8 in',
    pattern: remains,
    rule: 'encoding',
    expected:
      'a letter or a mark, since UTF-8 was read as windows-1252 and part of it was lost, write it from another copy of the text',
  },
];

/** A sign without which nothing is lost, but for marks that nearly every text has: most lines have none. */
const suspicious = /\?\p{Ll}|\? \p{Ll}|(?![‘’“”–—…])[\u0080-\uFFFF]/u;

/** In characters: how much of the line around a loss a doubt shows. */
const shown = 20;

/** A doubt for each line in which letters were lost before it came here, by what stands in their places. */
export function doubtLetters(line: string, number: number): Doubt[] {
  if (!suspicious.test(line)) return [];
  // In a dialogue, who asks stands behind the question: “– Where is it? asked Orsa.”
  const isTurn = /^\s*[-–—―]\s/u.test(line.slice(0, shown));
  return losses.flatMap(({ pattern, rule, found, expected }) => {
    const match = pattern.exec(line);
    if (!match || (isTurn && line[match.index + 1] === ' ')) return [];
    const near = line.slice(Math.max(0, match.index - shown), match.index + match[0].length + shown);
    return [{ rule, line: number, message: `Unexpected ${found} "${near}", expected ${expected}` }];
  });
}
