import { quoteValue } from '../article/problem.ts';

/**
 * Says what is wrong with the site's address; `undefined` when it is an origin, `https://news.example`. A path in it would
 * be lost from every feed and sitemap without a word, since paths are what `BASE_PATH` says.
 */
export function refuseSiteUrl(url: string): string | undefined {
  const parsed = URL.parse(url);
  const found = `SITE_URL: Unexpected ${quoteValue(url)}`;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    return `${found}, expected an address such as https://news.example`;
  if (parsed.pathname === '/' && !parsed.search && !parsed.hash && !parsed.username) return undefined;
  const { origin, pathname } = parsed;
  return `${found}, expected ${quoteValue(origin)}, give the path as BASE_PATH=${pathname}`;
}
