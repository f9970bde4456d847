import type { ImageMetadata } from 'astro';
import { articleAddress, shelfAddress } from '../addresses.ts';
import type { StoredArticle } from '../archive/stored-article.ts';
import { changeInstant, instantText } from '../article/day.ts';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import { kindLabel } from '../interface/kind-label.ts';
import { wordsFor } from '../interface/words.ts';
import { plainPicture } from '../pictures/plain-picture.ts';
import { publicAddress } from '../public-address.ts';
import { site } from '../site.ts';
import { feedBody } from './feed-body.ts';
import type { Feed, FeedItem } from './feed.ts';

/** What a feed is of. */
export interface FeedSubject {
  title: string;
  /** The address of the page whose articles it holds, from the root of the site. */
  page: string;
  /** Its own address, from the root of the site. */
  address: string;
  /** Newest first. */
  articles: readonly StoredArticle[];
}

const items = new Map<string, Promise<FeedItem>>();

/** Makes a feed of the newest articles of its subject. Throws where the site's address is not known. */
export async function makeFeed({ title, page, address, articles }: FeedSubject): Promise<Feed> {
  const newest = articles.slice(0, site.feedLength).map((article) => {
    const item = items.get(article.slug) ?? makeItem(article);
    items.set(article.slug, item);
    return item;
  });
  return {
    title,
    description: site.description,
    language: site.language,
    page: absolute(page),
    url: absolute(address),
    items: await Promise.all(newest),
  };
}

async function makeItem(article: StoredArticle): Promise<FeedItem> {
  const { title, excerpt, author, region, lang, direction, date, updated, image } = article;
  const url = absolute(articleAddress(article.slug));
  const { authorSlug } = await openCatalogue();
  const picture = async (src: ImageMetadata) => {
    const { address, width, height } = await plainPicture(src);
    return { src: absolute(address), width, height };
  };
  const kind = kindLabel(article.kind, wordsFor(lang));
  const pictures = await Promise.all(article.pictures.map(({ src }) => picture(src)));
  return {
    url,
    title,
    summary: excerpt,
    html: feedBody(article, url, pictures, kind),
    authors: author.map((name) => ({
      name,
      url: absolute(shelfAddress('authors', authorSlug(name) ?? '')),
    })),
    categories: [region, ...(kind ? [kind] : [])],
    language: lang,
    direction,
    published: new Date(instantText(date)),
    ...(updated && { updated: new Date(changeInstant(date, updated)) }),
    ...(image && { image: (await picture(image.src)).src }),
  };
}

function absolute(address: string): string {
  const url = publicAddress(address);
  if (url === undefined)
    throw new Error('Unexpected feed without SITE_URL, expected the address of the site');
  return url;
}
