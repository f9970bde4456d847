import type { Element } from 'hast';
import type { Block } from '../page/part-blocks.ts';
import { findPosts, isIn } from './posts.ts';
import { totalWeight, weighBy } from './weigh-text.ts';

/**
 * The text without what stands in other articles: pages that go on for ever set the next article below the first, and lists
 * of teasers are articles too. All of it when no `<article>` can be told to be the one.
 */
export function ownArticle(text: readonly Block[], headline: Block | undefined): Block[] {
  const own = articleOf(text, headline);
  if (!own) return [...text];
  const posts = findPosts(text, text, headline);
  const owned = posts.has(own) ? posts : new Set([own]);
  return text.filter(({ around }) => isIn(around, owned) || !around.some(isArticle));
}

/** The one that holds the headline and a good part of the text, or most of the text. */
function articleOf(text: readonly Block[], headline: Block | undefined): Element | undefined {
  const weights = weighBy(text, ({ around }) => around.filter(isArticle));
  const total = totalWeight(text);
  const opened = headline?.around.find(isArticle);
  if (opened && (weights.get(opened) ?? 0) >= total * 0.2) return opened;
  return [...weights].find(([, weight]) => weight >= total * 0.5)?.[0];
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}
