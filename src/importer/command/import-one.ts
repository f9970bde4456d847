import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Doubt, Draft } from '../draft.ts';
import { type Import, type ImportOptions, importSource } from '../import-source.ts';
import { readPictures } from './read-pictures.ts';
import { readBytes } from './read-bytes.ts';

/** A draft as reports need it: its text is in the entry. */
export type Told = Omit<Draft, 'body'>;

/** A source that was read, and what the import made of it; plain data, so that it can come from another thread. */
export type Made =
  | {
      bytes: Uint8Array;
      made: Omit<Import, 'draft'> & { draft: Told };
      /** The pictures that lie beside the source, by their places. */
      pictures: Map<string, Uint8Array>;
    }
  | { refusal: Doubt };

/** Reads one source and imports it. Never throws: even a defect of the importer must not stop the other sources. */
export async function importOne(path: string, options: ImportOptions): Promise<Made> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { refusal: bytes };
  try {
    const isBeside = (place: string) => path !== '-' && existsSync(join(dirname(path), place));
    const made = importSource(bytes, path, { ...options, isBeside });
    const { body: _, ...draft } = made.draft;
    const { pictures, doubts } = await readPictures(path, made.pictures ?? []);
    return { bytes, made: { ...made, draft: { ...draft, doubts: [...draft.doubts, ...doubts] } }, pictures };
  } catch (cause) {
    return { refusal: describeDefect(cause) };
  }
}

/** A mistake of the program, not of the source. */
export function describeDefect(cause: unknown): Doubt {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0]}` : String(cause);
  const message = `Unexpected defect of the importer (${reason}), expected an entry, report it with the source`;
  return { rule: 'importer-defect', message };
}
