import { wordsIn } from '../../proof/words.ts';
import type { Doubt } from '../../draft.ts';
import { oneOf } from '../../text/one-of.ts';
import { unspacedLetter } from '../../text/unspaced.ts';
import { type Thing, textIn } from '../metadata/read-json-ld.ts';
import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { leadsToPage } from './leads-to-page.ts';
import { isPayWallNotice, leadsToRest, pageCounted } from './says-goes-on.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** A longer text, by its weight, is rarely what a pay wall shows of one. */
const longestTeaser = 1500;
/** So many blocks below the text may be of the pay wall, or stand above it. */
const mostBelow = 3;
/** So many may stand between a text and the notice that it goes on, or the numbers of its pages. */
const mostBetween = 10;
/** In letters: what records hold more than the text is more than its headline, its captions and notices. */
const leastRecord = 500;
const leastRatio = 1.5;

const payWalls = new RegExp(
  String.raw`(?:^|[\s_-])(?<!\b(?:no|non|not|has|hide|without)-)(?:${oneOf`
  pay-?wall|pay-?gate|reg(?:istration|ister)?-?wall|subscri(?:be|ption)-?wall|log-?in-?wall|freemium
  (?:article-)?locked-?box
`})`,
  'i',
);
/** Scripts whose records count letters as words. */
const unspaced = new RegExp(unspacedLetter, 'gu');

/** What a page says of its article. */
export interface SaidOfArticle {
  article: Thing | undefined;
  /** The page's own address, when it is known. */
  address: string | undefined;
}

/**
 * A doubt where a page itself says that its article goes on: behind a pay wall, on other pages, or in its records, which
 * hold or count far more words than were found.
 */
export function doubtCutShort(
  chosen: readonly ChosenBlock[],
  blocks: readonly Block[],
  said: SaidOfArticle,
): Doubt[] {
  const text = chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block);
  const what = besideRecords(text, said.article) ?? besideNotices(text, blocks, said);
  return what === undefined ? [] : [describe(what)];
}

function besideRecords(text: readonly Block[], article: Thing | undefined): string | undefined {
  const words = text.reduce((sum, { text: one }) => sum + countWords(one), 0);
  const counted = Number(article?.['wordCount']);
  // Some records count letters.
  const letters = text.reduce((sum, { text: one }) => sum + one.length, 0);
  const isOfLetters = counted > 0.7 * letters && counted < 1.5 * letters;
  if (counted > words * 2 && !isOfLetters)
    return `text of ${words} words where the page’s records count ${counted}`;
  const record = once(textIn(article?.['articleBody']));
  const isMore = record.length > leastRecord && lettersIn(record) > leastRatio * lettersIn(textOfAll(text));
  return isMore ? `text of ${words} words where the page’s records hold ${countWords(record)}` : undefined;
}

/** In characters: so many opening words stand twice only where a record holds its text twice. */
const opening = 60;

function once(record: string): string {
  const again = record.indexOf(record.slice(0, opening), opening);
  return record.length < opening || again === -1 ? record : record.slice(0, again);
}

function besideNotices(
  text: readonly Block[],
  blocks: readonly Block[],
  { article, address }: SaidOfArticle,
): string | undefined {
  const around = besideText(text, blocks);
  const isShort = totalWeight(text) < longestTeaser;
  if ((isShort ? [...aboveText(text, blocks), ...around] : around).some(isPayWallNotice))
    return 'notice beside the text that the rest of it is for subscribers';
  // A link to another site may be taken for the text's last line.
  if ([...around, ...text.slice(-1)].some((block) => leadsToRest(block, address)))
    return 'link below the text to the rest of it on another site';
  // Where a page counts several, they all stand below one another.
  const counted = new Set(around.flatMap((block) => pageCounted(block) ?? []));
  if (counted.size === 1 || around.some((block) => leadsToPage(block, address)))
    return 'text whose further pages are numbered beside it';
  if (breaksOff(text)) return 'text that breaks off with dots';
  const isClosed = /^false$/i.test(String(article?.['isAccessibleForFree']));
  if (isShort && isClosed) return 'short text on a page whose records call it closed to most readers';
  if (isClosed && endsWithinSentence(text))
    return 'text that ends within a sentence on a page whose records call it closed to most readers';
  return isShort && endsAtPayWall(text, blocks) ? 'short text above a pay wall' : undefined;
}

/**
 * Whether a text ends as systems end what they show of one: with dots in brackets, or, where it is one paragraph, with
 * dots. The last of several may trail off.
 */
function breaksOff(text: readonly Block[]): boolean {
  const [last, ...others] = text.filter(isProse).toReversed();
  if (last === undefined || last !== text.at(-1)) return false;
  return (
    /[[(［【](?:…|\.{3})[\])］】]$/u.test(last.text) ||
    (others.length === 0 && /(?:…|\.{3})$/u.test(last.text))
  );
}

/** What stands between the paragraphs of a text and right below it. */
function besideText(text: readonly Block[], blocks: readonly Block[]): Block[] {
  const [first, last] = [text[0], text.at(-1)];
  if (!first || !last) return [];
  const own = new Set(text);
  return blocks.slice(first.index, last.index + 1 + mostBetween).filter((block) => !own.has(block));
}

/** What stands right above a text: what a page shows of an article may be less than its notices. */
function aboveText([first]: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  return first ? blocks.slice(Math.max(0, first.index - mostBetween), first.index) : [];
}

function endsWithinSentence(text: readonly Block[]): boolean {
  const last = text.findLast(isProse);
  return last !== undefined && /^(?:p|div)$/.test(last.element.tagName) && !isSentence(last.text);
}

function textOfAll(text: readonly Block[]): string {
  return text.map(({ text: one }) => one).join(' ');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function countWords(text: string): number {
  return wordsIn(text.replace(unspaced, ' $& ')).length;
}

function endsAtPayWall(text: readonly Block[], blocks: readonly Block[]): boolean {
  const last = text.at(-1);
  if (!last) return false;
  const below = blocks.slice(last.index + 1, last.index + 1 + mostBelow);
  return below.some(({ element, around }) =>
    [element, ...around].some((one) => !last.around.includes(one) && payWalls.test(namesOf(one))),
  );
}

function describe(what: string): Doubt {
  const message = `Unexpected ${what}, expected the whole article, check that neither a pay wall nor the end of a page cuts it short`;
  return { rule: 'cut-short', message };
}
