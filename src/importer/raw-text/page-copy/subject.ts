import { unspacedLetter } from '../../text/unspaced.ts';
import { foldText } from '../../text/fold-text.ts';

/** In characters: shorter words stand in every text, and longer ones change their ends. */
const shortestWord = 4;
const stemLength = 5;
/** In characters: so much of an article's beginning says what it is about. */
const longestOpening = 5000;
/** In paragraphs: a word that stands in so many is of the subject too. */
const fewestParagraphs = 4;

/** The beginnings of the words that say what some paragraphs are about: those of the opening, and those that come again. */
export function subjectOf(paragraphs: readonly string[]): Set<string> {
  const subject = stemsOf(paragraphs.join(' ').slice(0, longestOpening));
  const counts = new Map<string, number>();
  for (const stem of paragraphs.flatMap((text) => [...stemsOf(text)])) {
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    if (count === fewestParagraphs) subject.add(stem);
  }
  return subject;
}

/** How many of a line's words a subject has, of how many. */
export function toldIn(line: string, subject: ReadonlySet<string>): { told: number; all: number } {
  const own = [...stemsOf(line)];
  return { told: own.filter((stem) => subject.has(stem)).length, all: own.length };
}

/** The beginnings of a text's longer words; pairs of signs where no space parts words. */
function stemsOf(text: string): Set<string> {
  const words = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap(stemsOfWord));
}

function stemsOfWord(word: string): string[] {
  if (unspacedLetter.test(word)) return pairsOf([...word]);
  if (/\p{Script=Hangul}/u.test(word)) return word.length > 1 ? [word.slice(0, 2)] : [];
  return word.length >= shortestWord ? [word.slice(0, stemLength)] : [];
}

function pairsOf(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
