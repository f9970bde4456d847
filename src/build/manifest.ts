import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../folders/list-files.ts';

/** The file that lists every other file of a site with its SHA-256. */
export const manifestName = 'manifest';

/** How a copy differs from its manifest; each list holds paths below the site, in order. */
export interface Differences {
  missing: string[];
  changed: string[];
  extra: string[];
}

/**
 * Writes the manifest of a finished site, in the form of GNU sha256sum, so that `sha256sum -c manifest` checks a copy
 * without Broadside. Throws when a name holds what the form cannot.
 */
export async function writeManifest(folder: string): Promise<void> {
  const hashes = await hashFiles(folder);
  const lines = Array.from(hashes, ([path, hash]) => `${hash}  ${path}\n`);
  const unusable = [...hashes.keys()].find((path) => /[\\\n\r]/.test(path));
  if (unusable) {
    throw new Error(
      `Unexpected file name ${JSON.stringify(unusable)}, expected no line end or backslash, rename it`,
    );
  }
  await writeFile(join(folder, manifestName), lines.join(''));
}

/** Compares a copy of a site with the manifest in it. Throws when there is no manifest, or a line is not one of it. */
export async function compareWithManifest(folder: string): Promise<Differences> {
  const expected = parseManifest(await readFile(join(folder, manifestName), 'utf8'));
  const found = await hashFiles(folder);
  const paths = [...expected.keys()];
  return {
    missing: paths.filter((path) => !found.has(path)),
    changed: paths.filter((path) => found.has(path) && found.get(path) !== expected.get(path)),
    extra: [...found.keys()].filter((path) => !expected.has(path)),
  };
}

/** The SHA-256 of every file, by its path, as a manifest says. Throws when a line is not one of it. */
export function parseManifest(text: string): Map<string, string> {
  const lines = text.split('\n').slice(0, -1);
  return new Map(
    lines.map((line, index): [string, string] => {
      const [, hash, path] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (hash && path) return [path, hash];
      throw new Error(
        `${manifestName}:${index + 1}:1: Unexpected line, expected a SHA-256, two spaces and a path`,
      );
    }),
  );
}

/** The SHA-256 of every file but the manifest, by its path. */
async function hashFiles(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const path of await listFiles(folder)) {
    if (path === manifestName) continue;
    const bytes = await readFile(join(folder, path));
    hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}
