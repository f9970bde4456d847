import { generateAtomFeed } from 'feedsmith';
import { type Feed, type FeedItem, lastChangeOf } from './feed.ts';

/** Writes a feed as Atom (RFC 4287), with the full text, the language of each entry, and both of its dates. */
export function writeAtom(feed: Feed): string {
  return generateAtomFeed<true>({
    xml: { lang: feed.language },
    id: feed.url,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: lastChangeOf(feed),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: feed.url },
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ],
    entries: feed.items.map(atomEntry),
  });
}

function atomEntry({
  url,
  title,
  summary,
  html,
  authors,
  categories,
  language,
  published,
  updated,
}: FeedItem) {
  return {
    xml: { lang: language },
    id: url,
    title: { value: title },
    links: [{ rel: 'alternate', type: 'text/html', href: url }],
    published,
    updated: updated ?? published,
    authors: authors.map((author) => ({ name: author.name, uri: author.url })),
    categories: categories.map((term) => ({ term })),
    summary: { value: summary },
    content: { type: 'html', value: html },
  };
}
