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

function rssItem({
  url,
  title,
  summary,
  html,
  authors,
  categories,
  language,
  published,
  updated,
  image,
}: FeedItem) {
  return {
    title,
    link: url,
    guid: { value: url, isPermaLink: true },
    pubDate: published,
    ...(updated && { atom: { updated } }),
    dc: { creators: authors.map(({ name }) => name), languages: [language] },
    categories: categories.map((name) => ({ name })),
    description: summary,
    content: { encoded: html },
    ...(image && { media: { contents: [{ url: image, medium: 'image' }] } }),
  };
}
