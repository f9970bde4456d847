import type { Element } from 'hast';
import { elementsOf, holdsElement, isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { shapeOf } from './settings.ts';
import { totalWeight } from './weigh-text.ts';

/**
 * The posts of a live blog: several articles of one shape, side by side or each in a box of its own, below a headline that
 * is of none of them, which hold most of a text. None on other pages. `sentences` are all that the page has.
 */
export function findPosts(
  text: readonly Block[],
  sentences: readonly Block[],
  headline: Block | undefined,
): Set<Element> {
  const held = sentences.flatMap((block) => postOf(block, headline) ?? []);
  const alike = Map.groupBy(held, ({ place }) => place);
  const groups = [...alike.values()].map((all) => new Set(all.map(({ post }) => post)));
  const half = totalWeight(text) / 2;
  const own = groups.find((posts) => totalWeight(text.filter(({ around }) => isIn(around, posts))) > half);
  const opened = headline?.around.find(isArticle);
  // An article with a headline of its own is the next on a page that goes on for ever.
  const isOne =
    own && own.size > 1 && ![...own].some((post) => holdsElement(post, 'h1') || isSection(post, opened));
  return isOne ? own : new Set();
}

/** Whether what is shaped as an article has no heading and goes on with it: some systems print each section as an article. */
export function isSection(section: Element, article: Element | undefined): boolean {
  if (!article || shapeOf(section) !== shapeOf(article)) return false;
  return isArticle(section) && !elementsOf(section).some(isHeading);
}

export function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}

/** Whether one of the elements around a block is one of these. */
export function isIn(around: readonly Element[], posts: ReadonlySet<Element>): boolean {
  return around.some((one) => posts.has(one));
}

/** The innermost article around a block, and how it and what it stands in below the headline's boxes are shaped. */
function postOf(
  { around }: Block,
  headline: Block | undefined,
): { post: Element; place: string } | undefined {
  const at = around.findIndex(isArticle);
  const post = around[at];
  if (!headline || !post || headline.around.includes(post)) return undefined;
  const end = around.findIndex((one) => headline.around.includes(one));
  const outer = around.slice(at, end === -1 ? undefined : end);
  return { post, place: outer.map(shapeOf).join(' ') };
}
