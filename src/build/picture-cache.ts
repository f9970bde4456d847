import { createHash } from 'node:crypto';
import { link, mkdir, readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/**
 * Encoded pictures that builds share. Astro names each for the bytes of its source and the size and format asked for, so
 * that one name never means two pictures; a change of encoder begins a new folder. A build works on links of its own and
 * gives back only what it finished, so that a killed one leaves no half picture here.
 */
export async function openPictureCache(parent: string, own: string) {
  const shared = join(parent, `pictures-${await encoderVersion()}`);
  const mine = join(own, 'assets');
  await mkdir(shared, { recursive: true });
  await mkdir(mine, { recursive: true });
  await linkAll(shared, mine);
  return { keep: () => linkAll(mine, shared) };
}

async function linkAll(from: string, to: string) {
  const there = new Set(await readdir(to));
  const missing = (await readdir(from)).filter((name) => !there.has(name));
  for (const name of missing) await link(join(from, name), join(to, name)).catch(ignoreExisting);
}

function ignoreExisting(cause: NodeJS.ErrnoException) {
  if (cause.code !== 'EEXIST') throw cause;
}

async function encoderVersion(): Promise<string> {
  const files = ['astro', 'sharp'].map((name) => findPackageJSON(name, import.meta.url) ?? name);
  const texts = await Promise.all(files.map((file) => readFile(file)));
  return createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 12);
}
