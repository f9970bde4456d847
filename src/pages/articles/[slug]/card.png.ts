import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { articleCard } from '../../../cards/article-card.ts';
import { keepCard } from '../../../cards/keep-card.ts';
import type { CardLayout } from '../../../cards/lay-out-card.ts';
import { openCatalogue } from '../../../catalogue/open-catalogue.ts';
import { site } from '../../../site.ts';

interface Props {
  layout: CardLayout;
}

/** A share picture for every article that can have one; none where the site's address is not known. */
export async function getStaticPaths() {
  if (!site.url) return [];
  const { articles } = await openCatalogue();
  return articles.flatMap((article) => {
    const { layout, missing = [] } = articleCard(article, site.name);
    if (layout) return [{ params: { slug: article.slug }, props: { layout } }];
    const message = `Unexpected letters “${missing.join('')}” without a typeface, expected Latin, Greek, Cyrillic or Arabic ones, it gets no share picture`;
    console.warn(`articles/${article.slug}: warning: ${message} (no-typeface)`);
    return [];
  });
}

export const GET: APIRoute<Props> = async ({ props: { layout } }) =>
  new Response(new Uint8Array(await keepCard(layout, resolve('.build/cards'))));
