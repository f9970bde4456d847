import { createHash } from 'node:crypto';
import {
  access,
  constants,
  cp,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
} from 'node:fs/promises';
import { basename, dirname, extname, join, normalize, relative, sep } from 'node:path';
import { findSource, isKeptSource } from '../../archive/find-source.ts';
import { readRegularFile } from '../../archive/read-regular-file.ts';
import { putInPlace } from '../../folders/put-in-place.ts';
import { openWorkshop } from '../../folders/workshop.ts';
import type { Doubt } from '../draft.ts';
import type { TakenNames } from './taken-names.ts';

/** An entry to store, with everything that lies beside it. */
export interface StoredEntry {
  slug: string;
  /** Files of the entry's folder by name: `index.md`, the source, pictures. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** What storing came to: the entry's file, whether it was written or was there already, or why it was not written. */
export type Stored =
  | {
      path: string;
      isUnchanged: boolean;
      /** The name under which an earlier entry was kept that people had written or changed. */
      keptAs?: string;
    }
  | { refusal: Doubt };

/** The folder beside the entries in which they are made; readers of the archive pass it over. */
export const workshopName = '.import';

/**
 * Stores an entry below `folder`: in a folder of its own, which is then put in place at once, so that a full disk or a
 * killed process leaves nothing half-written. An entry that is there stays, unless `force` is set; then it is replaced, and
 * files of its folder that the import does not write are kept, an earlier source under a name of its own, and so is an
 * earlier entry that is not as its source gives it. A `dryRun` says
 * what storing would come to.
 */
export async function storeEntry(
  folder: string,
  entry: StoredEntry,
  mode: { force: boolean; dryRun: boolean },
  names: TakenNames,
): Promise<Stored> {
  const { slug, files } = entry;
  const target = join(folder, slug);
  const path = join(target, 'index.md');
  try {
    const twin = await names.twinOf(slug);
    if (twin === slug && (await holds(target, files))) return { path, isUnchanged: true };
    if (twin !== undefined && !(mode.force && twin === slug))
      return { refusal: describeTwin(join(folder, twin), mode.force) };
    const edited = twin === undefined ? undefined : await findEditedEntry(path);
    const kept = new Map(edited ? [edited] : []);
    await (mode.dryRun ? requireWritable(folder) : write(folder, entry, twin !== undefined, kept));
    return { path, isUnchanged: false, ...(edited ? { keptAs: edited[0] } : {}) };
  } catch (cause) {
    if (wasTaken(cause)) {
      names.forget();
      return storeEntry(folder, entry, mode, names);
    }
    return { refusal: describeFailure(target, cause) };
  }
}

/** Whether another run has put an entry in the place since it was seen to be free. */
function wasTaken(cause: unknown): boolean {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  return syscall === 'rename' && (code === 'ENOTEMPTY' || code === 'EEXIST');
}

/** Throws unless a folder can be written to, or made. */
async function requireWritable(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw cause;
    await requireWritable(dirname(folder));
  }
}

async function write(
  folder: string,
  { slug, files }: StoredEntry,
  isThere: boolean,
  kept: StoredEntry['files'],
) {
  const target = join(folder, slug);
  const workshop = await openWorkshop(join(folder, workshopName));
  const made = join(workshop.folder, slug);
  try {
    const earlier = isThere ? await findEarlierSources(target, files) : [];
    const all = new Map([...files, ...earlier, ...kept]);
    if (isThere) await copyOthers(target, made, all);
    for (const [name, bytes] of all) await writeSynced(join(made, name), bytes);
    await (isThere ? putInPlace(made, target) : rename(made, target));
  } finally {
    await workshop.close().catch(() => {});
  }
}

/** Whether the entry is there already as it would be written, with its source. */
async function holds(target: string, files: StoredEntry['files']): Promise<boolean> {
  const same = [...files].map(async ([name, bytes]) => {
    const there = await readRegularFile(join(target, name)).catch(() => undefined);
    return there?.equals(bytes) || (name.startsWith('source.') && isOwnSource(bytes, files));
  });
  return (await Promise.all(same)).every(Boolean);
}

/** An entry that is imported from where it lies is its own source, and needs no copy. */
function isOwnSource(bytes: Uint8Array, files: StoredEntry['files']): boolean {
  const entry = files.get('index.md');
  return entry !== undefined && Buffer.from(entry).equals(bytes);
}

/** Copies what the import does not write; links stay links, but none leads to the place of a new file. */
async function copyOthers(target: string, made: string, files: StoredEntry['files']) {
  const names = [...files.keys()].map((name) => normalize(name));
  const real = await realpath(target); // an entry's folder that is a link is replaced by a folder
  const filter = async (from: string) => {
    const place = relative(real, from);
    if (names.includes(place) || isKeptSource(place)) return (await lstat(from)).isDirectory();
    const isAbove = names.some((name) => name.startsWith(place + sep));
    return !(isAbove && (await lstat(from)).isSymbolicLink());
  };
  await cp(real, made, { recursive: true, verbatimSymlinks: true, filter });
}

/** The sources of earlier imports, under names of their content, which nothing compares with the entry. */
async function findEarlierSources(target: string, files: StoredEntry['files']) {
  const earlier = new Map<string, Uint8Array>();
  for (const name of (await readdir(target)).filter(isKeptSource)) {
    const file = join(target, name);
    if (!(await stat(file).catch(() => undefined))?.isFile()) continue;
    const bytes = await readFile(file);
    if (!bytes.equals(files.get(name) ?? new Uint8Array())) earlier.set(ownName(name, bytes), bytes);
  }
  return earlier;
}

/** An entry that people wrote or changed, under the name of its content; what its source gives again is none. */
async function findEditedEntry(file: string): Promise<[string, Uint8Array] | undefined> {
  const bytes = await readRegularFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const source = await findSource(file);
  // The review needs the whole importer, which a run in threads has loaded elsewhere.
  const { importAgain } = await import('../../review/review-entry.ts');
  const { compareEntry } = await import('../../review/compare-entry.ts');
  const sourced = source === undefined ? undefined : await importAgain(file, source);
  const isAsImported = sourced && compareEntry(sourced.again, sourced.entry).length === 0;
  return isAsImported ? undefined : [ownName(basename(file), bytes), bytes];
}

/** A file's name with a mark of its content. */
function ownName(name: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `${basename(name, extname(name))}-${digest}${extname(name)}`;
}

async function writeSynced(file: string, bytes: Uint8Array) {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
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
