import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Doubt } from '../draft.ts';
import { describeUnreadable } from '../source/describe-unreadable.ts';
import { kindOfName } from '../source/source-kind.ts';

/** A file to import, or why it cannot be one. */
export interface FoundSource {
  /** The file as it was named, or `-` for standard input. */
  path: string;
  refusal?: Doubt;
}

/** Every source that the command was given, those of folders in the order of their names, and how many files are none. */
export interface FoundSources {
  sources: FoundSource[];
  /** Files of folders that hold no text, such as pictures. */
  passedOver: string[];
  /** Links in folders that lead to folders, which are not followed, since they may lead in circles. */
  linkedFolders: string[];
}

/** Finds the files below what was named. What cannot be read is a refusal of its own, so that the others are imported. */
export async function findSources(paths: readonly string[]): Promise<FoundSources> {
  const found: FoundSources = { sources: [], passedOver: [], linkedFolders: [] };
  for (const path of paths) {
    if (path === '-') found.sources.push({ path });
    else await addPath(path, found);
  }
  return found;
}

async function addPath(path: string, found: FoundSources) {
  try {
    if (!(await stat(path)).isDirectory()) found.sources.push({ path });
    else if (!(await addFolder(path, found))) found.sources.push({ path, refusal: describeBare(path) });
  } catch (cause) {
    found.sources.push({ path, refusal: describeUnreadable(cause) });
  }
}

/** Adds the sources of a folder; tells whether there was one. */
async function addFolder(folder: string, found: FoundSources): Promise<boolean> {
  const items = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const names = new Set(items.map(({ name }) => name));
  let hasSource = false;
  for (const item of items) {
    const path = join(folder, item.name);
    if (item.name.startsWith('.') || isPartOfPage(item.name, names) || isOfEntry(item.name, names)) continue;
    // A link to nothing is told when it is read.
    const status = await stat(path).catch(() => undefined);
    if (item.isDirectory()) hasSource = (await addBelow(path, found)) || hasSource;
    else if (status?.isDirectory()) found.linkedFolders.push(path);
    else if (kindOfName(item.name) === undefined) found.passedOver.push(path);
    else {
      found.sources.push(!status || status.isFile() ? { path } : { path, refusal: describeEndless() });
      hasSource = true;
    }
  }
  return hasSource;
}

async function addBelow(folder: string, found: FoundSources): Promise<boolean> {
  try {
    return await addFolder(folder, found);
  } catch (cause) {
    return found.sources.push({ path: folder, refusal: describeUnreadable(cause) }) > 0;
  }
}

/** What a browser saves beside `page.html`: `page_files/` (Firefox, Chrome, Edge), `page-Dateien/` and the like. */
function isPartOfPage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)[_-](?:files|Dateien|fichiers|archivos|arquivos|bestanden|file)$/.exec(name)?.[1];
  return page !== undefined && ['.html', '.htm'].some((ending) => names.has(page + ending));
}

/** The sources that lie beside an entry, and what it was before, have been imported already. */
function isOfEntry(name: string, names: ReadonlySet<string>): boolean {
  return (
    /^(?:source(?:-[\da-f]{8})?|index-[\da-f]{8})$/.test(basename(name, extname(name))) &&
    names.has('index.md')
  );
}

function describeBare(path: string): Doubt {
  const message = `Unexpected folder without a source, expected .txt, .text, .html, .htm, .mhtml, .mht, .md, .markdown or .mdx files in ${path}`;
  return { rule: 'no-sources', message };
}

function describeEndless(): Doubt {
  return { rule: 'unreadable', message: 'Unexpected pipe or device in a folder of sources, expected a file' };
}
