import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArchive } from '../../src/archive/read-archive.ts';
import { brotliSize, budget, weigh } from './budget.ts';
import { wordsFor } from '../../src/interface/words.ts';

/** The heaviest page of every kind in a built site, and each article that is not one of many; bytes with brotli 11. */
export async function weighPages(dist: string, contentFolder: string) {
  const words = (tag: string) => wordsFor(tag).body;
  const { articles } = await readArchive({ contentFolder, language: 'en', words, allowEmpty: false });
  const bySlug = new Map(articles.map(({ article }) => [article.slug, article]));
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const rows = files.toSorted().map(async (file) => {
    const html = await readFile(join(dist, file), 'utf8');
    const article = bySlug.get(/^articles\/([^/]+)/.exec(file)?.[1] ?? '');
    const floor = article && weigh(html, article, article.html).floor;
    return {
      page: kindOf(file),
      bytes: brotliSize(html),
      'its words alone': floor ?? '',
      'at most': floor === undefined ? budget.firstFlight : floor + budget.bytesAboveFloor,
      elements: html.match(/<[a-z]/g)?.length ?? 0,
      requests: 1 + (html.match(/<(?:img|link rel="stylesheet"|iframe|script src)\b/g)?.length ?? 0),
      scripts: html.match(/<script(?! type="application\/ld\+json")/g)?.length ?? 0,
    };
  });
  const lightestFirst = (await Promise.all(rows)).toSorted((a, b) => a.bytes - b.bytes);
  return [...new Map(lightestFirst.map((row) => [row.page, row])).values()].toSorted((a, b) =>
    a.page < b.page ? -1 : 1,
  );
}

/** A page's address with the names and numbers that many pages differ in left out. */
function kindOf(file: string): string {
  const address = file.replace(/(?:^|\/)index\.html$/, '/');
  return address
    .replace(/^articles\/story-\d+/, 'articles/…')
    .replace(/^(articles\/.{24}).{6,}(?=\/)/, '$1…')
    .replace(/^(authors|regions|quotations)\/[^/]+/, '$1/…')
    .replace(/\d+(?=\/)/g, 'n');
}
