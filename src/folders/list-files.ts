import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The path of every file below a folder, with slashes, in the order of their code units. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}
