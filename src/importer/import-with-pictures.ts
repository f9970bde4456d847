import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { findContentFault, findPictureFault, placeOf } from '../archive/check-pictures.ts';
import { quoteValue } from '../article/problem.ts';
import type { Doubt } from './draft.ts';
import { type Import, type ImportOptions, importSource } from './import-source.ts';
import { readRegularFile } from '../archive/read-regular-file.ts';

/** An import whose pictures were taken out of their source. */
export type ImportWithPictures = Omit<Import, 'embedded'>;

/**
 * Imports the source of a file, or of standard input (`-`), with the pictures beside it and in it, by their places. Which
 * of them can be shown is only known once the source was read, so it is read again without those that cannot.
 */
export async function importWithPictures(
  bytes: Uint8Array,
  path: string,
  options: ImportOptions,
): Promise<{ made: ImportWithPictures; pictures: Map<string, Uint8Array> }> {
  const isBeside = (place: string) => path !== '-' && existsSync(join(dirname(path), place));
  const { embedded, ...first } = importSource(bytes, path, { ...options, isBeside });
  const { pictures, faults } = await loadPictures(path, first.pictures ?? [], embedded ?? new Map());
  if (faults.size === 0) return { made: first, pictures };
  const { embedded: _, ...made } = importSource(bytes, path, {
    ...options,
    isBeside: (place) => isBeside(place) && !faults.has(place),
    noPictures: new Set(faults.keys()),
  });
  const text = new TextDecoder().decode(bytes);
  made.draft.doubts.push(...[...faults].map((fault) => describe(fault, text)));
  return { made, pictures };
}

/** `text` is the source, for the line. */
function describe([name, fault]: [string, string], text: string): Doubt {
  const message = `Unexpected picture ${quoteValue(name)} ${fault}, expected a JPEG, PNG, WebP, AVIF or GIF file beside the source, put it there if the article needs it`;
  return { rule: 'no-picture', line: placeOf(name, text).line, message };
}

/**
 * The pictures of a source that lie beside it, or that it holds itself as `embedded`, by their places, and for every other
 * name why it cannot be copied.
 */
async function loadPictures(
  source: string,
  names: readonly string[],
  embedded: ReadonlyMap<string, Uint8Array>,
): Promise<{ pictures: Map<string, Uint8Array>; faults: Map<string, string> }> {
  const pictures = new Map<string, Uint8Array>();
  const faults = new Map<string, string>();
  for (const name of new Set(names)) {
    const held = embedded.get(name);
    const file = join(dirname(source), name);
    const fault = held ? await findContentFault(held) : await findPictureFault(file, dirname(source));
    if (fault === undefined) pictures.set(normalize(name), held ?? (await readRegularFile(file)));
    else faults.set(name, fault);
  }
  return { pictures, faults };
}
