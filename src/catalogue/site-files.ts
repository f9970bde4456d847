import {
  articleAddress,
  atomAddress,
  cardAddress,
  copyAddress,
  feeds,
  fileOf,
  listings,
  pageAddress,
  policyAddress,
  shelfAddress,
  sitemaps,
} from '../addresses.ts';
import type { Catalogue, Catalogued } from './catalogue.ts';
import { paginate } from './paginate.ts';

/** What decides which files a site has besides its articles. */
export interface SiteShape {
  /** The slugs of the pages about the publication. */
  policies: readonly string[];
  /** Articles on one page of a list. */
  pageLength: number;
  /** Whether the site's address is known, without which it has no feeds, sitemaps and share pictures. */
  hasAddress: boolean;
}

/**
 * The files that a site will have, with slashes, so that a link can be judged before anything is built. Those that are
 * named for their content (`assets/`) or copied as they are (`public/`) are not among them.
 */
export function siteFiles(catalogue: Catalogue<Catalogued>, shape: SiteShape): string[] {
  const lists = listPages(catalogue, shape.pageLength);
  const articles = catalogue.articles.map(({ slug }) => articleAddress(slug));
  const addresses = [
    ...lists.flatMap(({ pages }) => pages),
    ...articles,
    ...articles.map(copyAddress),
    ...shape.policies.map(policyAddress),
    ...['/404.html', '/robots.txt', '/llms.txt'],
    ...(shape.hasAddress ? [...articles.map(cardAddress), ...machineFiles(lists)] : []),
  ];
  return addresses.map(fileOf);
}

interface List {
  address: string;
  pages: string[];
  hasFeed: boolean;
}

function listPages(catalogue: Catalogue<Catalogued>, length: number): List[] {
  const { articles, regions, authors, years, months, speakers } = catalogue;
  const list = (address: string, items: readonly unknown[], hasFeed: boolean): List => ({
    address,
    pages: paginate(items, length).map(({ page }) => pageAddress(address, page)),
    hasFeed,
  });
  const shelves = (listing: keyof typeof listings, all: { slug: string; items: readonly unknown[] }[]) =>
    all.map(({ slug, items }) => list(shelfAddress(listing, slug), items, listing !== 'quotations'));
  return [
    list('/', articles, true),
    ...Object.values(listings).map((address) => list(address, [], false)),
    ...shelves('regions', regions),
    ...shelves('authors', authors),
    ...shelves('archive', [...years, ...months]),
    ...shelves('quotations', speakers),
  ];
}

function machineFiles(lists: readonly List[]): string[] {
  return [
    ...lists.filter(({ hasFeed }) => hasFeed).map(({ address }) => atomAddress(address)),
    ...Object.values(feeds),
    ...[sitemaps.index, sitemaps.pages, sitemaps.articles(1)],
  ];
}
