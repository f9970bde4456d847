import { generateRssFeed } from 'feedsmith';
import { type Feed, type FeedItem, lastChangeOf } from './feed.ts';

/** Writes a feed as RSS 2.0, with the full text, each author and the last change in the usual namespaces. */
export function writeRss(feed: Feed): string {
  return generateRssFeed<true>({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: lastChangeOf(feed),
    atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feed.url }] },
    items: feed.items.map(rssItem),
  });
}

function rssItem(item: FeedItem) {
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    pubDate: item.published,
    ...(item.updated && { atom: { updated: item.updated } }),
    dc: { creators: item.authors.map(({ name }) => name), languages: [item.language] },
    categories: item.categories.map((name) => ({ name })),
    description: item.summary,
    content: { encoded: item.html },
    ...(item.image && { media: { contents: [{ url: item.image, medium: 'image' }] } }),
  };
}
