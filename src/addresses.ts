import { quoteId } from './article/body/number-quotes.ts';

/** The address of an article's page, from the root of the site. */
export function articleAddress(slug: string): string {
  return `/articles/${slug}/`;
}

/** The address of a quotation on its article's page; `number` is its place there, from 1. */
export function quoteAddress(slug: string, number: number): string {
  return `${articleAddress(slug)}#${quoteId(number)}`;
}

/** Where the lists of names are, and below them a page for each name. */
export const listings = {
  regions: '/regions/',
  authors: '/authors/',
  archive: '/archive/',
  quotations: '/quotations/',
} as const;

/** The address of a region, an author, a speaker, or the archive of a year (`2021`) or month (`2021-04`). */
export function shelfAddress(listing: keyof typeof listings, slug: string): string {
  return `${listings[listing]}${listing === 'archive' ? slug.replace('-', '/') : slug}/`;
}

/** Where the publication's feeds are that are not Atom. */
export const feeds = { rss: '/rss.xml', json: '/feed.json' } as const;

/** The address of the Atom feed of a list: the front page's, a region's, an author's, a year's, a month's. */
export function atomAddress(list: string): string {
  return `${list}atom.xml`;
}

/** Where the sitemaps are. */
export const sitemaps = {
  index: '/sitemap.xml',
  pages: '/sitemap-pages.xml',
  news: '/sitemap-news.xml',
  articles: (number: number) => `/sitemap-articles-${number}.xml`,
} as const;

/** The address of an article's copy in Markdown, from the article's own: beside the page, and named as its entry is. */
export function copyAddress(article: string): string {
  return `${article}index.md`;
}

/** The address of an article's share picture, from the article's own. */
export function cardAddress(article: string): string {
  return `${article}card.png`;
}

/** The address of a page about the publication, such as a policy. */
export function policyAddress(slug: string): string {
  return `/about/${slug}/`;
}

/** The address of a page of a list, from the list's own address, which is its first page. */
export function pageAddress(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The file that answers an address, both from the root of the site; files have no slash before them. */
export function fileOf(address: string): string {
  return address.slice(1).replace(/(^|\/)$/, '$1index.html');
}

/**
 * A link from one address to another, both from the root of the site, as a relative reference: so one build works at a
 * root, under any path and, with the portable copy, from a disk.
 */
export function linkFrom(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  return encodeURI(up + there.slice(shared).join('/')) || './';
}
