import type { RepairMade } from '../draft.ts';
import { wordCharacters } from '../text/meet-in-word.ts';
import { spaceBetween } from '../text/sentences/join-text.ts';
import { firstWords, lastWords } from './change-made.ts';

const rule = 'join-wrapped-lines';

/** Without spaces a word may go over a whole line. */
const isOneWord = new RegExp(`^\\P{L}?${wordCharacters}+\\P{L}?$`, 'u');

/**
 * Tells that a line, by its number, was joined to the one above, and returns what stands between the two now. A word that
 * goes over three lines is told as one repair, for the proof can make each word but once.
 */
export function tellJoin(
  repairs: RepairMade[],
  above: string,
  { text, line }: { text: string; line: number },
  gap: '' | ' ' = spaceBetween(above, text),
): '' | ' ' {
  const [last, first] = [lastWords(above), firstWords(text)];
  const earlier = repairs.at(-1);
  const isSame =
    gap === '' && earlier?.rule === rule && isOneWord.test(above) && endsWithoutSpace(earlier, above);
  const { before, after } = isSame ? earlier : { before: last, after: last };
  const repair = { rule, line, before: `${before}\n${first}`, after: after + gap + first };
  if (isSame) repairs[repairs.length - 1] = repair;
  else repairs.push(repair);
  return gap;
}

function endsWithoutSpace({ before, after }: RepairMade, line: string): boolean {
  return before.endsWith(`\n${line}`) && after.endsWith(line) && !after.endsWith(` ${line}`);
}
