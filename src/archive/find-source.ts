import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The names under which the source of the last import is kept beside its entry, by what it is written in. */
export const keptNames = {
  text: 'source.txt',
  page: 'source.html',
  archive: 'source.mhtml',
  markdown: 'source.md',
} as const;

const names = new Set<string>(Object.values(keptNames));

/** Whether a file beside an entry is the source of its last import. */
export function isKeptSource(name: string): boolean {
  return names.has(name);
}

/** The source that an import kept beside an entry; `undefined` when there is none. */
export async function findSource(entryFile: string): Promise<string | undefined> {
  if (basename(entryFile) !== 'index.md') return undefined;
  const folder = dirname(entryFile);
  const name = (await readdir(folder)).find(isKeptSource);
  return name === undefined ? undefined : join(folder, name);
}
