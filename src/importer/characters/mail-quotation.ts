import type { CharacterRepair } from './character-repair.ts';

const mark = /^[ \t]*(?:>[ \t]?)+/u;
/** Fewer marked lines may be bullets, or a passage that the article quotes. */
const fewest = 3;

/** The marks go only where most lines of the source have them, so that the whole article was quoted. */
export const mailQuotation: CharacterRepair = {
  rule: 'mail-quotation',
  reason: 'The article was quoted in a mail, which marks every line.',
  example: {
    before:
      '> The harbour office counted the boats at dawn,\n> and the count was low.\n>\n> It will count again.',
    after: 'The harbour office counted the boats at dawn,\nand the count was low.\n\nIt will count again.',
  },
  repairer: (text) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const marked = lines.filter((line) => mark.test(line));
    const isQuoted = marked.length >= fewest && marked.length > lines.length / 2;
    return isQuoted ? (line) => line.replace(mark, '') : (line) => line;
  },
};
