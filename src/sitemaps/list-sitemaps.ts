import { articleAddress, listings, policyAddress, shelfAddress, sitemaps } from '../addresses.ts';
import type { StoredArticle } from '../archive/stored-article.ts';
import { type Day, machineDate } from '../article/day.ts';
import type { OpenCatalogue } from '../catalogue/open-catalogue.ts';
import { publicAddress } from '../public-address.ts';
import type { Policy } from '../publication/read-publication.ts';
import { site } from '../site.ts';
import { findNews } from './find-news.ts';
import type { SitemapEntry } from './write-sitemap.ts';

/** A sitemap and its address, from the root of the site. */
export interface Sitemap {
  address: string;
  entries: SitemapEntry[];
}

/** Fewer than the 50,000 that the protocol allows, so that a file stays small enough to be read anywhere. */
const longest = 10_000;

/**
 * All sitemaps of a site whose address is known, none of them empty. `now`, in milliseconds since 1970, decides what is
 * news; there is a news sitemap only where the site is rebuilt at least daily, since one that stands longer than two days
 * says of old articles that they are new.
 */
export function listSitemaps(catalogue: OpenCatalogue, policies: readonly Policy[], now: number): Sitemap[] {
  const { articles } = catalogue;
  const chunks = Array.from({ length: Math.ceil(articles.length / longest) }, (_, index) => ({
    address: sitemaps.articles(index + 1),
    entries: articles.slice(index * longest, (index + 1) * longest).map(articleEntry),
  }));
  const news = site.isRebuiltDaily ? findNews(articles, now) : [];
  return [
    ...chunks,
    { address: sitemaps.pages, entries: [...listPages(catalogue), ...policies.map(policyEntry)] },
    { address: sitemaps.news, entries: news.map(newsEntry) },
  ].filter(({ entries }) => entries.length > 0);
}

/** The newest of the days of change in a sitemap. */
export function lastmodOf(entries: readonly SitemapEntry[]): Day | undefined {
  return entries
    .map(({ lastmod = '' }) => lastmod)
    .filter(Boolean)
    .toSorted()
    .at(-1);
}

function listPages({ articles, regions, authors, years, months, speakers }: OpenCatalogue): SitemapEntry[] {
  const shelves = (
    listing: keyof typeof listings,
    all: { slug: string; items: readonly StoredArticle[] }[],
  ) => all.map(({ slug, items }) => page(shelfAddress(listing, slug), items));
  const quoted = speakers.map(({ slug, items }) => ({ slug, items: items.map(({ article }) => article) }));
  const lists = articles.length === 0 ? [] : [listings.regions, listings.authors, listings.archive];
  return [
    ...['/', ...lists, ...(quoted.length > 0 ? [listings.quotations] : [])].map((one) => page(one, articles)),
    ...shelves('regions', regions),
    ...shelves('authors', authors),
    ...shelves('archive', [...years, ...months]),
    ...shelves('quotations', quoted),
  ];
}

/** Nobody notes when a policy changed, so no day is claimed. */
function policyEntry({ slug }: Policy): SitemapEntry {
  return { url: publicAddress(policyAddress(slug)) ?? '' };
}

/** A page changed when the articles that it lists last did. */
function page(address: string, articles: readonly StoredArticle[]): SitemapEntry {
  return { url: publicAddress(address) ?? '', lastmod: lastmodOf(articles.map(articleEntry)) };
}

function articleEntry({ slug, day, updated }: StoredArticle): SitemapEntry {
  return { url: publicAddress(articleAddress(slug)) ?? '', lastmod: updated ?? day };
}

function newsEntry(article: StoredArticle): SitemapEntry {
  const { title, lang, date } = article;
  return {
    url: articleEntry(article).url,
    news: { publication: { name: site.name, language: lang }, publication_date: machineDate(date), title },
  };
}
