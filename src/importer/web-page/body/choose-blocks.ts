import type { Element } from 'hast';
import { attributeOf, elementsOf, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { type Column, isHeadline, isProse, type Surroundings, weightOf } from './find-column.ts';
import { furnitureNamed } from './furniture-names.ts';
import { furnitureWorded } from './furniture-texts.ts';

/** A block of the article's region: part of the text, or left out under a rule. */
export interface ChosenBlock {
  block: Block;
  /** Why it is not the article's text; absent when it is. */
  rule?: string;
  /** Whether it stands between the headline and the text as the standfirst does. */
  isStandfirst?: boolean;
}

/**
 * The region of the article, from its headline to its last paragraph, block by block. The extractor's choice is the start;
 * what it lost between its paragraphs comes back, and boxes, bars and notices go, each with its rule.
 */
export function chooseBlocks(blocks: readonly Block[], known: Surroundings, column: Column): ChosenBlock[] {
  const from = column.headline === -1 ? column.start : Math.min(column.headline, column.start);
  const region = blocks.filter(({ index }) => index >= from && index <= lastOf(blocks, known, column));
  const chosen = region.map((block) => {
    if (isHeadline(block, known.headline)) return { block, rule: 'headline' };
    if (block.index < column.start) return chooseInHeader(block, known, column);
    const rule = leaveOut(block, known, column);
    return rule ? { block, rule } : { block };
  });
  return leaveOutLoneHeadings(chosen, column);
}

/** The text may end in a list or a short line that is set like the text. */
function lastOf(blocks: readonly Block[], known: Surroundings, column: Column): number {
  let last = column.end;
  for (const block of blocks.slice(column.end + 1, column.end + 40)) {
    const isText =
      known.extracted.has(block.index) && (column.isTypical(block) || block.element.tagName === 'li');
    if (isText && !leaveOut(block, known, column)) last = block.index;
  }
  return last;
}

const standfirstNames =
  /(?:^|[\s_-])(?:lead|lede|lede?in|intro|introduction|teaser|teaser-?text|standfirst|dek|deck|subtitle|sub-?headline|subheading|subhead|strapline|excerpt|summary|abstract|chapo|chapeau|entradilla|bajada|occhiello|sommario|ingress|underrubrik|vorspann|preamble|description|header-?text|tagline|sub-?tit\w*|sub-?header|top-summary|summary-(?:bullets|list)|article-abstract|first-paragraph|speakable|headline-?description)(?=$|[\s_-])/i;

const headerNames =
  /(?:^|[\s_-])(?:by-?line\w*|authors?|autor(?:en?)?|meta|meta-?data|pub-?date|date|dateline|datetime|published|published-date|publish-info|post-info|timestamp|time|updated|reading-time|kicker|eyebrow|rubrik|section|category|source-?origin|top-info|copyright)(?=$|[\s_-])/i;

/** Between headline and text stand byline, dateline and bars; a sentence there is the standfirst. */
function chooseInHeader(block: Block, known: Surroundings, column: Column): ChosenBlock {
  const inner = [block.element, ...block.around].filter((one) => !column.isOuter(one));
  const names = inner
    .map(namesOf)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');
  const isNamed =
    standfirstNames.test(names) && weightOf(block.text) > 30 && block.linked * 2 < block.text.length;
  const furniture = furnitureOf(inner) ?? furnitureWorded(block);
  if (headerNames.test(names) && !isNamed) return { block, rule: 'header-line' };
  const isForeign =
    furniture !== undefined && !(isNamed && /related-links|share-bar|infobox/.test(furniture));
  if (isForeign) return { block, rule: furniture };
  const isText =
    column.isTypical(block) || (/^(?:h[2-6]|li)$/.test(block.element.tagName) && isInColumn(block, column));
  if (isText && known.extracted.has(block.index) && !isMostlyLink(block)) return { block };
  if ((isNamed || isProse(block)) && /[^\d\s]/.test(block.text)) return { block, isStandfirst: true };
  return { block, rule: 'header-line' };
}

function leaveOut(block: Block, known: Surroundings, column: Column): string | undefined {
  const { text, linked, element } = block;
  const inner = [element, ...block.around].filter((one) => !column.isOuter(one));
  const furniture = furnitureOf(inner) ?? furnitureWorded(block);
  if (column.isRecorded(block) && furniture !== 'caption') return undefined;
  if (furniture) return furniture;
  const isTypical = column.isTypical(block);
  if (isMostlyLink(block))
    return isTypical && isSentence(text) && linked < text.length * 0.95 ? undefined : 'related-links';
  if (isTypical) return undefined;
  if (isBesidePicture(inner)) return 'caption';
  const isTaken = known.extracted.has(block.index);
  if (/^h[2-6]$/.test(element.tagName)) return isTaken || isInColumn(block, column) ? undefined : 'aside';
  if (/^(?:li|t[dh]|dd|dt|pre)$/.test(element.tagName))
    return isTaken && isInColumn(block, column) ? undefined : 'aside';
  if (inner.some(({ tagName }) => tagName === 'blockquote')) return undefined;
  return isTaken && (isSentence(text) || isInColumn(block, column)) ? undefined : 'aside';
}

function furnitureOf(inner: readonly Element[]): string | undefined {
  const isQuotation = inner.some(({ tagName }) => tagName === 'blockquote');
  for (const one of inner) {
    // The address of a heading or an item is made of its words.
    const isOwnAddress = /^(?:h[1-6]|li)$/.test(one.tagName);
    const names = isOwnAddress ? attributeOf(one, 'className') : namesOf(one);
    const rule = furnitureNamed(one.tagName, names);
    if (rule && !(isQuotation && one.tagName === 'figure')) return rule;
    if (one.tagName === 'aside' && !isQuotation) return 'aside';
  }
  return undefined;
}

function isMostlyLink({ text, linked }: Block): boolean {
  return linked > text.length * 0.6 && text.length > 3;
}

function isSentence(text: string): boolean {
  return /[.!?…。！？؟۔।:;»”"“’)\]）」]\s*$/u.test(text);
}

/** Whether an item's list, or a cell's table, stands in the column itself. */
function isInColumn({ around }: Block, column: Column): boolean {
  const holder = around.find(
    ({ tagName }) => !/^(?:ul|ol|li|dl|table|thead|tbody|tfoot|tr|caption)$/.test(tagName),
  );
  return holder !== undefined && column.isOuter(holder);
}

/** A short text in a box of its own with a picture tells what the picture shows. */
function isBesidePicture(inner: readonly Element[]): boolean {
  return inner.some((one) => {
    if (/^(?:li|td|p)$/.test(one.tagName)) return false;
    if (textOf(one).length > 500) return false;
    for (const { tagName } of elementsOf(one)) if (tagName === 'img' || tagName === 'picture') return true;
    return false;
  });
}

const boxes = new Set([
  'related-links',
  'newsletter-box',
  'share-bar',
  'aside',
  'advertisement',
  'tags',
  'poll',
  'player',
  'author-box',
]);

/** A heading of a box that was left out goes with it, and so does one that nothing follows. */
function leaveOutLoneHeadings(chosen: ChosenBlock[], column: Column): ChosenBlock[] {
  return chosen.map((one, at) => {
    if (one.rule !== undefined || one.isStandfirst || !/^h[1-6]$/.test(one.block.element.tagName)) return one;
    const next = chosen[at + 1];
    const isOfBox = next?.rule !== undefined && boxes.has(next.rule);
    const isBeside = next !== undefined && next.block.around[0] === one.block.around[0];
    if (next === undefined || (isOfBox && (isBeside || !isInColumn(one.block, column))))
      return { ...one, rule: 'heading-without-text' };
    return one;
  });
}
