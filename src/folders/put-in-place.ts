import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';

/** Where a workshop keeps the previous site while a system that cannot exchange folders has none in its place. */
export const previousSite = 'previous';

/**
 * Puts a finished site in the place of the old one; `folder` lies in a workshop beside `dist` and holds the old site
 * afterwards, or nothing. Where the system can exchange folders the site is in its place at every moment. Elsewhere it is
 * missing between two renames, and the next build brings it back if this one is killed between them.
 */
export async function putInPlace(folder: string, dist: string): Promise<void> {
  if (await renameUnlessTaken(folder, dist)) return;
  if (await exchangeFolders(folder, dist)) return;
  const previous = join(dirname(folder), previousSite);
  await mkdir(previous, { recursive: true });
  await rename(dist, join(previous, basename(dist)));
  await rename(folder, dist);
}

/** rename(2) puts a folder in the place of none or of an empty one. */
async function renameUnlessTaken(folder: string, dist: string): Promise<boolean> {
  try {
    await rename(folder, dist);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' || code === 'ENOTDIR') return false;
    throw cause;
  }
}
