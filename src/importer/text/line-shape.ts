import { fullStops } from './sentences/ends-sentence.ts';
import { remember } from './remember.ts';
import { countStopless, countUnspaced } from './unspaced.ts';

const closing = '["”“’»«)\\]›‹\'*_\\s\\u200C-\\u200F]*';
const sentenceEnd = new RegExp(`[${fullStops}!?…！？؟]${closing}$`, 'u');
const fullStop = new RegExp(`(?<!\\.\\.)[${fullStops}]${closing}$`, 'u');
const abbreviation =
  /(?:^|[\s(.])(?:\p{Lu}|U\.S|U\.N|U\.K|E\.U|D\.C|a\.m|p\.m|Inc|Ltd|Co|Jr|Sr|St|No|vs|etc)\.$/u;

/** The most words that a headline has: the longest in the corpora of real saved pages have a few less. */
const longestHeadline = { words: 45, characters: 300 };

/** In words: no headline is longer in a script without full stops, so that a longer line is a paragraph. */
const longestStopless = 30;

/** Whether a line ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-40));
}

/** Whether a line is a sentence or more, as paragraphs are, or too long to be anything else. */
export function isParagraph(text: string): boolean {
  if (text.length > longestHeadline.characters) return !isRowOfItems(text);
  if (countStopless(text) > longestStopless) return true;
  return (
    (endsWithStop(text) || /[:,،؛]$/u.test(text) || endsAsSentence(text)) &&
    countWords(text) >= 8 &&
    !isQuestion(text)
  );
}

/** In words: a headline or a paragraph of a script without full stops. */
const shortestStopless = 12;

/** Whether a line may be a paragraph though no sign ends its sentences, as in Thai; headlines of the script are as long. */
export function mayBeStopless(text: string): boolean {
  return countStopless(text) >= shortestStopless;
}

/** A menu whose items a copy put into one line: no sign parts them, and most words have capitals. */
function isRowOfItems(text: string): boolean {
  if (/[,;.!?…،؛۔。！？](?:\s|$)/u.test(text)) return false;
  const words = text.match(/(?<!\S)\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 > words.length * 2;
}

/** Whether a line can be a headline: short, and without the stop that ends a sentence. */
export function canBeHeadline(text: string): boolean {
  if (text.length > longestHeadline.characters || countWords(text) > longestHeadline.words) return false;
  if (isMenuRow(text)) return false;
  return /\p{L}{2}/u.test(text) && !/[,،:：;؛–—]$/u.test(text) && !endsWithStop(text) && !hasSentences(text);
}

/** Seams between small and capital letters in one word: names have two at most. */
const fewestSeams = 4;
const rowOfSigns =
  /^(?:[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}/ー]{2,6}\s+){4,}[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}/ー]{2,6}$/u;

/** 20210415|harbour|ferry|storm */
const rowOfTags = /^[^\s|]{1,20}(?:\|[^\s|]{1,20}){3,}$/u;

/** "NewsHarbourFerriesLawWeather": items that a copy glued together, tags between bars, or a row of words of Han signs, as menus are. */
export function isMenuRow(text: string): boolean {
  const isGlued = (word: string) =>
    /\p{Lu}{30}/u.test(word) || (word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) >= fewestSeams;
  return rowOfSigns.test(text) || rowOfTags.test(text) || text.split(/\s+/u).some(isGlued);
}

/** Whether a line ends with a full stop that is not an abbreviation's. */
export function endsWithStop(text: string): boolean {
  return fullStop.test(text.slice(-40)) && !abbreviation.test(text.slice(-10));
}

/** In words: items of menus are shorter. */
const longestItem = 4;

/** Whether a line is as short as the items of menus are. */
export function isItem(text: string): boolean {
  return countWords(text) <= longestItem;
}

/** The number of stretches between white space; scripts without spaces count by characters. */
export const countWords = remember(
  (text): number => (text.match(/\S+/gu)?.length ?? 0) + Math.floor(countUnspaced(text)),
);

function isQuestion(text: string): boolean {
  return /[?!؟？！]["”’»]*$/u.test(text) && !hasSentences(text) && countWords(text) <= 20;
}

/** Two sentences in one line, the first with a lower-case word before its stop: none of a headline's, but in quotation. */
function hasSentences(line: string): boolean {
  const text = line.replace(/["“«„][^"“”»„]+["”»“]/gu, '“…”');
  return /[\p{Ll}\p{Lo}]{3}[.۔][”"»]?\s+[“"«]?[\p{Lu}\p{Lo}]/u.test(text) && countWords(line) > 18;
}

/** Whether a text is all in capitals, in a script that has them. */
export function isShouted(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
