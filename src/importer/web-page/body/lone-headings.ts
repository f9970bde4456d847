import { oneOf } from '../../text/one-of.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { isInColumn } from './in-column.ts';
import { isMostlyLink, isProse } from './text-signs.ts';
import { isHeading } from '../page/elements.ts';

const boxes = new Set([
  'related-links',
  'newsletter-box',
  'share-bar',
  'comments',
  'aside',
  'advertisement',
  'tags',
  'poll',
  'player',
  'author-box',
]);

/** A heading of a box that was left out goes with it, and so does one that nothing follows and that is no sentence. */
export function leaveOutLoneHeadings(chosen: ChosenBlock[], column: Column): ChosenBlock[] {
  return chosen.map((one, at) => {
    if (one.rule !== undefined || one.isStandfirst || !isHeading(one.block.element)) return one;
    const next = chosen[at + 1];
    const isOfBox = next?.rule !== undefined && boxes.has(next.rule);
    const isBeside = next !== undefined && next.block.around[0] === one.block.around[0];
    if (isBelowLabel(one, chosen[at - 1], column)) return { ...one, rule: 'related-links' };
    if (next === undefined && isStatement(one.block)) return one;
    if (next === undefined || (isOfBox && (isBeside || !isInColumn(one.block, column))))
      return { ...one, rule: 'heading-without-text' };
    return one;
  });
}

/** A whole sentence at the end of a text is its last one, however it is set; a question there asks for comments. */
function isStatement(block: Block): boolean {
  return isProse(block) && /\p{Ll}\p{M}*[.!…]["”’»]?$|[。！۔]["”’»」]?$/u.test(block.text);
}

/** Whether a heading stands below a line that leads to other articles in a box of the two: it is the other's headline. */
function isBelowLabel({ block }: ChosenBlock, before: ChosenBlock | undefined, column: Column): boolean {
  const [box] = block.around;
  const isSameBox = box !== undefined && before?.block.around[0] === box && !column.isOuter(box);
  return isSameBox && before?.rule === 'related-links' && before.block.text.length <= longestLabel;
}

/** In characters. */
const longestLabel = 40;

/** A line that announces other stories: More Great Packet Stories; More Stories From the Velm Packet. */
const moreStories = new RegExp(
  String.raw`^(?:more|other|mehr|weitere|más|otras|autres|altre|meer)\s(?:[\p{L}’']+\s){0,3}(?:${oneOf`
  stories|articles|news|geschichten|artikel|beiträge|meldungen|historias|noticias|artículos|articoli|notizie|verhalen
`})(?:\s(?:from|on|in|von|aus|de|di|van)\s.{2,40})?:?$`,
  'iu',
);

/** Such a line goes with all that stands below it to the end, where each part of that leads to a story. */
export function leaveOutMoreStories(chosen: ChosenBlock[]): ChosenBlock[] {
  const texts = chosen.filter(({ rule }) => rule === undefined);
  const at = texts.findLastIndex(({ block }) => moreStories.test(block.text));
  const below = texts.slice(at + 1);
  if (at < 1 || below.length === 0 || below.some(({ block }) => block.linked === 0)) return chosen;
  const out = new Set(texts.slice(at));
  return chosen.map((one) => (out.has(one) ? { ...one, rule: 'related-links' } : one));
}

/** A line that announces more of a series: More of the Packet’s portraits, one each week: */
const moreOfSeries = /^(?:more|mehr|weitere|más|otras|autres|altre|meer)\s(?!than|als|que|di|dan).*[:：]$/iu;
/** So many links below it are no picture's or source's. */
const fewestOfSeries = 2;

/** Such a line goes with the links right below it, which are left out. */
export function leaveOutMoreOfSeries(chosen: ChosenBlock[]): ChosenBlock[] {
  return chosen.map((one, at) => {
    const below = chosen.slice(at + 1, at + 1 + fewestOfSeries);
    const isOut = below.length === fewestOfSeries && below.every(({ rule }) => rule === 'related-links');
    const isLead = one.rule === undefined && moreOfSeries.test(one.block.text);
    return isLead && isOut ? { ...one, rule: 'related-links' } : one;
  });
}

/** In characters: what leads to others by more words may be a sentence of the text. */
const longestLeadIn = 60;

/** What a paragraph is part of where it is no line of its own. */
const parts = /^(?:blockquote|figure|pre|t[dh]|li|d[dt])$/;

/** A line with a colon that ends the text goes with the links that it leads to, which are left out. */
export function leaveOutLeadToLinks(chosen: ChosenBlock[], blocks: readonly Block[]): ChosenBlock[] {
  const last = chosen.findLast(({ rule }) => rule === undefined);
  if (!last || !leadsOn(last.block)) return chosen;
  const below = blocks.find(({ index }) => index > last.block.index);
  if (!below || !isMostlyLink(below)) return chosen;
  return chosen.map((one) => (one === last ? { ...one, rule: 'related-links' } : one));
}

function leadsOn({ element, around, text, linked }: Block): boolean {
  const isLine = linked === 0 && text.length <= longestLeadIn && /[:：]$/u.test(text);
  return isLine && ![element, ...around.slice(0, 2)].some(({ tagName }) => parts.test(tagName));
}
