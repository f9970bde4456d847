import type { BodyWords } from '../article/body/render-body.ts';
import type { Day } from '../article/day.ts';
import type { EntryFields } from '../article/schema.ts';
import type { ChangeKind } from '../review/kind-of-repair.ts';
import { arabic } from './arabic.ts';
import { dari } from './dari.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { pashto } from './pashto.ts';
import { persian } from './persian.ts';
import { spanish } from './spanish.ts';

/** Every word that the pages say of themselves, in one language. A language that lacks one does not compile. */
export interface InterfaceWords {
  /** BCP 47 tag of these words. */
  language: string;
  /** A day as people write it, a month (`2021-04`) with its year, and the month of a day alone. */
  day: (day: Day) => string;
  month: (month: string) => string;
  monthOfYear: (month: string) => string;
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

const dictionaries: Record<string, InterfaceWords> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  'fa-AF': dari,
  fr: french,
  prs: dari,
  ps: pashto,
};

/** The interface words for a language tag: those of its country, of its language, or English. */
export function wordsFor(tag: string): InterfaceWords {
  const { language, region } = new Intl.Locale(tag);
  return dictionaries[`${language}-${region}`] ?? dictionaries[language] ?? english;
}
