import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { listFiles } from '../folders/list-files.ts';
import { isText } from '../hosting/file-types.ts';

/** The first day that a zip can name, in local time, as zips do: the same bytes in every time zone. */
const firstDay = new Date(1980, 0, 1);

/** Packs a folder, under its own name, into a zip that is the same for the same files. Pictures are not compressed again. */
export async function writeZip(folder: string, zip: string): Promise<void> {
  const entries: Zippable = {};
  for (const path of await listFiles(folder)) {
    const bytes = await readFile(join(folder, path));
    entries[`${basename(folder)}/${path}`] = [bytes, { level: isText(path) ? 9 : 0, mtime: firstDay, os: 3 }];
  }
  const unfinished = `${zip}.${process.pid}`;
  await writeFile(unfinished, zipSync(entries));
  await rename(unfinished, zip);
}
