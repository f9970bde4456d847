import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArchive } from '../../src/archive/read-archive.ts';
import { brotliSize, budget, weigh } from '../../src/build/budget.ts';
import { wordsFor } from '../../src/interface/words.ts';

/** One page of every kind in a built site, with what it weighs; sizes in bytes with brotli 11. */
export async function weighPages(dist: string, contentFolder: string) {
  const words = (tag: string) => wordsFor(tag).body;
  const { articles } = await readArchive({ contentFolder, language: 'en', words, allowEmpty: false });
  const bySlug = new Map(articles.map(({ article }) => [article.slug, article]));
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const rows = files
    .filter((file) => !/story-/.test(file))
    .toSorted()
    .map(async (file) => {
      const html = await readFile(join(dist, file), 'utf8');
      const article = bySlug.get(/^articles\/([^/]+)/.exec(file)?.[1] ?? '');
      const floor = article && weigh(html, article, article.html).floor;
      return {
        page: file.length > 48 ? `${file.slice(0, 30)}…/index.html` : file,
        bytes: brotliSize(html),
        'its words alone': floor ?? '',
        'at most': floor === undefined ? budget.firstFlight : floor + budget.bytesAboveFloor,
        elements: html.match(/<[a-z]/g)?.length ?? 0,
        requests: 1 + (html.match(/<(?:img|link rel="stylesheet"|iframe|script src)\b/g)?.length ?? 0),
        scripts: html.match(/<script(?! type="application\/ld\+json")/g)?.length ?? 0,
      };
    });
  return Promise.all(rows);
}
