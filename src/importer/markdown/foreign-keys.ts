/**
 * Keys of Hugo, Jekyll, Astro, Eleventy, Ghost, WordPress and clippers, by the field that they mean, the surest first. Keys
 * are compared in lower case without what parts their words.
 */
export const aliases = {
  title: ['title', 'headline'],
  authors: [
    ...['author', 'authors', 'byline', 'creator', 'writer', 'by', 'authorname', 'writtenby'],
    ...['primaryauthor', 'dccreator'],
  ],
  date: [
    ...['date', 'datepublished', 'published', 'publisheddate', 'publishedat', 'publishdate', 'pubdate'],
    ...['pubdatetime', 'publicationdate', 'publishedon', 'publishedtime', 'postdate', 'posted', 'issued'],
    ...['released', 'dcdate'],
  ],
  // The day on which a file was made: of publication only where nothing else is, and never of what was clipped.
  created: ['created', 'createdat', 'datecreated'],
  region: ['region', 'location', 'locations', 'place', 'country', 'dateline', 'city'],
  description: [
    ...['description', 'standfirst', 'summary', 'excerpt', 'customexcerpt', 'subtitle', 'dek', 'deck'],
    'lead',
  ],
  lang: ['lang', 'language', 'locale'],
  updated: [
    ...['updated', 'lastmod', 'lastmodified', 'modified', 'modifieddate', 'updatedat', 'updateddate'],
    'moddatetime',
  ],
  url: ['canonicalurl', 'canonical', 'sourceurl', 'originalurl', 'source', 'url'],
  image: ['image', 'cover', 'featuredimage', 'coverimage', 'heroimage'],
  slug: ['slug'],
} as const;

/** A field that other systems name in ways of their own. */
export type Alias = keyof typeof aliases;

/** The field that a key of another system means; `undefined` when it means none. */
export function fieldOfKey(key: string): Alias | undefined {
  const plain = plainKey(key);
  return (Object.keys(aliases) as Alias[]).find((name) => aliases[name].some((alias) => alias === plain));
}

/** A key as `aliases` writes it. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ .:]/g, '');
}
