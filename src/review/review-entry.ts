import { readFile } from 'node:fs/promises';
import { readRegularFile } from '../archive/read-regular-file.ts';
import type { Finding } from '../article/problem.ts';
import { type Entry, readEntry } from '../article/read-entry.ts';
import { site } from '../site.ts';
import { describeUnreadable } from '../importer/source/describe-unreadable.ts';
import { type Import, refuseSource } from '../importer/import-source.ts';
import { importWithPictures } from '../importer/import-with-pictures.ts';
import { latestDay } from '../article/latest-day.ts';
import { compareEntry } from './compare-entry.ts';

/** An entry and what its source gives when it is imported once more, with the entry's fields where they were given. */
export interface SourcedEntry {
  entry: Entry;
  again: Import;
}

/**
 * Imports the source beside an entry once more; nothing about the first import is stored, so nothing can be out of date.
 * `undefined` when the entry cannot be read.
 */
export async function importAgain(file: string, source: string): Promise<SourcedEntry | undefined> {
  const { entry } = readEntry(await readFile(file));
  if (!entry) return undefined;
  const { title, author: authors, date, region, lang } = entry.fields;
  const given = { title, authors, date, region, ...(lang === undefined ? {} : { lang }) };
  const options = { given, today: latestDay(), language: site.language, slug: 'again' };
  const bytes = await readRegularFile(source).catch(describeUnreadable);
  if (!(bytes instanceof Uint8Array)) return { entry, again: refuseSource('text', [bytes]) };
  const { made } = await importWithPictures(bytes, source, options);
  return { entry, again: made };
}

/** Notes of what people changed in an entry since its import from `source`. */
export async function reviewEntry(file: string, source: string): Promise<Finding[]> {
  const sourced = await importAgain(file, source);
  return sourced ? compareEntry(sourced.again, sourced.entry) : [];
}
