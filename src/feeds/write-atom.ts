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

function atomEntry(item: FeedItem) {
  return {
    xml: { lang: item.language },
    id: item.url,
    title: { value: item.title },
    links: [{ rel: 'alternate', type: 'text/html', href: item.url }],
    published: item.published,
    updated: item.updated ?? item.published,
    authors: item.authors.map((author) => ({ name: author.name, uri: author.url })),
    categories: item.categories.map((term) => ({ term })),
    summary: { value: item.summary },
    content: { type: 'html', value: item.html },
  };
}
