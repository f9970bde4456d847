import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';

/** Writes a feed as JSON Feed 1.1, with the full text. */
export function writeJsonFeed(feed: Feed): string {
  const json = generateJsonFeed<true>({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.url,
    description: feed.description,
    language: feed.language,
    items: feed.items.map(jsonItem),
  });
  return JSON.stringify(json);
}

function jsonItem({
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
    id: url,
    url,
    title,
    summary,
    content_html: html,
    date_published: published,
    ...(updated && { date_modified: updated }),
    authors,
    tags: categories,
    language,
    ...(image && { image }),
  };
}
