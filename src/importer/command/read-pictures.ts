import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { quoteValue } from '../../article/problem.ts';
import type { Doubt } from '../draft.ts';

/** The pictures of a source that lie beside it, by their places, and a doubt for each that does not. */
export async function readPictures(
  source: string,
  names: readonly string[],
): Promise<{ pictures: Map<string, Uint8Array>; doubts: Doubt[] }> {
  const pictures = new Map<string, Uint8Array>();
  const doubts: Doubt[] = [];
  for (const name of new Set(names)) {
    try {
      const path = normalize(name);
      if (path.startsWith('..')) throw new Error('it lies outside the source’s folder');
      pictures.set(path, await readFile(join(dirname(source), path)));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `Unexpected picture ${quoteValue(name)} that cannot be copied, expected a file beside the source, put it beside the entry: ${reason}`;
      doubts.push({ rule: 'no-picture', message });
    }
  }
  return { pictures, doubts };
}
