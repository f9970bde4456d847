import type { APIRoute } from 'astro';
import { sitemaps } from '../addresses.ts';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import { publicAddress } from '../public-address.ts';
import { openPublication } from '../publication/open-publication.ts';
import { site } from '../site.ts';
import { lastmodOf, listSitemaps, type Sitemap } from '../sitemaps/list-sitemaps.ts';
import { writeSitemap, writeSitemapIndex } from '../sitemaps/write-sitemap.ts';

interface Props {
  address: string;
  /** The sitemap, or all of them for the index. */
  content: Sitemap | Sitemap[];
}

/** The sitemaps and their index; none where the site's address is not known. */
export async function getStaticPaths() {
  if (!site.url) return [];
  const { policies } = await openPublication();
  const all = listSitemaps(await openCatalogue(), policies, site.now);
  const files: Props[] = [
    { address: sitemaps.index, content: all },
    ...all.map((content) => ({ address: content.address, content })),
  ];
  return files.map((props) => ({ params: { sitemap: props.address.slice(1, -'.xml'.length) }, props }));
}

export const GET: APIRoute<Props> = async ({ props: { content } }) => {
  if (!Array.isArray(content)) return new Response(await writeSitemap(content.entries));
  const entries = content.map(({ address, entries: pages }) => ({
    url: publicAddress(address) ?? '',
    lastmod: lastmodOf(pages),
  }));
  return new Response(await writeSitemapIndex(entries));
};
