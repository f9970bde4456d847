import { wrongCodePage } from '../../characters/wrong-code-page.ts';
import { codePage } from '../../characters/code-page.ts';

/** Letters and signs of the Latin encodings in a row, as two bytes a letter give them: no word of Latin script has four. */
const run = /[\u0080-\u009F\u00A1-\u00FFŒœŠšŸŽžƒˆ˜€]{4,}/gu;
/** In characters: less could be a name or an ornament. */
const fewest = 40;
/** Of what is not space: a text in Chinese is hardly anything else, one that names a paper of China still is. */
const leastShare = 0.3;

/** In characters: an encoding is that of the whole text, and a book need not be read twice. */
const longestSample = 200_000;

const latin = codePage('windows-1252');

/**
 * The first words of a text in an encoding that was read as a Latin one before, where nothing tells which: most of it are
 * runs that are neither UTF-8 nor a code page that is read again. `undefined` where the text can be read.
 */
export function findForeignLetters(whole: string): string | undefined {
  const text = whole.slice(0, longestSample);
  const runs = runsIn(text);
  if (!areMost(runs, text)) return undefined;
  const mend = wrongCodePage.repairer(text);
  const unread = runs.filter((word) => mend(word) === word);
  return areMost(unread, text) ? unread[0] : undefined;
}

/** The runs that are left where what is UTF-8 is taken out, without those of one sign again and again. */
function runsIn(text: string): string[] {
  const found = text.replace(latin.misread, ' ').match(run) ?? [];
  return found.filter((word) => /\p{L}/u.test(word) && new Set(word).size > 2);
}

function areMost(runs: readonly string[], text: string): boolean {
  const length = runs.reduce((sum, word) => sum + word.length, 0);
  return length >= fewest && length >= leastShare * text.replace(/\s+/gu, '').length;
}
