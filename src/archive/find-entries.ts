import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { quoteValue } from '../article/problem.ts';
import { refuseSlug, slugIdentity } from '../article/slug.ts';

/** A file that should be an entry. */
export interface FoundEntry {
  /** The name of its folder, or of its file without the ending, in Unicode's composed form. */
  slug: string;
  /** The file, absolute. */
  file: string;
}

/** Every entry below `articles/`, as `<slug>/index.md` and `<slug>.md`, and everything there that cannot be one. */
export async function findEntries(folder: string): Promise<{ entries: FoundEntry[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const entries: FoundEntry[] = [];
  const names = await listNames(folder, problems);
  for (const name of names) {
    const path = join(folder, name);
    if (name.startsWith('.') || !(await isReachable(path, folder, problems))) continue;
    const isFolder = (await stat(path)).isDirectory();
    const file = isFolder ? await findIndex(path, folder, problems) : path;
    const slug = isFolder ? name : name.replace(/\.md$/, '');
    if (!isFolder && !name.endsWith('.md')) refuseEnding(path, name, problems);
    else if (file) entries.push({ slug, file });
  }
  return { entries: withoutClashes(entries, problems), problems };
}

/** Makes a problem with a file as a whole. */
export function fileProblem(
  file: string,
  rule: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { path: shown(file), line: 1, column: 1, rule, message, severity };
}

/** A file as a publisher would type it: from where the command runs, when it lies there. */
export function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') || path === '' ? file : path;
}

async function listNames(folder: string, problems: Problem[]): Promise<string[]> {
  let names: Buffer[];
  try {
    names = await readdir(folder, { encoding: 'buffer' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    problems.push(
      fileProblem(folder, 'no-content', `Unexpected missing folder, expected articles in it: ${reason}`),
    );
    return [];
  }
  const isUtf8 = (name: Buffer) => Buffer.from(name.toString('utf8')).equals(name);
  for (const name of names.filter((one) => !isUtf8(one))) {
    const message = 'Unexpected bytes in a file name, expected UTF-8, rename the file';
    problems.push(fileProblem(join(folder, name.toString('utf8')), 'invalid-name', message));
  }
  return names.filter(isUtf8).map(String).toSorted();
}

/** Whether a path can be followed to something inside the folder. */
async function isReachable(path: string, folder: string, problems: Problem[]): Promise<boolean> {
  try {
    const [real, root] = await Promise.all([realpath(path), realpath(folder)]);
    if (real.startsWith(root + sep)) return true;
    const message = `Unexpected symbolic link to ${quoteValue(real)}, expected a file inside the content folder, copy it here`;
    problems.push(fileProblem(path, 'link-outside', message));
  } catch (cause) {
    const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink();
    const message = isLink
      ? 'Unexpected symbolic link to nothing, expected an entry, mend or delete the link'
      : `Unexpected unreadable file, expected an entry: ${cause instanceof Error ? cause.message : cause}`;
    problems.push(fileProblem(path, isLink ? 'dangling-link' : 'unreadable', message));
  }
  return false;
}

/** The `index.md` of an entry's folder; a folder without one is reported, since a reader might miss it on the site. */
async function findIndex(path: string, folder: string, problems: Problem[]): Promise<string | undefined> {
  let names: string[];
  try {
    names = await readdir(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    problems.push(
      fileProblem(path, 'unreadable', `Unexpected unreadable folder, expected an entry: ${reason}`),
    );
    return undefined;
  }
  const index = join(path, 'index.md');
  if (names.includes('index.md')) return (await isReachable(index, folder, problems)) ? index : undefined;
  const nearly = names.find((name) => /^index\.(?:md|markdown|mdx|txt)$/i.test(name));
  const message = nearly
    ? `Unexpected name ${quoteValue(nearly)}, expected "index.md", rename the file`
    : 'Unexpected folder without "index.md", expected an entry, add one or move the folder away';
  problems.push(fileProblem(nearly ? join(path, nearly) : path, 'no-index', message));
  return undefined;
}

/** Refuses what was meant as an entry, and warns of other texts; pictures beside `<slug>.md` are nobody's concern here. */
function refuseEnding(path: string, name: string, problems: Problem[]) {
  if (/\.(?:md|markdown|mdx|mdown)$/i.test(name)) {
    const message = `Unexpected file ${quoteValue(name)}, expected the ending ".md", rename it`;
    problems.push(fileProblem(path, 'not-an-entry', message));
  } else if (/\.(?:txt|html?|docx?|odt|rtf|pdf)$/i.test(name)) {
    const message = `Unexpected file ${quoteValue(name)}, which is not published, expected an entry, import it (npm run import) or move it away`;
    problems.push(fileProblem(path, 'not-an-entry', message, 'warning'));
  }
}

function withoutClashes(entries: FoundEntry[], problems: Problem[]): FoundEntry[] {
  const first = new Map<string, FoundEntry>();
  return entries.filter(({ slug, file }) => {
    const reason = refuseSlug(slug.normalize('NFC'));
    const twin = first.get(slugIdentity(slug));
    if (reason) {
      problems.push(
        fileProblem(file, 'invalid-slug', `Unexpected address ${quoteValue(slug)}, ${reason}, rename it`),
      );
    } else if (twin) {
      const message = `Unexpected address ${quoteValue(slug)}, expected one that differs from ${shown(twin.file)} in more than case or Unicode form, rename one`;
      problems.push(fileProblem(file, 'same-slug', message));
    } else first.set(slugIdentity(slug), { slug, file });
    return !reason && !twin;
  });
}
