import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../folders/list-files.ts';
import { manifestName, writeManifest } from '../build/manifest.ts';
import { putInPlace } from '../folders/put-in-place.ts';
import { openWorkshop } from '../folders/workshop.ts';
import { linkToFiles } from './link-to-files.ts';

/** What only a server needs; `404.html` answers addresses that do not exist, and a disk says so itself. */
const forServers = /^404\.html$|^_|\.(?:br|gz)$/;

/** Turns a built site into a folder in which every link works from a disk, with a manifest of its own; replaces an older one. */
export async function writePortableSite(dist: string, folder: string): Promise<void> {
  const workshop = await openWorkshop(join(dirname(folder), '.build'));
  const copy = join(workshop.folder, 'portable');
  try {
    const files = (await listFiles(dist)).filter((path) => !forServers.test(path) && path !== manifestName);
    for (const path of files) await copyFile(join(dist, path), join(copy, path));
    await writeManifest(copy);
    await putInPlace(copy, folder);
  } finally {
    await workshop.close();
  }
}

async function copyFile(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true });
  if (from.endsWith('.html')) await writeFile(to, linkToFiles(await readFile(from, 'utf8')));
  else await cp(from, to);
}
