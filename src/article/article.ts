import { type BodyPicture, type BodyWords, renderBody } from './body/render-body.ts';
import { type Day, dayOf } from './day.ts';
import { excerptOf } from './excerpt.ts';
import { type Direction, directionOf } from './language.ts';
import { plainBlocks } from './plain-text.ts';
import { type Quote, quotesOf } from './quotes.ts';
import type { Entry } from './read-entry.ts';
import { countWords, readingMinutes } from './reading-time.ts';
import type { EntryFields } from './schema.ts';

/** An entry that passed its schema, with everything that is derived from it. */
export interface Article extends EntryFields {
  /** The last part of its address, in Unicode's composed form. */
  slug: string;
  /** Its language: its own, or the publication's. */
  lang: string;
  direction: Direction;
  /** The day of first publication, where it was published. */
  day: Day;
  /** The day of the last change of substance: what the entry says, or its last correction, whichever is later. */
  updated?: Day | undefined;
  /** The standfirst, or the opening of the text. */
  excerpt: string;
  words: number;
  minutes: number;
  quotes: Quote[];
  /** The body as HTML, with `<img data-picture="n">` for each picture. */
  html: string;
  pictures: BodyPicture[];
}

/**
 * Derives an article from an entry. The publication's language counts when the entry names none; `words` gives the
 * interface's words for the article's language.
 */
export function deriveArticle(
  entry: Entry,
  slug: string,
  publicationLanguage: string,
  words: (language: string) => BodyWords,
): Article {
  const lang = entry.fields.lang ?? publicationLanguage;
  const direction = directionOf(lang);
  const blocks = plainBlocks(entry.body);
  const count = countWords(blocks.join('\n'), lang);
  return {
    ...entry.fields,
    slug: slug.normalize('NFC'),
    lang,
    direction,
    day: dayOf(entry.fields.date),
    updated: lastChange(entry.fields),
    excerpt: entry.fields.description ?? excerptOf(blocks, lang),
    words: count,
    minutes: readingMinutes(count),
    quotes: quotesOf(entry.body),
    ...renderBody(entry.body, direction, words(lang)),
  };
}

/** A correction is a change of substance, even when its entry does not say `updated`. */
function lastChange({ date, updated, corrections }: EntryFields): Day | undefined {
  const days = [updated, ...corrections.map((correction) => correction.date)].filter(
    (day) => day !== undefined,
  );
  return days
    .filter((day) => day >= dayOf(date))
    .toSorted()
    .at(-1);
}
