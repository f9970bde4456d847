/** What `--help` prints. */
export const help = `Turns sources into entries, without losing or inventing a word.

  npm run import -- FILE…         writes content/articles/<slug>/index.md and keeps the source beside it
  npm run import -- FOLDER        every .txt, .text, .html, .htm, .md, .markdown and .mdx file in it and below it
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
