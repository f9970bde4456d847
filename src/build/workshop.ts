import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { previousSite } from './put-in-place.ts';

/** A folder of one build's own, of which no other build takes notice. */
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

/** Opens a workshop in a parent folder, and clears away those of builds that were killed. */
export async function openWorkshop(parent: string): Promise<Workshop> {
  await clearAbandoned(parent);
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, `site-${machine}-${process.pid}-`));
  const close = async () => {
    await rm(folder, { recursive: true, force: true });
    await rmdir(parent).catch(() => {}); // another build works there, or something is kept there
  };
  return { folder, close };
}

async function clearAbandoned(parent: string) {
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
