import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import type { Archive } from '../archive/read-archive.ts';
import { verifySite } from './verify-site.ts';

/** Builds the whole site into a folder of its own, verifies it, and only then puts it in the place of `dist`. */
export async function buildSite(archive: Archive, dist = resolve('dist')): Promise<void> {
  // Beside `dist`, so that a rename moves the site at once.
  const workshop = join(dirname(dist), '.build');
  await mkdir(workshop, { recursive: true });
  const folder = await mkdtemp(join(workshop, 'site-'));
  try {
    await build({ outDir: folder, cacheDir: join(workshop, 'cache'), logLevel: 'warn' });
    await verifySite(folder, archive);
    await swap(folder, dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function swap(folder: string, dist: string) {
  const old = `${folder}-old`;
  await rename(dist, old).catch(ignoreMissing);
  await rename(folder, dist);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(cause: NodeJS.ErrnoException) {
  if (cause.code !== 'ENOENT') throw cause;
}
