import type { Doubt, Draft } from '../draft.ts';
import type { Import, ImportOptions } from '../import-source.ts';
import { importWithPictures } from '../import-with-pictures.ts';
import { describeDefect } from './describe-defect.ts';
import { readBytes } from './read-bytes.ts';

/** A draft as reports need it: its text is in the entry. */
export type ToldDraft = Omit<Draft, 'body'>;

/** A source that was read, and what the import made of it; plain data, so that it can come from another thread. */
export type Made =
  | {
      bytes: Uint8Array;
      made: Omit<Import, 'draft'> & { draft: ToldDraft };
      /** The pictures that lie beside the source, by their places. */
      pictures: Map<string, Uint8Array>;
    }
  | { refusal: Doubt };

/** Reads one source and imports it. Never throws: even a defect of the importer must not stop the other sources. */
export async function importOne(path: string, options: ImportOptions): Promise<Made> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { refusal: bytes };
  try {
    const { made, pictures } = await importWithPictures(bytes, path, options);
    const { body: _, ...draft } = made.draft;
    return { bytes, made: { ...made, draft }, pictures };
  } catch (cause) {
    return { refusal: describeDefect(cause) };
  }
}
