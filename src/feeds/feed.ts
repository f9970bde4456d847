import type { Direction } from '../article/language.ts';

/** A feed in no format yet. Every address in it is absolute. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The page whose articles it holds. */
  page: string;
  /** Its own address. */
  url: string;
  /** Newest first. */
  items: FeedItem[];
}

/** An article in a feed. */
export interface FeedItem {
  /** Its page, which is also its identity: an article that is changed is still the same one. */
  url: string;
  title: string;
  summary: string;
  /** The whole text, in HTML that feed readers keep. */
  html: string;
  authors: { name: string; url: string }[];
  /** The region, and what kind of work it is when it is no report. */
  categories: string[];
  language: string;
  direction: Direction;
  /** First publication; it never changes. */
  published: Date;
  /** The last change of substance; absent when there was none. */
  updated?: Date;
  image?: string;
}

/** The last change of anything in a feed: never the day of the build, so that the same articles give the same bytes. */
export function lastChangeOf({ items }: Feed): Date {
  return new Date(Math.max(0, ...items.map(({ published, updated = published }) => updated.getTime())));
}
