import { isSentenceOpener } from '../../language/function-words.ts';
import { lengthOfWord, unspacedLetter } from '../../text/unspaced.ts';
import { foldText } from '../../text/fold-text.ts';
import { remember } from '../../text/remember.ts';

/** In characters: shorter words stand in every text, and longer ones change their ends. */
const shortestWord = 4;
const stemLength = 5;
/** In characters: so much of an article's beginning says what it is about. */
const longestOpening = 5000;
/** In paragraphs: a word that stands in so many is of the subject too. */
const fewestParagraphs = 4;

/** The beginnings of the words that say what some paragraphs are about: those of the opening, and those that come again. */
export function subjectOf(paragraphs: readonly string[]): Set<string> {
  const subject = new Set(stemsOf(paragraphs.join(' ').slice(0, longestOpening)));
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

/** The same of the words that do not stand in every text. */
export function ownToldIn(line: string, subject: ReadonlySet<string>): { told: number; all: number } {
  const words = line.split(/\s+/u).filter((word) => !isSentenceOpener(word));
  return toldIn(words.join(' '), subject);
}

/** Whether a subject has half of a line's words or more. */
export function isOfSubject(line: string, subject: ReadonlySet<string>): boolean {
  const { told, all } = toldIn(line, subject);
  return told * 2 >= all;
}

/** The beginnings of a text's longer words; runs of signs where no space parts words. */
const stemsOf = remember((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) addStems(word, stems);
  return stems;
});

function addStems(word: string, stems: Set<string>) {
  if (unspacedLetter.test(word)) addRuns([...word], lengthOfWord(word), stems);
  else if (/\p{Script=Hangul}/u.test(word)) {
    if (word.length > 1) stems.add(word.slice(0, 2));
  } else if (word.length >= shortestWord) stems.add(word.slice(0, stemLength));
}

function addRuns(signs: readonly string[], length: number, stems: Set<string>) {
  for (let end = length; end <= signs.length; end += 1) stems.add(signs.slice(end - length, end).join(''));
}
