const statement = 'Orsa Tindal, the mayor, said: “We will open the harbour again in the spring.” ';

/** Texts that are dear to an algorithm which looks back or ahead too far, by what they are. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a million empty lines': `The boats are in.${'\n'.repeat(1_000_000)}The pier is open.`,
  'one line of statements': statement.repeat(15_000),
  'quotations that never close': '“We go '.repeat(150_000),
  'paragraphs that never close': 'He said: “We go to the harbour.\n\n'.repeat(30_000),
  'a sentence cut everywhere': 'we go to the harbour and the\n\n'.repeat(40_000),
  'words divided everywhere': 'with-\n'.repeat(200_000),
  'a line of names': 'Orsa '.repeat(200_000),
  'a line of marks and no space': `The ferry came. ${'“'.repeat(100_000)}`,
  'a line of spaces': `a${' '.repeat(1_000_000)}b`,
  'lines that end as in a layout program': 'ab\u2028'.repeat(150_000),
  'a line of entities': `a${'&amp;'.repeat(200_000)}`,
  'misread letters': `a${'â€™ '.repeat(100_000)}`,
  'a word without end': 'a'.repeat(1_000_000),
  'a line of months': 'april '.repeat(200_000),
  'a line of dates cut short': '1/'.repeat(900_000),
  'a line of bylines': 'By A, '.repeat(200_000),
  'lines of two letters': 'ab\n'.repeat(150_000),
  'lines of bylines': 'By Orsa Tindal\n\n'.repeat(50_000),
  'lines of days': '15 April 2021\n\n'.repeat(50_000),
};
