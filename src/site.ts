import { resolve } from 'node:path';

/** The publication: what is true of every page, said once. */
export const site = {
  /** The name in the masthead. */
  name: 'Broadside',
  /** What the publication is, in a sentence; search engines show it for the front page. */
  description: 'News articles, each on the best single sheet that the web can print.',
  /** The language of the interface, and of every article whose entry names none: a BCP 47 tag. */
  language: 'en',
  /** Where the site will stand, such as `https://news.example`; absent when it may stand anywhere. */
  url: process.env['SITE_URL'] || undefined,
  /** The path below which the site will stand: `/`, or `/news/`. */
  basePath: slashed(process.env['BASE_PATH'] ?? '/'),
  /** The folder that holds `articles/`, absolute. */
  contentFolder: resolve(process.env['CONTENT_DIR'] || 'content'),
  /** Whether a site without a single article is meant; the build's `--allow-empty` sets it. */
  allowEmpty: process.env['ALLOW_EMPTY'] === '1',
  /** Whether something rebuilds the site at least daily; only then has it a news sitemap, which is true for two days. */
  isRebuiltDaily: process.env['REBUILT_DAILY'] === '1',
  /** The moment of the build, for that sitemap and for days to come: milliseconds since 1970 (reproducible-builds.org). */
  now: Number(process.env['SOURCE_DATE_EPOCH']) * 1000 || Date.now(),
  /** Articles on one page of a list. */
  pageLength: 30,
  /** Articles in one feed, with their full text. */
  feedLength: 30,
} as const;

function slashed(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
