import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { previousSite } from './put-in-place.ts';

/** A folder of one build's or import's own, of which no other takes notice. */
export interface Workshop {
  /** The folder, absolute and empty. */
  folder: string;
  /** Removes it, and its parent when no other build works there. */
  close: () => Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
/** Containers that share a folder have process numbers of their own, so the number alone names no build. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const form = /^site-(?<machine>[\da-f]{8})-(?<pid>\d+)-/;

/** Opens a workshop in a parent folder, and clears away those of processes that were killed. */
export async function openWorkshop(parent: string): Promise<Workshop> {
  await clearAbandoned(parent);
  const folder = await makeWithin(parent);
  const close = async () => {
    await rm(folder, { recursive: true, force: true });
    await rmdir(parent).catch(() => {}); // another build works there, or something is kept there
  };
  return { folder, close };
}

/** Tries again where another build, which was the last in the parent, takes it away at that moment. */
async function makeWithin(parent: string, tries = 5): Promise<string> {
  await makeFolder(parent);
  try {
    return await mkdtemp(join(parent, `site-${machine}-${process.pid}-`));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 1) throw cause;
    return makeWithin(parent, tries - 1);
  }
}

/** Clears away the workshops of builds that were killed, and the parent when nothing else is in it. */
export async function clearAbandoned(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const folder = join(parent, name);
    if (!(await isAbandoned(folder, name))) continue;
    await bringBack(folder, dirname(parent));
    // Renamed first, so that a process that survived its build cannot put a half-deleted site in place.
    const rubbish = join(parent, `rubbish-${name}`);
    await rename(folder, rubbish).catch(() => {});
    await rm(rubbish, { recursive: true, force: true });
  }
  await rmdir(parent).catch(() => {});
}

async function isAbandoned(folder: string, name: string): Promise<boolean> {
  if (name.startsWith('rubbish-')) return true;
  const groups = form.exec(name)?.groups;
  if (!groups) return false;
  if (groups['machine'] === machine && !isRunning(Number(groups['pid']))) return true;
  const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > day;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's process
  }
}

/** Returns a site to its place that a build took away before it was killed. */
async function bringBack(folder: string, place: string) {
  const names = await readdir(join(folder, previousSite)).catch(() => []);
  for (const name of names) await rename(join(folder, previousSite, name), join(place, name)).catch(() => {});
}
