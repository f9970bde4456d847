import type { Locale } from 'date-fns';
import type { BodyWords } from '../article/body/render-body.ts';
import type { EntryFields } from '../article/schema.ts';
import type { ChangeKind } from '../importer/review/kind-of-repair.ts';
import { english } from './english.ts';

/** Every word that the pages say of themselves, in one language. A language that lacks one does not compile. */
export interface InterfaceWords {
  /** BCP 47 tag of these words. */
  language: string;
  /** How days are written: a locale and a pattern of date-fns. */
  locale: Locale;
  dayPattern: string;
  skip: string;
  kinds: Record<Exclude<EntryFields['kind'], 'report'>, string>;
  /** Opens the byline. */
  by: string;
  /** Names in a row, `A, B and C`: each an `element`, and what stands between them. */
  list: (names: readonly string[]) => ReturnType<Intl.ListFormat['formatToParts']>;
  minutes: (minutes: number) => string;
  updated: string;
  corrections: string;
  /** A note that stays true however old the page grows. */
  oldNews: (day: string) => string;
  /** Provenance: around the outlet's name or address, which is a link. */
  firstPublished: string;
  retrieved: (day: string) => string;
  /** The note of what was changed from the text as received: its name, and its sentences. */
  changes: {
    summary: string;
    kinds: Record<ChangeKind, (times: number) => string>;
    mended: (kinds: readonly string[]) => string;
    leftOut: (parts: number, examples: readonly string[]) => string;
    edited: string;
  };
  photograph: string;
  body: BodyWords;
  /** How months are written with their year and without it: patterns of date-fns. */
  monthPattern: string;
  monthOfYearPattern: string;
  /** The ways into the publication: the name of their row, and theirs. */
  sections: string;
  regions: string;
  authors: string;
  archive: string;
  quotations: string;
  feed: string;
  articleCount: (articles: number) => string;
  quotationCount: (quotations: number) => string;
  /** Opens the bibliography entries below an article. */
  cite: string;
  /** Other articles below an article. */
  related: string;
  earlier: string;
  later: string;
  allArticles: string;
  newest: string;
  /** Tells programs how to find the copies in Markdown. */
  markdownCopies: string;
  noArticles: string;
  /** Paged lists. */
  page: (page: number, pages: number) => string;
  pages: string;
  newer: string;
  older: string;
  notFound: { title: string; text: string };
}

const dictionaries: Record<string, InterfaceWords> = { en: english };

/** The interface words for a language tag: its own dictionary, or English. */
export function wordsFor(tag: string): InterfaceWords {
  return dictionaries[new Intl.Locale(tag).language] ?? english;
}
