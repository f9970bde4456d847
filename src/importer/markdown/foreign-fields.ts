import { type Day, dayOf } from '../../article/day.ts';
import { isLanguageTag } from '../../article/language.ts';
import { entrySchema } from '../../article/schema.ts';
import type { Doubt, DraftFields, LeftOut, RepairMade } from '../draft.ts';
import type { HeaderFacts } from '../header-parts/header-part.ts';
import type { Alias } from './foreign-keys.ts';
import type { Foreign } from './parse-frontmatter.ts';
import { plainValue } from './plain-value.ts';
import { readSlug, readSource } from './read-addresses.ts';
import { readAuthors } from './read-authors.ts';
import { type DayContext, readPublished, readUpdated } from './read-day.ts';
import { readHeadline } from './read-headline.ts';
import { readPicture } from './read-picture.ts';
import { readPlace } from './read-place.ts';
import { type FieldRead, type Said, describeSaid, nothingSaid, oneText, saidOf } from './said.ts';

/** What a frontmatter of another system says in this system's fields. */
export interface ForeignFields {
  fields: DraftFields;
  /** The address that the other system gave the article. */
  slug?: string;
  /** Keys whose words are in a field, or listed as left out. */
  used: ReadonlySet<string>;
  /** Words of the fields' keys that are in no field. */
  leftOut: LeftOut[];
  /** Keys that became no field, and times of day of which a field says the day. */
  unused: LeftOut[];
  repairs: RepairMade[];
  doubts: Doubt[];
}

/** What the keys are read by. */
export interface KeyContext {
  today: Day;
  facts: HeaderFacts;
  /** The language that the text is certainly in; empty where that is in doubt. */
  language: string;
  /** The heading above the text. */
  visible: string | undefined;
  /** The line of a key in the source. */
  lineOf: (key: string) => number;
  /** The day with which the source's file is named. */
  fileDay: Day | undefined;
}

/** Keys whose values are maps or names of their own; they are taken when they are as an entry has them. */
const own = ['kind', 'source', 'corrections'] as const;

/** Turns the keys of a frontmatter into fields. A value that a field cannot hold is a doubt, and the field stays unset. */
export function readForeignFields(
  given: Readonly<Record<string, Foreign>>,
  { today, facts, language: written, visible, lineOf, fileDay }: KeyContext,
): ForeignFields {
  const keys = withParameters(given);
  const said = (name: Alias) => saidOf(keys, name, lineOf);
  const source = readSource(said('url'));
  const lang = readLanguage(said('lang'));
  const days = { today, language: lang.value ?? written, facts, fileDay };
  const reads = {
    title: readHeadline(said('title'), visible),
    authors: readAuthors(said('authors'), facts),
    date: readDate(said('date'), said('created'), source.value !== undefined, days),
    region: readPlace(said('region'), facts),
    description: readDescription(said('description')),
    lang,
    updated: readUpdated(said('updated'), days),
    image: readPicture(said('image')),
    source,
    draft: readDraft(keys),
    ...readOwn(keys),
  };
  const fields = Object.fromEntries(
    Object.entries(reads).flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
  ) as DraftFields;
  const early = dropEarly(fields, reads.updated, said('updated'));
  const address = readSlug(said('slug'));
  const all: FieldRead<unknown>[] = [...Object.values(reads), address];
  const used = new Set(all.flatMap((read) => (read === reads.updated && early ? [] : read.used)));
  const texts = all.filter((read) => read !== reads.date && read !== reads.updated);
  const doubts = [...all.flatMap((read) => read.doubts), ...(early ? [early] : [])];
  return {
    fields,
    ...(address.value ? { slug: address.value } : {}),
    used,
    leftOut: texts.flatMap(({ leftOut }) => leftOut),
    unused: [
      ...listUnused(keys, used, lineOf),
      ...reads.date.leftOut,
      ...(early ? [] : reads.updated.leftOut),
    ],
    repairs: all.flatMap(({ repairs }) => repairs),
    doubts,
  };
}

/** Hugo's `params` and Zola's `extra` hold the keys that a site added; what stands outside them goes before. */
function withParameters(keys: Readonly<Record<string, Foreign>>): Record<string, Foreign> {
  const merged: Record<string, Foreign> = {};
  for (const [key, value] of Object.entries(keys)) {
    const isInner = /^(?:params|extra)$/i.test(key) && typeof value === 'object' && !Array.isArray(value);
    for (const [inner, one] of isInner ? Object.entries(value) : [])
      if (keys[inner] === undefined) merged[inner] = one;
      else merged[`${key}.${inner}`] = one;
    if (!isInner) merged[key] = value;
  }
  return merged;
}

function readOwn(keys: Readonly<Record<string, Foreign>>): Record<string, FieldRead<unknown>> {
  const found = own.flatMap((key) => {
    const result = entrySchema.shape[key].safeParse(keys[key]);
    if (keys[key] === undefined || !result.success) return [];
    return [[key, { ...nothingSaid(), value: result.data, used: [key] as string[] }] as const];
  });
  return Object.fromEntries(found);
}

/**
 * The day on which a file was made is that of publication, unless it was taken from a page, and so is that with which it is
 * named, as generators of sites date posts.
 */
function readDate(
  said: readonly Said[],
  [created]: readonly Said[],
  isTaken: boolean,
  { fileDay, ...context }: DayContext & Pick<KeyContext, 'fileDay'>,
): FieldRead {
  if (said.length === 0 && !created && fileDay && !isTaken) return { ...nothingSaid(), value: fileDay };
  if (said.length > 0 || !created) return readPublished(said, context);
  if (!isTaken) return readPublished([created], context);
  const expected = 'the day of first publication, not that on which the page was saved';
  return nothingSaid([describeSaid(created, expected, 'give --date', 'date')]);
}

function readDescription([said]: readonly Said[]): FieldRead {
  const text = said && oneText(said.value);
  if (!said || text === undefined) return nothingSaid();
  const { text: value, leftOut, repairs, doubts } = plainValue(text, said.line);
  return { ...(value ? { value } : {}), used: [said.key], leftOut, repairs, doubts };
}

function readLanguage([said]: readonly Said[]): FieldRead {
  const tag = said && oneText(said.value)?.replace('_', '-');
  if (!said || (tag !== undefined && isLanguageTag(tag)))
    return { ...nothingSaid(), ...(tag ? { value: tag } : {}), used: said ? [said.key] : [] };
  const expected = 'a language tag such as en, ps or fa-AF';
  return nothingSaid([describeSaid(said, expected, 'give --lang', 'lang')]);
}

/** A last change before the publication is none: the field is unset, and the doubt says so. */
function dropEarly(fields: DraftFields, read: FieldRead, said: readonly Said[]): Doubt | undefined {
  const { date, updated } = fields;
  const one = said.find(({ key }) => read.used.includes(key));
  if (!one || date === undefined || updated === undefined || updated >= dayOf(date)) return undefined;
  delete fields.updated;
  return describeSaid(
    one,
    `the day of publication, ${dayOf(date)}, or a later one`,
    'add `updated` to the entry',
  );
}

/** A key as its line writes it. */
export function writeKey(key: string, value: Foreign): string {
  return `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

function listUnused(
  keys: Readonly<Record<string, Foreign>>,
  used: ReadonlySet<string>,
  lineOf: (key: string) => number,
): LeftOut[] {
  return Object.entries(keys)
    .filter(([key, value]) => !used.has(key) && value !== '')
    .map(([key, value]) => ({ rule: 'unknown-key', line: lineOf(key), text: writeKey(key, value) }));
}

/** What keeps an article off the site in other systems. */
function readDraft(keys: Readonly<Record<string, Foreign>>): FieldRead<boolean> {
  const switches: [key: string, isSwitch: RegExp, isDraft: RegExp][] = [
    ['draft', /^(?:true|false)$/i, /true/i],
    ['published', /^(?:true|false)$/i, /false/i],
    ['publish', /^(?:true|false)$/i, /false/i],
    ['private', /^(?:true|false)$/i, /true/i],
    ['status', /^(?:draft|private|pending|future|publish(?:ed)?)$/i, /^(?!publish)/i],
  ];
  const found = switches.filter(([key, isSwitch]) => isSwitch.test(oneText(keys[key]) ?? ''));
  const isDraft = found.some(([key, , isOn]) => isOn.test(oneText(keys[key]) ?? ''));
  return { ...nothingSaid(), ...(isDraft ? { value: true } : {}), used: found.map(([key]) => key) };
}
