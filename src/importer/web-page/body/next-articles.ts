import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { isSimilar } from '../../text/comparable.ts';
import { attributeOf, holdsElement, isHeading, namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isHeadline } from './headline-block.ts';
import { isArticle } from './posts.ts';
import { shapeOf } from './settings.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** So many paragraphs below the headline are surely its article's, and more than a standfirst. */
const mostOwn = 2;

/** A box, and its blocks from its first heading on. */
interface Opened {
  box: Element;
  heading: Block;
  inner: readonly Block[];
}

/**
 * The boxes of other articles, which pages that go on for ever set below the first: each begins with a first heading of its
 * own and holds no paragraph above it; it is signed, or stands outside the headline's article, and outside the box of the
 * headline and its first paragraphs or in one that is shaped as it. None where no headline is seen.
 */
export function nextArticles(blocks: readonly Block[], headline: Block | undefined): Set<Element> {
  const next = new Set<Element>();
  const below = headline ? blocks.slice(headline.index + 1) : [];
  const own = below.filter(isText).slice(0, mostOwn);
  const last = own[mostOwn - 1];
  if (!headline || !last) return next;
  const home = headline.around.find((one) => own.every(({ around }) => around.includes(one)));
  const before = new Set(headline.around);
  for (const block of below) {
    if (block.around.some((one) => next.has(one))) continue;
    if (block.index > last.index && isOtherHeadline(block, headline)) {
      const box = block.around.findLast((one) => !before.has(one));
      const inner = below.filter(
        ({ index, around }) => index > block.index && around.some((one) => one === box),
      );
      if (box && isOther({ box, heading: block, inner }, headline, home)) next.add(box);
    }
    if (isText(block)) for (const one of block.around) before.add(one);
  }
  return next;
}

function isOtherHeadline({ element, text }: Block, headline: Block): boolean {
  return element.tagName === 'h1' && !isSimilar(text, headline.text);
}

function isOther(opened: Opened, headline: Block, home: Element | undefined): boolean {
  if (home === undefined || !opened.inner.some(isText)) return false;
  // Above the article, a bar that follows readers down the page may say its headline too.
  if (opened.inner.some(({ text }) => isSimilar(text, headline.text))) return false;
  if (isSigned(opened)) return true;
  if (isInOneArticle(opened, headline)) return false;
  return !opened.heading.around.includes(home) || isBesideAlike(opened, headline);
}

/** Whether one element for an article holds both headings: boxes in it are its chapters, however they are shaped. */
function isInOneArticle({ heading }: Opened, headline: Block): boolean {
  return heading.around.some((one) => isArticle(one) && headline.around.includes(one));
}

/** Whether a box stands side by side with one of the headline's that is shaped as it is. */
function isBesideAlike({ box, heading }: Opened, { around }: Block): boolean {
  const parent = heading.around[heading.around.indexOf(box) + 1];
  const beside = around.find((_, at) => around[at + 1] === parent);
  return parent !== undefined && beside !== undefined && shapeOf(beside) === shapeOf(box);
}

/** Whether a byline or a day stands between an article's heading and its text. */
function isSigned({ inner }: Opened): boolean {
  return inner.slice(0, inner.findIndex(isText)).some(isOfHeader);
}

const headerNames = /(?:^|[\s_-])(?:by-?line|authors?|date|published|timestamp)(?=$|[\s_-])/i;

function isOfHeader({ element, around, text }: Block): boolean {
  const isNamed = [element, ...around.slice(0, 2)].some((one) => headerNames.test(namesOf(one)));
  const isTime = holdsElement(element, 'time');
  return isNamed || isTime || labelLength(text) > 0;
}

function isText(block: Block): boolean {
  return isProse(block) && !isHeading(block.element);
}

/**
 * The boxes below the headline's, side by side with it and shaped as it is, each of which holds a headline set as that
 * one is, or called one, with a day beside it and a text below: other articles too, though no first heading opens them.
 * `isRecorded` tells what the page's own records have.
 */
function datedArticles(
  blocks: readonly Block[],
  headline: Block,
  isRecorded: (block: Block) => boolean,
): Element[] {
  const below = blocks.slice(headline.index + 1);
  const own = below.filter(isText).slice(0, mostOwn);
  if (own.length < mostOwn) return [];
  const levels = headline.around.flatMap((box, at) =>
    own.every(({ around }) => around.includes(box)) ? besideAlike(box, headline.around[at + 1]) : [],
  );
  if (levels.length === 0) return [];
  const beside = new Set(levels);
  const held = Map.groupBy(below, ({ around }) => around.find((one) => beside.has(one)));
  return [...held].flatMap(([box, inner]) =>
    box && isDated(inner, headline) && !inner.some(isRecorded) ? [box] : [],
  );
}

/**
 * The articles that a page sets into the headline's own at its end, each with a heading and a byline or a day: others too,
 * unless they hold more of the text than what stands above them, as the posts of a live blog do.
 */
function nestedArticles(
  blocks: readonly Block[],
  headline: Block,
  isRecorded: (block: Block) => boolean,
): Element[] {
  const home = headline.around.find(isArticle);
  if (!home) return [];
  const below = blocks.slice(headline.index + 1).filter(({ around }) => around.includes(home));
  const held = Map.groupBy(below, ({ around }) => around.slice(0, around.indexOf(home)).findLast(isArticle));
  const own = held.get(undefined)?.filter(isText) ?? [];
  const end = own.at(-1)?.index ?? 0;
  const nested = [...held].flatMap(([box, inner]) =>
    box && isBehind(inner, end) && opensSigned(inner) && !inner.some(isRecorded) ? [{ box, inner }] : [],
  );
  const isLess = totalWeight(nested.flatMap(({ inner }) => inner.filter(isText))) < totalWeight(own);
  return own.length >= mostOwn && isLess ? nested.map(({ box }) => box) : [];
}

function isBehind([first]: readonly Block[], end: number): boolean {
  return first !== undefined && first.index > end;
}

/** Whether an article has a heading above its text, and a byline or a day between both. */
function opensSigned(inner: readonly Block[]): boolean {
  const text = inner.findIndex(isText);
  const at = inner.slice(0, Math.max(0, text)).findIndex(({ element }) => isHeading(element));
  return at !== -1 && inner.slice(at, text).some(isOfHeader);
}

/** The elements below one in its box that are shaped as it is. */
function besideAlike(box: Element, parent: Element | undefined): Element[] {
  const children = parent?.children.filter((one) => one.type === 'element') ?? [];
  const shape = shapeOf(box);
  return children.slice(children.indexOf(box) + 1).filter((one) => shapeOf(one) === shape);
}

/** A day and what stands beside it, in characters. */
const longestDateline = 100;
/** So many lines next to a headline may be of its header: a section, a caption, an author, a day. */
const nearest = 5;

function isDated(inner: readonly Block[], headline: Block): boolean {
  const at = inner.findIndex((one) => isSetAsHeadline(one, headline) && !isSimilar(one.text, headline.text));
  const near = at === -1 ? [] : inner.slice(Math.max(0, at - nearest), at + 1 + nearest);
  return near.some(isDateline) && inner.slice(at + 1).some(isText);
}

function isDateline({ text }: Block): boolean {
  return text.length <= longestDateline && !isSentence(text) && holdsDate(text);
}

function isSetAsHeadline({ element }: Block, headline: Block): boolean {
  return (
    element.tagName === headline.element.tagName ||
    /(?:^|\s)h1(?=\s|$)/.test(attributeOf(element, 'className'))
  );
}

/** Other articles beside, or within that of, one of the headings that say the headline: a list that leads to it may say it first. */
export function datedBeside(
  blocks: readonly Block[],
  headline: string,
  isRecorded: (block: Block) => boolean,
): Set<Element> {
  const headings = blocks.filter((block) => isHeading(block.element) && isHeadline(block, headline));
  return new Set(
    headings.flatMap((heading) => [
      ...datedArticles(blocks, heading, isRecorded),
      ...nestedArticles(blocks, heading, isRecorded),
    ]),
  );
}
