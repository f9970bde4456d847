import type { Day } from '../article/day.ts';
import type { EntryFields } from '../article/schema.ts';
import type { Draft, GivenFields, LeftOut, RepairMade } from './draft.ts';
import type { Words } from './proof/words.ts';
import type { WebArchive } from './source/web-archive.ts';

/** What every reader of sources must be told. */
export interface ReadingOptions {
  /** The last day on which a source can have been printed. */
  today: Day;
  /** The publication's language, a BCP 47 tag, which needs no saying. */
  language: string;
  given?: GivenFields;
  /** The day with which the source's file is named, as generators of static sites date posts: 2021-04-15-ferry.md. */
  fileDay?: Day;
  /** Whether a file lies beside the source, by its place below the source's folder; absent when nothing does. */
  isBeside?: (place: string) => boolean;
  /** The archive in which a page came. */
  archive?: WebArchive;
  /** Places of pictures that no page can show, or that are not there. */
  noPictures?: ReadonlySet<string>;
  /** The fields of a source that is an entry already, which stay as they are. */
  entry?: EntryFields;
}

/** A source as one of the readers understood it, with its words for the proof. */
export interface Reading {
  draft: Draft;
  /** The address that the source names. */
  slug?: string;
  /** Every word that the source shows, in its order. */
  received: Words;
  /** What the draft reports of metadata and of hidden text, of which `received` has no word. */
  apart?: ReadonlySet<LeftOut | RepairMade>;
  /** Whether `received` lacks already what the draft leaves out. */
  isTrimmed?: boolean;
  /** Text beside the article's own from which fields may come. */
  metadata: string;
  /** Fields that stand in the source apart from the text; the others come from the text or from metadata. */
  shown: readonly string[];
  /** Places of the entry's pictures, relative to the source's folder: names of files, without the escapes of addresses. */
  pictures?: readonly string[];
  /** The content of those that the source itself holds. */
  embedded?: ReadonlyMap<string, Uint8Array>;
}
