import { type HeaderPart, other } from '../header-parts/header-part.ts';
import { isSectionName } from '../names/section-names.ts';
import { countWords, endsAsSentence, isShouted } from '../text/line-shape.ts';

/** A copy may have glued it to the year. */
const clock = /(?:(?<!\d)|(?<=(?:19|20)\d{2}))\d{1,2}[:h]\d{2}(?!\d)/u;

/** In words: what stands beside a day and its time in a header's line, as a section or a name that nobody knows. */
const longest = 3;
/** The same where the day opens the line: nothing of a headline is above it; and where a label says that it is of the article. */
const longestBehind = 4;
const longestLabelled = 12;
/** The same in signs of Han, of which a word has two or more: 原创 河岸晚刊 2021-04-15 12:11. */
const longestHan = 8;
const longestHanBehind = 16;

/**
 * The parts of a line that holds one full day with its time of day, that of the last change aside, and few words before it: no headline and no sentence prints both, so
 * the words are a kicker in capitals, or else who signed.
 */
export function besideTime(parts: HeaderPart[]): HeaderPart[] {
  const [day, list, others] = parts;
  if (day?.kind === 'date' && list?.kind === 'text' && !others && areSections(list.text))
    return [day, other('section-name', list.text)];
  const days = parts.filter((part) => part.kind === 'date');
  // Behind a name and the day of a reader's comment stand the buttons that answer it.
  const isBehind =
    parts.findLastIndex(({ kind }) => kind === 'text') > parts.findIndex(({ kind }) => kind === 'date');
  if (isBehind && parts[0]?.kind !== 'date') return parts;
  const words = parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const [first, ...more] = days;
  const isOne = first !== undefined && more.every(({ date }) => date.label === 'updated');
  const isTimed = isOne && days.every(({ date }) => date.value) && days.some(({ text }) => clock.test(text));
  const isHan = words.some((text) => /\p{Script=Han}/u.test(text));
  const most = mostWords(parts[0], isHan);
  if (
    !isTimed ||
    words.some((text) => endsAsSentence(text) && !initials.test(text)) ||
    countWords(words.join(' ')) > most
  )
    return parts;
  return parts.map((part) =>
    part.kind === 'text' ? other(mayBeName(part.text, parts) ? 'byline' : 'kicker', part.text) : part,
  );
}

function mostWords(first: HeaderPart | undefined, isHan: boolean): number {
  if (first?.kind !== 'date') return isHan ? longestHan : longest;
  if (isHan) return longestHanBehind;
  return first.date.label === 'published' ? longestLabelled : longestBehind;
}

/** A. M. */
const initials = /^(?:\p{Lu}\.\s?){1,3}$/u;

/** A kicker is in capitals, and behind the day a row of buttons has more words than a name. */
function mayBeName(text: string, parts: readonly HeaderPart[]): boolean {
  const [first] = parts;
  const isLabelled = first?.kind === 'date' && first.date.label === 'published';
  return !isShouted(text) && (isLabelled || countWords(text) <= longest);
}

/** In words: "Politics", "In the news"; a list of sections may end with the number of comments. */
const longestSection = 3;

/** Whether commas part a few short items that begin with capitals, of which one is a known section, and a number ends them. */
function areSections(text: string): boolean {
  const [, list = ''] = /^(.+?)\s\d{1,5}$/u.exec(text) ?? [];
  const items = list.split(/,\s/u);
  return (
    items.length > 1 &&
    items.some(isSectionName) &&
    items.every((item) => /^\p{Lu}/u.test(item) && countWords(item) <= longestSection)
  );
}
