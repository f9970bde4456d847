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

function jsonItem(item: FeedItem) {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: item.published,
    ...(item.updated && { date_modified: item.updated }),
    authors: item.authors,
    tags: item.categories,
    language: item.language,
    ...(item.image && { image: item.image }),
  };
}
