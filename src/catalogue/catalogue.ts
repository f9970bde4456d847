import type { Article } from '../article/article.ts';
import { instantOf } from '../article/day.ts';
import { headingOfSpeaker } from '../article/speaker.ts';
import { type Shelf, type ShelvingOptions, shelve } from './shelf.ts';

/** What the catalogue needs to know of an article. */
export type Catalogued = Pick<
  Article,
  'slug' | 'title' | 'lang' | 'date' | 'day' | 'region' | 'author' | 'quotes'
>;

/** A quotation and where it stands. */
export interface Quotation<Item extends Catalogued> {
  text: string;
  /** The callout's line: a name, and what its owner is. */
  speaker: string;
  /** Its place among the quotations of its article, from 1. */
  number: number;
  article: Item;
}

/** All articles of a publication, and every way to find one. */
export interface Catalogue<Item extends Catalogued> {
  /** Newest first. */
  articles: Item[];
  regions: Shelf<Item>[];
  authors: Shelf<Item>[];
  speakers: Shelf<Quotation<Item>>[];
  /** Newest first; a year's name is `2021`, a month's `2021-04`, and both are their own address. */
  years: Shelf<Item>[];
  months: Shelf<Item>[];
}

/** How a catalogue is made. */
export interface CatalogueOptions {
  /** The publication's language, whose alphabet orders names. */
  language: string;
  /** Addresses that profiles give to authors, by name. */
  authorSlugs: ReadonlyMap<string, string>;
}

/** Catalogues a publication's articles, once for all pages. */
export function catalogueArticles<Item extends Catalogued>(
  articles: readonly Item[],
  { language, authorSlugs }: CatalogueOptions,
): Catalogue<Item> {
  const newestFirst = articles.toSorted(byNewest);
  const options: ShelvingOptions = { language };
  const byDay = (length: number) =>
    shelve(newestFirst, ({ day }) => [day.slice(0, length)], options)
      .map((shelf) => ({ ...shelf, slug: shelf.name }))
      .toReversed();
  return {
    articles: newestFirst,
    regions: shelve(newestFirst, ({ region }) => [region], options),
    authors: shelve(newestFirst, ({ author }) => author, { language, slugs: authorSlugs }),
    speakers: shelve(
      newestFirst.flatMap(quotationsOf),
      ({ speaker, article }) => [headingOfSpeaker(speaker, article.lang)],
      options,
    ),
    years: byDay('2021'.length),
    months: byDay('2021-04'.length),
  };
}

/** Newest first; articles of one instant in the order of their addresses, so that every build is the same. */
export function byNewest(a: Pick<Article, 'date' | 'slug'>, b: Pick<Article, 'date' | 'slug'>): number {
  return instantOf(b.date) - instantOf(a.date) || (a.slug < b.slug ? -1 : 1);
}

function quotationsOf<Item extends Catalogued>(article: Item): Quotation<Item>[] {
  return article.quotes.flatMap(({ text, speaker }, index) =>
    speaker ? [{ text, speaker, number: index + 1, article }] : [],
  );
}
