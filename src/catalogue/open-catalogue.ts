import { getCollection } from 'astro:content';
import type { StoredArticle } from '../archive/stored-article.ts';
import { openPublication } from '../publication/open-publication.ts';
import { site } from '../site.ts';
import { type Catalogue, catalogueArticles } from './catalogue.ts';
import { findRelated } from './find-related.ts';
import { slugFinder } from './shelf.ts';

/** The catalogue of this publication, with what its pages look up in it. */
export interface OpenCatalogue extends Catalogue<StoredArticle> {
  regionSlug: (name: string) => string | undefined;
  authorSlug: (name: string) => string | undefined;
  /** Articles before and after, by slug. */
  neighbours: Map<string, { earlier?: StoredArticle; later?: StoredArticle }>;
  related: Map<string, StoredArticle[]>;
}

let opened: Promise<OpenCatalogue> | undefined;

/** Opens the catalogue; it is made once in a build. */
export function openCatalogue(): Promise<OpenCatalogue> {
  opened ??= makeCatalogue();
  return opened;
}

async function makeCatalogue(): Promise<OpenCatalogue> {
  const articles = (await getCollection('articles')).map(({ data }) => data);
  const { profiles } = await openPublication();
  const authorSlugs = new Map([...profiles].map(([name, { slug }]) => [name, slug]));
  const catalogue = catalogueArticles(articles, { language: site.language, authorSlugs });
  return {
    ...catalogue,
    regionSlug: slugFinder(catalogue.regions),
    authorSlug: slugFinder(catalogue.authors),
    neighbours: findNeighbours(catalogue.articles),
    related: findRelated(catalogue.articles),
  };
}

function findNeighbours(newestFirst: readonly StoredArticle[]): OpenCatalogue['neighbours'] {
  return new Map(
    newestFirst.map(({ slug }, index) => {
      const [earlier, later] = [newestFirst[index + 1], newestFirst[index - 1]];
      return [slug, { ...(earlier && { earlier }), ...(later && { later }) }];
    }),
  );
}
