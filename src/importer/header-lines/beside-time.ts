import { type HeaderPart, other } from '../header-parts/header-part.ts';
import { countWords, endsAsSentence, isShouted } from '../text/line-shape.ts';

const clock = /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/u;

/** In words: what stands beside a day and its time in a header's line, as a section or a name that nobody knows. */
const longest = 3;

/**
 * The parts of a line that holds one full day with its time of day, that of the last change aside, and few words before it: no headline and no sentence prints both, so
 * the words are a kicker in capitals, or else who signed.
 */
export function besideTime(parts: HeaderPart[]): HeaderPart[] {
  const days = parts.filter((part) => part.kind === 'date');
  // Behind the day of a reader's comment stand the buttons that answer it.
  if (parts.findLastIndex(({ kind }) => kind === 'text') > parts.findIndex(({ kind }) => kind === 'date'))
    return parts;
  const words = parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const [first, ...more] = days;
  const isOne = first !== undefined && more.every(({ date }) => date.label === 'updated');
  const isTimed = isOne && days.every(({ date, text }) => date.value && clock.test(text));
  if (!isTimed || words.some(endsAsSentence) || countWords(words.join(' ')) > longest) return parts;
  return parts.map((part) =>
    part.kind === 'text' ? other(isShouted(part.text) ? 'kicker' : 'byline', part.text) : part,
  );
}
