import { dirname, join, normalize } from 'node:path';
import { findContentFault, findPictureFault } from '../archive/check-pictures.ts';
import { readRegularFile } from '../archive/read-regular-file.ts';

/**
 * The pictures of a source that lie beside it, or that it holds itself as `embedded`, by their places, and for every other
 * name why it cannot be copied.
 */
export async function loadPictures(
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
