// Prints what every kind of page weighs: `npm run measure`, after a build, or `npm run measure -- DIST`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive } from '../archive/open-archive.ts';
import { brotliSize, budget, weigh } from '../build/budget.ts';

const dist = process.argv[2] ?? 'dist';
const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html')).toSorted();
const { articles } = await openArchive();
const bySlug = new Map(articles.map(({ article }) => [article.slug, article]));
const rows = await Promise.all(
  files.map(async (file) => {
    const html = await readFile(join(dist, file), 'utf8');
    const article = bySlug.get(/^articles[/\\]([^/\\]+)/.exec(file)?.[1] ?? '');
    const weight = article && weigh(html, article, article.html);
    return {
      page: file,
      bytes: brotliSize(html),
      'bare text': weight?.floor ?? '',
      'at most': weight ? weight.floor + budget.bytesAboveFloor : budget.firstFlight,
      elements: html.match(/<[a-z]/g)?.length ?? 0,
      requests:
        1 + (html.match(/<(?:img|script src|link rel="stylesheet"|iframe)\b(?![^>]*data:)/g)?.length ?? 0),
      scripts: html.match(/<script(?! type="application\/ld\+json")/g)?.length ?? 0,
    };
  }),
);
console.table(rows.slice(0, 40));
if (rows.length > 40) console.log(`… and ${rows.length - 40} more pages`);
