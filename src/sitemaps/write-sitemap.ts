import { Readable } from 'node:stream';
import {
  ErrorLevel,
  SitemapIndexStream,
  type SitemapItemLoose,
  SitemapStream,
  streamToPromise,
} from 'sitemap';
import type { Day } from '../article/day.ts';

/** A page in a sitemap. */
export interface SitemapEntry {
  /** Absolute. */
  url: string;
  /** The day of its last change of substance; absent when it has none. */
  lastmod?: Day | undefined;
  /** What a news sitemap says besides. */
  news?: NonNullable<SitemapItemLoose['news']>;
}

/** Writes a sitemap of at least one page (sitemaps.org, protocol 0.9). */
export async function writeSitemap(entries: readonly SitemapEntry[]): Promise<string> {
  const isNews = entries.some(({ news }) => news);
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: isNews, video: false, image: false, xhtml: false },
  });
  return String(await streamToPromise(Readable.from(entries).pipe(stream)));
}

/** Writes the index of at least one sitemap. */
export async function writeSitemapIndex(sitemaps: readonly SitemapEntry[]): Promise<string> {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW, lastmodDateOnly: true });
  return String(await streamToPromise(Readable.from(sitemaps).pipe(stream)));
}
