import type { Element } from 'hast';
import type { Column } from '../body/find-column.ts';
import { isProse, isSentence } from '../body/text-signs.ts';
import { furnitureNamed } from '../body/furniture-names.ts';
import { isAlike } from '../../text/comparable.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { attributeOf, elementsOf, holdsElement, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isCalledByline } from './byline-elements.ts';
import { personLink } from './people-elements.ts';
import { closingReach } from './closing-reach.ts';
import { findWorkFacts } from '../../header-lines/work-facts.ts';
import { brokenLines } from './byline-lines.ts';
import { factsList } from './facts-list.ts';
import { ofSite } from './of-site.ts';
import { otherStories } from './other-stories.ts';
import { isSpacedName } from './split-names.ts';

/** What readers see above, and right below, an article's text. */
export interface HeaderZone {
  blocks: readonly Block[];
  /** Those of the article's own column that follow the text, and a list of facts wherever it follows. */
  closing: readonly Block[];
  /** What belongs to other stories, of which cards below the text tell. */
  others: ReadonlySet<Element>;
  /** The text of all of it, for asking whether a name is printed there. */
  text: string;
  /** The first block behind the text's last paragraph, where authors sign. */
  last: number;
  /** The same where short paragraphs that are set as the text is go on with it. */
  signing: number;
  /** Whether a block is set as the paragraphs of the text are and none stands before it. */
  isTypical(block: Block): boolean;
  /** Whether a block stands in the head of the whole page, above what belongs to the article. */
  isOfSite(block: Block): boolean;
  /** What an element's names tell of the lines in it: what holds the headline too, or no link, is no box of others. */
  kindOf(element: Element): string;
}

/** So many paragraphs below the headline are the text, whatever the column is thought to be. */
const mostParagraphs = 4;

/** The blocks around the headline and after the text's end in which outlets print bylines and datelines. */
export function headerZone(
  all: readonly Block[],
  { headline: first, start, end, isOuter, isTypical: isSetAsText, isOfNext }: Column,
): HeaderZone {
  const headline = headingOf(all, first, start);
  const isTypical = (block: Block) => block.index <= start && isSetAsText(block);
  const from = headline === -1 ? Math.max(0, start - 12) : Math.max(0, headline - 8);
  const isNear = ({ index }: Block) =>
    index >= from && index <= start + 2 && (index <= from + 60 || index >= start - 12);
  const ofWork = workFacts(all);
  const holders = new Set(all[headline]?.around);
  const isShared = (one: Element) => isOuter(one) || holders.has(one);
  const blocks = untilText(all.filter(isNear), headline).filter(
    (block) =>
      !ofWork.has(block) &&
      !isTeaser(block) &&
      !isAmongOthers(block, isShared) &&
      !isInCard(block, all[headline]),
  );
  const below = all.filter((block) => block.index > Math.max(end - 2, start + 2) && !ofWork.has(block));
  const listed = factsList(below);
  const listEnd = all.find(({ index, text }) => index > start && opensOthers(text))?.index ?? all.length;
  const others = otherStories(
    all.filter(({ index }) => index > end),
    isOuter,
  );
  const reach = closingReach(all[headline], all[end]);
  const isOwn = (block: Block) =>
    block.index < Math.min(end + reach(block), listEnd) &&
    !isOfNext(block) &&
    ![block.element, ...block.around].some((one) => others.has(one)) &&
    !isTeaser(block) &&
    !isBeside(block, isOuter) &&
    !isBesideTeaser(block);
  const closing = below.filter((block) => listed.has(block) || isOwn(block));
  return {
    blocks,
    closing,
    others,
    text: [...blocks, ...closing].map(({ text }) => text).join('\n'),
    last: end + 1,
    signing: indexBehind(all, end, isSetAsText),
    isTypical,
    isOfSite: ofSite(all[headline], all[start]),
    kindOf: (element) => (holders.has(element) ? '' : kindOf(element)),
  };
}

/** What tells of a book under review, in blocks of their own or on the lines of one. */
function workFacts(all: readonly Block[]): Set<Block> {
  const isOfWork = ({ element }: Block) =>
    findWorkFacts(brokenLines(element).map((text) => ({ text }))).size > 0;
  return findWorkFacts(all).union(new Set(all.filter(isOfWork)));
}

/** The headline's own heading where a list above it links to the article by the same words: the most read. */
function headingOf(all: readonly Block[], headline: number, start: number): number {
  const own = all.findLast(
    ({ index, element, text }) =>
      index < start && element.tagName === 'h1' && isAlike(text, all[headline]?.text ?? ''),
  );
  return own?.index ?? headline;
}

/** Where the text ends: its last paragraphs may be too short to be told from labels but by their setting. */
function indexBehind(all: readonly Block[], end: number, isSetAsText: (block: Block) => boolean): number {
  const isText = (block: Block) => isSetAsText(block) && block.linked === 0 && isSentence(block.text);
  return all.find((block) => block.index > end && !isText(block))?.index ?? all.length;
}

function untilText(near: readonly Block[], headline: number): Block[] {
  const paragraphs = near.filter(
    (block) => block.element.tagName === 'p' && block.index > headline && isProse(block),
  );
  const last = paragraphs[mostParagraphs - 1];
  return near.filter(({ index }) => last === undefined || index <= last.index);
}

/** Behind the line that opens the readers’ comments, or a list of other articles, their authors sign. */
function opensOthers(text: string): boolean {
  const found = text.length < longestLabel ? furnitureOf(text, 'edges') : undefined;
  return found?.opensTail === true || found?.opensList === true;
}

/** In characters. */
const longestLabel = 60;

/** A block within a link is of another article, unless the link leads to a person, or holds nothing but the byline. */
function isTeaser({ element: own, around, text }: Block): boolean {
  const link = around.find((one) => one.tagName === 'a' && attributeOf(one, 'href') !== '');
  if (!link || personLink.test(attributeOf(link, 'href'))) return false;
  return !(isCalledByline(own) && textOf(link) === text && isSpacedName(text));
}

/** What a card above the headline holds beside the link to its story is of that story. */
function isInCard({ index, around }: Block, headline: Block | undefined): boolean {
  if (!headline || index >= headline.index) return false;
  const boxes = around.filter((one) => !headline.around.includes(one)).slice(0, 3);
  return boxes.some((box) => elementsOf(box).some(leadsToStory));
}

function leadsToStory(element: Element): boolean {
  return isWayElsewhere(element) && textOf(element).split(' ').length > longestLinkName;
}

/** In words: a longer link is another story's headline. */
const longestLinkName = 4;

/** What stands in a sidebar, or among links to other articles, names their authors. */
function isBeside({ element, around }: Block, isOuter: Column['isOuter']): boolean {
  return [element, ...around.slice(0, 5)]
    .filter((one) => !isOuter(one))
    .some(
      (one) =>
        one.tagName === 'aside' ||
        (one.tagName === 'li' && holdsElement(one, 'a')) ||
        besideText.has(furnitureNamed(one.tagName, namesOf(one)) ?? ''),
    );
}

/** A line that opens with a link to another page names that page's author: the link is its headline. */
function isBesideTeaser({ element }: Block): boolean {
  const [first] = element.children.filter((child) => textOf(child) !== '');
  if (first?.type !== 'element' || first.tagName !== 'a') return false;
  const address = attributeOf(first, 'href');
  const isPage = address !== '' && !address.startsWith('#') && !personLink.test(address);
  return isPage && textOf(first) !== textOf(element) && !isSpacedName(textOf(first));
}

/** What stands in a box of other articles, to which something leads there, that does not hold the headline or the text too. */
function isAmongOthers({ element, around }: Block, isShared: Column['isOuter']): boolean {
  const boxes = [element, ...around].filter((one) => !isShared(one));
  const isNamed = boxes.some((one) => furnitureNamed(one.tagName, namesOf(one)) === 'related-links');
  return isNamed && boxes.some(holdsWayElsewhere);
}

function kindOf(element: Element): string {
  const names = namesOf(element);
  return holdsWayElsewhere(element) ? names : names.replace(/teaser|related/gi, '');
}

function holdsWayElsewhere(element: Element): boolean {
  for (const one of elementsOf(element)) if (isWayElsewhere(one)) return true;
  return false;
}

function isWayElsewhere(element: Element): boolean {
  const address = attributeOf(element, 'href');
  return (
    element.tagName === 'a' &&
    address !== '' &&
    !/^(?:#|javascript:|mailto:)/i.test(address) &&
    !personLink.test(address)
  );
}

const besideText = new Set(['related-links', 'navigation', 'comments', 'advertisement']);
