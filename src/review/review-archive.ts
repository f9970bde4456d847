import { findSource } from '../archive/find-source.ts';
import { shown } from '../archive/find-entries.ts';
import type { Problem } from '../article/problem.ts';
import type { Changes } from './summarise-changes.ts';

/** Notes of what people changed since the import, for every entry that has its source beside it. */
export async function reviewArchive(entryFiles: readonly string[]): Promise<Problem[]> {
  const notes: Problem[] = [];
  for (const file of entryFiles) {
    const source = await findSource(file);
    if (source === undefined) continue;
    // The importer takes half a second to load, which only archives with sources should pay.
    const { reviewEntry } = await import('./review-entry.ts');
    const path = shown(file);
    for (const note of await reviewEntry(file, source)) notes.push({ path, ...note });
  }
  return notes;
}

/** What was changed from the text as received, when an entry has its source beside it and was changed. */
export async function findChanges(entryFile: string): Promise<Changes | undefined> {
  const source = await findSource(entryFile);
  if (source === undefined) return undefined;
  const { importAgain } = await import('./review-entry.ts');
  const { summariseChanges } = await import('./summarise-changes.ts');
  const sourced = await importAgain(entryFile, source);
  return sourced && summariseChanges(sourced.again, sourced.entry);
}
