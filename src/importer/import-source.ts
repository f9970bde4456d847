import type { Root } from 'mdast';
import { type Day, dayOf, isDay } from '../article/day.ts';
import type { Finding } from '../article/problem.ts';
import { type EntryReading, readEntry } from '../article/read-entry.ts';
import { refuseSlug, slugFromTitle } from '../article/slug.ts';
import { describeEarlyChange } from './fields/decide-date.ts';
import { decodeSource } from './source/decode-source.ts';
import type { Doubt, Draft, DraftFields, GivenFields, LeftOut, RepairMade } from './draft.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { standsAt } from './proof/find-run.ts';
import { proveEntry } from './proof/prove-entry.ts';
import { type Words, wordsIn } from './proof/words.ts';
import { readPage } from './web-page/read-page.ts';
import { readText } from './raw-text/read-text.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { refuseIncomplete } from './entry/refuse-incomplete.ts';
import { isWithoutMarkup, kindOfSource, type SourceKind } from './source/source-kind.ts';
import { openWebArchive } from './source/web-archive.ts';
import { verifyEntry } from './entry/verify-entry.ts';
import { writeEntry } from './entry/write-entry.ts';

/** What a command imports with. */
export interface ImportOptions extends ReadingOptions {
  given: GivenFields;
  slug?: string;
}

/** What became of a source. Without `entry` nothing may be written, and `refusals` says why. */
export interface Import {
  kind: SourceKind;
  draft: Draft;
  /** The fields that the source says; what was given is sought in it. */
  found: DraftFields;
  slug?: string;
  /** The entry's text, proven against its source. */
  entry?: string;
  /** Places of the pictures that the entry shows, relative to the source's folder. */
  pictures?: readonly string[];
  /** The content of those that the source itself holds. */
  embedded?: ReadonlyMap<string, Uint8Array>;
  refusals: Doubt[];
}

/**
 * Turns a source into an entry: `name` is its file's name, whose ending says what it is written in. Pure; never throws
 * for what a source holds.
 */
export function importSource(bytes: Uint8Array, name: string, options: ImportOptions): Import {
  const archive = openWebArchive(bytes);
  if (archive && archive.page === undefined) return refuseSource('archive', [describePageless()]);
  const decoded = decodeSource(archive?.page ?? bytes);
  const kind = archive ? 'archive' : kindOfSource(name, 'text' in decoded ? decoded.text : '');
  if ('finding' in decoded) return refuseSource(kind, [decoded.finding]);
  if (decoded.text.trim() === '') return refuseSource(kind, [describeEmpty()]);
  const entry = kind === 'markdown' ? readEntry(bytes) : undefined;
  const isEntry = entry?.entry !== undefined && entry.findings.length === 0;
  const isTyped = kind === 'markdown' && isWithoutMarkup(decoded.text);
  const reading = readers[isTyped ? 'text' : kind](decoded.text, {
    ...options,
    ...dayOfFile(name, options.today),
    ...(archive ? { archive } : {}),
    ...(isEntry && entry.entry ? { entry: entry.entry.fields } : {}),
  });
  if ('finding' in reading) return refuseSource(kind, [reading.finding]);
  reading.draft.doubts.unshift(...decoded.doubts);
  const hasFlags = Object.keys(options.given).length > 0;
  const own = hasFlags ? undefined : entry;
  const slug = own?.entry ? slugOfEntry(name) : undefined;
  const made = finish(kind, slug ? { ...reading, slug } : reading, options);
  // The proof begins with the decoded words, so it knows nothing of these.
  made.draft.repairs.unshift(...decoded.repairs);
  return own ? keepBytes(made, own, bytes) : made;
}

type Reader = (text: string, options: ReadingOptions) => Reading | { finding: Finding };

const readers: Record<SourceKind, Reader> = {
  text: readText,
  page: readPage,
  archive: readPage,
  markdown: readMarkdown,
};

/**
 * A source that is an entry already, and of which the import says nothing else, stays as it is, to the byte: its line ends
 * and its byte-order mark too.
 */
function keepBytes(made: Import, { entry: own, findings }: EntryReading, bytes: Uint8Array): Import {
  if (!own || findings.length > 0 || made.entry === undefined) return made;
  const { author: authors, ...fields } = own.fields;
  if (writeEntry({ ...fields, authors } as DraftFields, own.body) !== made.entry) return made;
  return { ...made, entry: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** The day that opens a file's name, unless it is still to come. */
function dayOfFile(name: string, today: Day): { fileDay?: Day } {
  const day = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-[^/\\]+$/.exec(name)?.[1] ?? '';
  return isDay(day) && day <= today ? { fileDay: day } : {};
}

/** An entry's address is its folder's name, or its file's. */
function slugOfEntry(name: string): string | undefined {
  const [, folder, file = ''] = /(?:([^/\\]+)[/\\])?([^/\\]+?)\.(?:md|markdown)$/i.exec(name) ?? [];
  const slug = file === 'index' ? folder : file;
  return slug && !refuseSlug(slug) ? slug : undefined;
}

function finish(kind: SourceKind, reading: Reading, options: ImportOptions): Import {
  const found = reading.draft.fields;
  const replaced = listReplaced(found, options.given, reading);
  const leftOut = [...replaced, ...reading.draft.leftOut].toSorted((a, b) => a.line - b.line);
  const { fields, doubts } = dropEarlyChange({ ...found, ...options.given });
  const draft = { ...reading.draft, fields, leftOut, doubts: [...reading.draft.doubts, ...doubts] };
  draft.doubts = draft.doubts.filter(({ asks }) => asks === undefined || options.given[asks] === undefined);
  const slug = options.slug ?? reading.slug ?? slugFromTitle(draft.fields.title ?? '');
  const refusals = refuseIncomplete(draft, slug);
  if (refusals.length > 0) return { kind, draft, found, refusals };
  const entry = writeEntry(draft.fields, draft.body);
  const isOfText = (one: LeftOut | RepairMade) => reading.apart?.has(one) !== true;
  const unlike = verifyEntry(entry, draft.fields, draft.body);
  const unproven =
    unlike.length > 0
      ? []
      : proveEntry({
          ...draft,
          repairs: draft.repairs.filter(isOfText),
          leftOut: reading.isTrimmed ? [] : reading.draft.leftOut.filter(isOfText),
          source: reading.received,
          metadata: reading.metadata,
          fields: found,
        });
  const problems = [...unlike, ...unproven];
  if (problems.length > 0) return { kind, draft, found, slug, refusals: problems };
  const { pictures = [], embedded = new Map() } = reading;
  return { kind, draft, found, slug, entry, refusals: [], pictures, embedded };
}

/** A last change before the day of publication, as a flag gives it, is none. */
function dropEarlyChange({ updated, ...fields }: DraftFields): { fields: DraftFields; doubts: Doubt[] } {
  if (updated === undefined) return { fields, doubts: [] };
  if (fields.date === undefined || updated >= dayOf(fields.date))
    return { fields: { ...fields, updated }, doubts: [] };
  return { fields, doubts: [describeEarlyChange(updated, fields.date)] };
}

/** What the source shows as a field that was given otherwise: its words are not in the entry. */
function listReplaced(
  found: DraftFields,
  given: ImportOptions['given'],
  { shown, received }: Reading,
): LeftOut[] {
  return (['title', 'authors', 'region'] as const).flatMap((key) => {
    const kept = [given[key] ?? found[key] ?? []].flat();
    const lost = [found[key] ?? []].flat().filter((one) => shown.includes(one) && !kept.includes(one));
    const rule = `given-${key.replace('authors', 'author')}`;
    return lost.map((text) => ({ rule, line: lineOf(text, received), text }));
  });
}

/** The line on which a text stands first; the first of all where a repair has changed its words. */
function lineOf(text: string, { texts, lines }: Words): number {
  const run = wordsIn(text);
  return lines[texts.findIndex((_, at) => standsAt(texts, run, at))] ?? 1;
}

/** What becomes of a source that is no article. */
export function refuseSource(kind: SourceKind, refusals: Doubt[]): Import {
  const body: Root = { type: 'root', children: [] };
  const draft: Draft = { fields: {}, body, repairs: [], leftOut: [], doubts: [] };
  return { kind, draft, found: {}, refusals };
}

function describePageless(): Doubt {
  const message =
    'Unexpected web archive (MHTML) without a page, expected a saved web page with one article, save it again, or copy the article’s text into a text file';
  return { rule: 'web-archive', line: 1, message };
}

function describeEmpty(): Doubt {
  const message = 'Unexpected empty source, expected the text of an article, save it again';
  return { rule: 'empty-source', line: 1, message };
}
