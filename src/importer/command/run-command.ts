import { join, resolve } from 'node:path';
import { importFiles } from './import-files.ts';
import { readArguments } from './read-arguments.ts';
import { makeVisible } from '../../article/problem.ts';
import { shown } from '../../archive/find-entries.ts';
import { site } from '../../site.ts';

/** Imports what the arguments of the process say, and sets its exit code: 1 when a source was refused, 2 for mistakes. */
export async function runCommand() {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe; a full disk is told.
    if (cause.code !== 'EPIPE') console.error(`Unexpected failure to print, expected room: ${cause.message}`);
    process.exit(1);
  });
  // npm runs the command in the project's folder, wherever it was typed.
  const isByNpm = process.env['npm_lifecycle_event'] === 'import';
  const here = (isByNpm && process.env['INIT_CWD']) || process.cwd();
  const fromHere = (path: string) => (path === '-' || here === process.cwd() ? path : resolve(here, path));
  const read = readArguments(process.argv.slice(2));
  if ('mistakes' in read) {
    for (const mistake of read.mistakes) console.error(makeVisible(mistake));
    process.exitCode = 2;
  } else if (read.request.mode.help) {
    process.stdout.write(help);
  } else {
    const { out, paths } = read.request;
    const folder = out === undefined ? shown(join(site.contentFolder, 'articles')) : resolve(here, out);
    const request = { ...read.request, paths: paths.map(fromHere) };
    if (!(await importFiles(request, folder))) process.exitCode = 1;
  }
}

/** What `--help` prints. */
const help = `Turns sources into entries, without losing or inventing a word.

  npm run import -- FILE…         writes content/articles/<slug>/index.md and keeps the source beside it
  npm run import -- FOLDER        every .txt, .text, .html, .htm, .mhtml, .mht, .md, .markdown and .mdx file in it and below it
  npm run import -- - < FILE      standard input
  npm run -s import -- --stdout FILE > ENTRY
                                  the entry alone; without -s npm prints lines of its own above it

What it found is overridden by
  --title TEXT      the headline
  --author NAME     who wrote it; again for each author
  --date DAY        2021-04-15, or with a time as 2021-04-15T09:30+04:30
  --region PLACE    where the story is set
  --lang TAG        the language: en, ps, fa-AF …
  --slug NAME       the last part of the address

What it does with the entry
  --dry-run         says what it would do and writes nothing
  --stdout          prints the entry alone, to standard output
  --out DIR         writes to DIR/<slug>/ instead of content/articles/<slug>/
  --json            prints one line of JSON for each source
  --force           replaces an entry that is there

Nothing is written for a source whose headline, author, day or region is missing or in doubt, nor for one whose words are
not all accounted for. The other sources of the run are still imported; the command then ends with code 1.
`;
