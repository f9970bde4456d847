import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { keptEnding } from '../importer/source/source-kind.ts';

/** The names under which the source of the last import is kept. */
export const keptNames: ReadonlySet<string> = new Set(
  Object.values(keptEnding).map((ending) => `source.${ending}`),
);

/** The source that an import kept beside an entry; `undefined` when there is none. */
export async function findSource(entryFile: string): Promise<string | undefined> {
  if (basename(entryFile) !== 'index.md') return undefined;
  const folder = dirname(entryFile);
  const name = (await readdir(folder)).find((one) => keptNames.has(one));
  return name === undefined ? undefined : join(folder, name);
}
