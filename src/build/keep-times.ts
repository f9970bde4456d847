import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName, parseManifest } from './manifest.ts';

/**
 * Gives every file of a new site that is as it was in the old one the time that it had there. Servers make their ETag
 * from a file's time and rsync compares it, so that readers and uploads keep what did not change. Does nothing when there
 * is no old site.
 */
export async function keepTimes(folder: string, old: string): Promise<void> {
  const [before, after] = await Promise.all([old, folder].map(readManifest));
  for (const [path, hash] of after ?? []) {
    if (before?.get(path) !== hash) continue;
    const status = await stat(join(old, path)).catch(() => undefined);
    if (status) await utimes(join(folder, path), status.atime, status.mtime);
  }
}

async function readManifest(site: string): Promise<Map<string, string> | undefined> {
  return readFile(join(site, manifestName), 'utf8').then(parseManifest, () => undefined);
}
