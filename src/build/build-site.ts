import { cp, mkdir, realpath, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'astro';
import type { Archive } from '../archive/read-archive.ts';
import { compressFiles } from './compress-files.ts';
import { dropUnusedAssets } from './drop-unused-assets.ts';
import { findOverweight } from './find-overweight.ts';
import { keepTimes } from './keep-times.ts';
import { listFiles } from '../folders/list-files.ts';
import { writeManifest } from './manifest.ts';
import { openPictureCache } from './picture-cache.ts';
import { putInPlace } from '../folders/put-in-place.ts';
import { SiteFault, verifySite } from './verify-site.ts';
import { openWorkshop } from '../folders/workshop.ts';
import { writeHostFiles } from './write-host-files.ts';

/**
 * Builds the whole site from nothing in a place of its own, verifies it, and only then puts it in the place of `dist`. A
 * build that fails or is killed leaves `dist` as it was; two at once share nothing but finished pictures.
 */
export async function buildSite(archive: Archive, dist = resolve('dist')): Promise<void> {
  const place = await realpath(dist).catch(() => dist);
  const workshop = await openWorkshop(resolve('.build'));
  try {
    const folder = await renderSite(workshop.folder);
    await dropUnusedAssets(folder, await listFiles(folder));
    const pages = await verifySite(folder, archive);
    await writeHostFiles(folder, pages);
    await compressFiles(folder, await listFiles(folder));
    const overweight = await findOverweight(folder, slugsOf(archive));
    if (overweight.length > 0) throw new SiteFault(overweight);
    await writeManifest(folder);
    await keepTimes(folder, place);
    await publish(folder, place);
  } finally {
    await workshop.close();
  }
}

function slugsOf({ articles }: Archive): string[] {
  return articles.map(({ article }) => article.slug);
}

/**
 * Renders every page into a folder of a workshop, and returns it. Astro keeps its state (`.astro`, Vite's cache) below its
 * root and its half-made pages below the current folder's `.astro` when they are to go elsewhere, so both lie here.
 */
async function renderSite(workshop: string): Promise<string> {
  const root = join(workshop, 'root');
  const outDir = join(workshop, 'dist');
  const cacheDir = join(workshop, 'cache');
  await mkdir(root);
  const pictures = await openPictureCache(resolve('.build'), cacheDir);
  await build({
    root,
    cacheDir,
    outDir,
    srcDir: resolve('src'),
    publicDir: resolve('public'),
    configFile: relative(root, resolve('astro.config.mjs')),
    logLevel: 'warn',
  });
  await pictures.keep();
  return outDir;
}

/** Moves a finished site beside `dist`, perhaps to another file system, and from there into its place at once. */
async function publish(folder: string, dist: string) {
  const stage = await openWorkshop(join(dirname(dist), '.build'));
  const staged = join(stage.folder, 'dist');
  try {
    await rename(folder, staged).catch(async (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EXDEV') throw cause;
      await cp(folder, staged, { recursive: true, preserveTimestamps: true });
    });
    await putInPlace(staged, dist);
  } finally {
    await stage.close();
  }
}
