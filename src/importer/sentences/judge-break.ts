import { beginsWithFollowingWord, endsWithContinuingWord } from './continuing-words.ts';
import { endsInside, endsSentence } from './ends-sentence.ts';
import { isListLine } from './list-line.ts';

/** Whether a break between two stretches of text cuts a sentence: certainly, perhaps, or not. */
export type BreakJudgement = 'cut' | 'doubtful' | 'whole';

/** Names that are written with a small letter first, such as “iPhone” or “de Gaulle”. */
const smallName =
  /^(?:\p{Ll}{1,2}\p{Lu}|(?:de|du|des|van|von|der|den|ten|ter|zu|al|el|bin|ibn|bint|di|da|dos|das|do|la|le|lo|af|av)(?:[\s-]|\s(?:la|der|den|las|los)\s)\p{Lu}|(?:d|l|al|el)['’-]\p{Lu})/u;
/** Shorter than this many words, a line without an end mark may well be a title, an item or a name. */
const fewestWords = 4;
/** Longer than this many characters, a paragraph without an end mark is probably a cut one. */
const longTitle = 80;

/** Judges a break by the text on both sides of it: never by the text's look alone, since headings have no end marks. */
export function judgeBreak(before: string, after: string): BreakJudgement {
  if (isListLine(after) || isListLine(before) || endsSentence(before)) return 'whole';
  const hasWords = countWords(before) >= fewestWords;
  if (endsWithContinuingWord(before) || endsInside(before)) return hasWords ? 'cut' : 'doubtful';
  const opening = after.slice(0, 60).replace(/^[^\p{L}\p{N}]+/u, '');
  if (smallName.test(opening)) return before.length > longTitle ? 'doubtful' : 'whole';
  if (/^\p{Ll}/u.test(opening)) return hasWords && beginsLikeSentence(before) ? 'cut' : 'doubtful';
  if (beginsWithFollowingWord(opening)) return hasWords ? 'cut' : 'doubtful';
  return before.length > longTitle ? 'doubtful' : 'whole';
}

/** An item in a row of small-letter items is no beginning of a sentence. */
function beginsLikeSentence(text: string): boolean {
  return !/^\p{Ll}/u.test(text.trimStart()) || text.length > longTitle;
}

function countWords(text: string): number {
  return text.slice(-200).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu)?.length ?? 0;
}
