import type { RepairMade } from '../../draft.ts';
import { wordCharacters } from '../../text/meet-in-word.ts';
import { unspaced } from '../../text/unspaced.ts';

/** A stretch of a line that is no text. */
interface Cut {
  at: number;
  end: number;
}

/** In characters. */
const longestWord = 200;
const wordBefore = new RegExp(`${wordCharacters}{1,${longestWord}}$`, 'u');
const wordBehind = new RegExp(`^${wordCharacters}{1,${longestWord}}`, 'u');

/**
 * Takes what is no text out of a line and tells of it, each with the word behind it, by which its place is known. Words that
 * it parted stay apart.
 */
export function dropMarks(
  text: string,
  cuts: readonly Cut[],
  line: number,
): { text: string; repairs: RepairMade[] } {
  const repairs: RepairMade[] = [];
  const made: string[] = [];
  // What stands directly before a mark, as far back as a word goes.
  let [near, from] = ['', 0];
  for (const { at, end } of cuts) {
    const between = text.slice(from, at);
    made.push(between);
    near = (near + between).slice(-longestWord);
    const [last, first] = [
      wordBefore.exec(near)?.[0] ?? '',
      wordBehind.exec(text.slice(end, end + longestWord))?.[0] ?? '',
    ];
    const areBoth = last !== '' && first !== '';
    const isOne = areBoth && isOneWord(last, first);
    const own = text.slice(at, end) + first;
    const earlier = repairs.at(-1);
    // A word that several marks part is told once.
    const isSame = isOne && from > 0 && between !== '' && last.endsWith(between) ? earlier : undefined;
    if (areBoth && !isOne) {
      made.push(' ');
      near = ' ';
    }
    if (isSame) repairs[repairs.length - 1] = told(line, isSame.before + own, isSame.after + first);
    else repairs.push(isOne ? told(line, last + own, last + first) : told(line, own, first));
    from = end;
  }
  return { text: made.join('') + text.slice(from), repairs };
}

function told(line: number, before: string, after: string): RepairMade {
  return { rule: 'link-marks', line, before, after };
}

const withPrefix = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** In letters: words that are written together with the next one are shorter. */
const longestPrefix = 2;

/** Whether a link begins within a word: "و[1]الميناء", "港[2]口". */
function isOneWord(last: string, first: string): boolean {
  if (unspaced.test(last.at(-1) ?? '') && unspaced.test(first[0] ?? '')) return true;
  return last.length <= longestPrefix && withPrefix.test(last) && withPrefix.test(first);
}
