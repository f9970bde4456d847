import type { Root } from 'mdast';
import type { EntryFields } from '../article/schema.ts';

/** What an import knows of an article so far. Pure data; nothing in it has touched the disk. */
export interface Draft {
  fields: DraftFields;
  /** The article's text as a Markdown tree, in the order of the source. A quote callout is a `blockquote`. */
  body: Root;
  /** Every damage that was undone, in the order of the source. */
  repairs: RepairMade[];
  /** Everything of the source that is not in the entry, in the order of the source. */
  leftOut: LeftOut[];
  /** What could not be decided. The text stays; a field stays unset until it is given. */
  doubts: Doubt[];
}

/** Frontmatter as found; a field that is absent was not found or is in doubt. */
export interface DraftFields {
  title?: string;
  authors?: string[];
  /** `YYYY-MM-DD`, or a date and time with offset. */
  date?: string;
  region?: string;
  description?: string;
  /** A BCP 47 tag, when the text is not in the publication's language. */
  lang?: string;
  updated?: string;
  image?: { src: string; alt: string; caption?: string; credit?: string };
  source?: { name?: string; url?: string; retrieved?: string };
  /** What only a source that was an entry before can say. */
  kind?: EntryFields['kind'];
  corrections?: EntryFields['corrections'];
  draft?: boolean;
}

/** What the person who imports says of an article; it goes before whatever the source says. */
export type GivenFields = Pick<DraftFields, 'title' | 'authors' | 'date' | 'region' | 'lang'>;

/** One damage undone. */
export interface RepairMade {
  /** The repair's permanent name. */
  rule: string;
  /** Line in the source, counted from 1. */
  line: number;
  before: string;
  after: string;
}

/** Words of the source that the entry does not hold. */
export interface LeftOut {
  /** Why: the permanent name of the kind of furniture, such as `view-counter`. */
  rule: string;
  /** Line in the source, counted from 1. */
  line: number;
  text: string;
}

/** A field that a flag gives. */
export type AskedField = 'title' | 'authors' | 'date' | 'region' | 'lang';

/** What the import could not decide and what the editor can do about it. */
export interface Doubt {
  rule: string;
  /** Line in the source, counted from 1, where there is one. */
  line?: number;
  /** `Unexpected X, expected Y, do Z`, naming the flag to give where a flag decides it. */
  message: string;
  /** The field that its flag gives; a doubt is gone once it is given. */
  asks?: AskedField;
}
