import type { APIRoute } from 'astro';
import { feeds } from '../addresses.ts';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import type { Feed } from '../feeds/feed.ts';
import { makeFeed } from '../feeds/make-feed.ts';
import { writeJsonFeed } from '../feeds/write-json-feed.ts';
import { writeRss } from '../feeds/write-rss.ts';
import { site } from '../site.ts';

interface Props {
  address: string;
  write: (feed: Feed) => string;
}

/** The publication's feeds that are not Atom; none where the site's address is not known. */
export function getStaticPaths() {
  const formats = [
    { address: feeds.rss, write: writeRss },
    { address: feeds.json, write: writeJsonFeed },
  ];
  return site.url ? formats.map((props) => ({ params: { feed: props.address.slice(1) }, props })) : [];
}

export const GET: APIRoute<Props> = async ({ props: { address, write } }) => {
  const { articles } = await openCatalogue();
  return new Response(write(await makeFeed({ title: site.name, page: '/', address, articles })));
};
