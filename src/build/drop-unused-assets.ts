import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isText } from '../hosting/file-types.ts';

const reference = /assets\/([^"'\s<>,?#)\\]+)/g;

/**
 * Removes the assets that no page and no feed of a site names. Astro leaves the originals of pictures among them, which
 * nobody asks for, and which may still say where and with whose camera they were taken.
 */
export async function dropUnusedAssets(folder: string, files: readonly string[]): Promise<void> {
  const used = new Set<string>();
  for (const path of files.filter(isText)) {
    const text = await readFile(join(folder, path), 'utf8');
    for (const [, name = ''] of text.matchAll(reference)) used.add(decodeURI(name));
  }
  const unused = files.filter(
    (path) => path.startsWith('assets/') && !used.has(path.slice('assets/'.length)),
  );
  await Promise.all(unused.map((path) => rm(join(folder, path))));
}
