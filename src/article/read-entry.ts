import type { Finding } from './problem.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { type EntryFields, entrySchema } from './schema.ts';

/** What is written in one entry: its typed frontmatter, and its text as a Markdown tree in which every link is safe. */
export type Entry = ReadDocument<EntryFields>;

/** An entry, unless a finding is an error, and everything there is to say about it in the order of the file. */
export interface EntryReading {
  entry?: Entry;
  findings: Finding[];
}

/** Reads an entry's bytes: the one reader that the check, the build and the import's proof share. Never throws. */
export function readEntry(bytes: Uint8Array): EntryReading {
  const { document, findings } = readDocument(bytes, entrySchema, true);
  return document ? { entry: document, findings } : { findings };
}
