import type { APIRoute } from 'astro';
import { sitemaps } from '../addresses.ts';
import { publicAddress } from '../public-address.ts';

/** Everything may be read by everyone (RFC 9309); crawlers are told of the sitemaps where the site's address is known. */
export const GET: APIRoute = () => {
  const sitemap = publicAddress(sitemaps.index);
  const lines = ['User-agent: *', 'Disallow:', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`);
};
