import type { Element } from 'hast';
import type { Block } from '../page/part-blocks.ts';
import { findPosts, isArticle, isIn, isSection } from './posts.ts';
import { totalWeight, weighBy } from './weigh-text.ts';

/**
 * The text without what stands in other articles: pages that go on for ever set the next article below the first, and lists
 * of teasers are articles too. All of it when no `<article>` can be told to be the one. Where the text goes on in sections
 * that are articles, it has all of them; `sentences` are those of the page.
 */
export function ownArticle(
  text: readonly Block[],
  headline: Block | undefined,
  sentences: readonly Block[],
): Block[] {
  const own = articleOf(text, headline);
  if (!own) return [...text];
  const isOfSection = ({ around }: Block) => around.some((one) => one !== own && isSection(one, own));
  const known = new Set(text);
  const goesOn = text.some(isOfSection);
  const all = goesOn ? sentences.filter((block) => known.has(block) || isOfSection(block)) : text;
  const posts = findPosts(all, all, headline);
  const owned = posts.has(own) ? posts : new Set([own]);
  return all.filter(
    (block) => isIn(block.around, owned) || isOfSection(block) || !block.around.some(isArticle),
  );
}

/** The one that holds the headline and a good part of the text, or most of the text. */
function articleOf(text: readonly Block[], headline: Block | undefined): Element | undefined {
  const weights = weighBy(text, ({ around }) => around.filter(isArticle));
  const total = totalWeight(text);
  const opened = headline?.around.find(isArticle);
  const isOpened = (block: Block) => block.around.some((one) => one === opened || isSection(one, opened));
  if (opened && totalWeight(text.filter(isOpened)) >= total * 0.2) return opened;
  return [...weights].find(([, weight]) => weight >= total * 0.5)?.[0];
}
