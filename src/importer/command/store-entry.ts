import { randomBytes } from 'node:crypto';
import { cp, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slugIdentity } from '../../article/slug.ts';
import type { Doubt } from '../draft.ts';

/** An entry to store, with everything that lies beside it. */
export interface StoredEntry {
  slug: string;
  /** Files of the entry's folder by name: `index.md`, the source, pictures. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** What storing came to: the entry's file, whether it was written or was there already, or why it was not written. */
export type Stored = { path: string; isUnchanged: boolean } | { refusal: Doubt };

/**
 * Stores an entry below `folder`: in a folder of its own beside the target, which is then renamed, so that a full disk or
 * a killed process leaves nothing half-written. An entry that is there stays, unless `isForced`; then it is replaced, and
 * files of its folder that the import does not write are kept.
 */
export async function storeEntry(
  folder: string,
  { slug, files }: StoredEntry,
  isForced: boolean,
): Promise<Stored> {
  const target = join(folder, slug);
  const workshop = join(folder, `.import-${process.pid}-${randomBytes(4).toString('hex')}`);
  const path = join(target, 'index.md');
  try {
    const twin = await findTwin(folder, slug);
    if (twin === slug && (await holds(target, files))) return { path, isUnchanged: true };
    if (twin !== undefined && !(isForced && twin === slug))
      return { refusal: describeTwin(join(folder, twin), isForced) };
    await mkdir(workshop, { recursive: true });
    if (twin !== undefined) await cp(target, workshop, { recursive: true });
    for (const [name, bytes] of files) await writeSynced(join(workshop, name), bytes);
    await moveInto(workshop, target, twin !== undefined);
    return { path, isUnchanged: false };
  } catch (cause) {
    return { refusal: describeFailure(target, cause) };
  } finally {
    await rm(workshop, { recursive: true, force: true }).catch(() => {});
  }
}

/** The name under which this address is taken, in the folder's own spelling. */
async function findTwin(folder: string, slug: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw cause;
  });
  return names.find((name) => slugIdentity(name.replace(/\.md$/, '')) === slugIdentity(slug));
}

/** Whether the entry is there already as it would be written, with its source. */
async function holds(target: string, files: StoredEntry['files']): Promise<boolean> {
  const same = [...files].map(async ([name, bytes]) => {
    const there = await readFile(join(target, name)).catch(() => undefined);
    return there?.equals(bytes) || (name.startsWith('source.') && isOwnSource(bytes, files));
  });
  return (await Promise.all(same)).every(Boolean);
}

/** An entry that is imported from where it lies is its own source, and needs no copy. */
function isOwnSource(bytes: Uint8Array, files: StoredEntry['files']): boolean {
  const entry = files.get('index.md');
  return entry !== undefined && Buffer.from(entry).equals(bytes);
}

async function writeSynced(file: string, bytes: Uint8Array) {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function moveInto(workshop: string, target: string, isThere: boolean) {
  const old = `${workshop}-old`;
  if (isThere) await rename(target, old);
  try {
    await rename(workshop, target);
  } catch (cause) {
    if (isThere) await rename(old, target);
    throw cause;
  }
  await rm(old, { recursive: true, force: true });
}

function describeTwin(twin: string, isForced: boolean): Doubt {
  const advice = isForced ? 'move it away or give --slug' : 'give --force to replace it, or --slug';
  const message = `Unexpected ${twin} that is there already, expected a free address, ${advice}`;
  return { rule: 'entry-exists', message };
}

function describeFailure(target: string, cause: unknown): Doubt {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    rule: 'not-stored',
    message: `Unexpected failure to write ${target}, expected a folder with room: ${reason}`,
  };
}
