import { z } from 'zod';
import { dayOf, firstYear, isDay, isDayOrMoment } from './day.ts';
import { languageTag, refuse, text, webAddress } from './field-types.ts';

const dayExpectation = 'a day that exists, written as 2021-04-15';
/** What is no day at all is told of by its form. */
const isPrinted = (value: string) => !isDayOrMoment(value) || Number(dayOf(value).slice(0, 4)) >= firstYear;
const early = refuse('early-day', `a day of the Gregorian calendar since ${firstYear}, write the year in it`);
const day = z.string().refine(isDay, refuse('invalid-day', dayExpectation)).refine(isPrinted, early);
const dayOrMoment = z
  .string()
  .refine(isDayOrMoment, refuse('invalid-day', `${dayExpectation}, or with a time as 2021-04-15T09:30+04:30`))
  .refine(isPrinted, early);

/** A file's place below the entry's folder; what address and fragment would cut off cannot be in it. */
const isBeside = (value: string) =>
  !/^[a-z][a-z\d+.-]*:|^[/\\]|[?#]|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(value);

const image = z.strictObject({
  /** The picture's file, beside the entry: `port.jpg`. JPEG, PNG, WebP, AVIF or GIF. */
  src: text.refine(isBeside, refuse('image-not-beside', 'a file beside the entry, such as port.jpg')),
  /** What the picture shows, for those who cannot see it. */
  alt: text,
  /** What the reader should know about the picture; shown below it. */
  caption: text.optional(),
  /** Who made the picture; shown below it. */
  credit: text.optional(),
});

const source = z.strictObject({
  /** The outlet that published the text first. */
  name: text.optional(),
  /** Where the text was. */
  url: webAddress.optional(),
  /** The day on which the text was taken from there. */
  retrieved: day.optional(),
});

const correction = z.strictObject({
  /** The day of the correction. */
  date: day,
  /** What was wrong, and what is right. */
  text,
});

/** An entry's frontmatter: its keys, for those who write entries. */
export const entrySchema = z
  .strictObject({
    /** The headline. Required. */
    title: text,
    /** Who wrote it: a name, or a list of names. Required. */
    author: z.union([text.transform((name) => [name]), z.array(text).min(1)]),
    /** The day of first publication, `2021-04-15`, or date and time with offset, `2021-04-15T09:30+04:30`. Required. */
    date: dayOrMoment,
    /** Where the story is set: a country, a city, a district. Required. */
    region: text,
    /** The standfirst: one or two sentences that stand under the headline. */
    description: text.optional(),
    /** The language as a BCP 47 tag, `ps` or `fa-AF`; the publication's when absent. Direction follows from it. */
    lang: languageTag.optional(),
    /** The day of the last change of substance; not before `date`. */
    updated: day.optional(),
    /** What kind of work it is; shown when it is not a report. */
    kind: z.enum(['report', 'analysis', 'opinion', 'interview', 'explainer']).default('report'),
    /** The lead picture. */
    image: image.optional(),
    /** Where the text came from, when it was published elsewhere first. */
    source: source.optional(),
    /** What was corrected since publication; shown on the page, newest first. */
    corrections: z.array(correction).default([]),
    /** `true` keeps the article off the site. */
    draft: z.boolean().default(false),
  })
  .refine(({ date, updated }) => updated === undefined || updated >= date.slice(0, 10), {
    path: ['updated'],
    ...refuse('updated-before-date', 'the day of `date` or a later one'),
    // Both days alone decide, so that a mistake in another key does not hide this one.
    when: ({ value }) => isDayOrMoment(keyOf(value, 'date')) && isDay(keyOf(value, 'updated')),
  });

/** A key's text in what was given; anything else as no text. */
function keyOf(value: unknown, key: string): string {
  const found: unknown = value instanceof Object ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : '';
}

/** An entry's frontmatter as typed values; `author` is always a list. */
export type EntryFields = z.infer<typeof entrySchema>;
