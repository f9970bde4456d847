import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize, budget, countElements, saidBy } from '../../src/build/budget.ts';

/** The heaviest page of every kind in a built site, and each article that is not one of many; bytes with brotli 11. */
export async function weighPages(dist: string) {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const rows = files.toSorted().map(async (file) => {
    const html = await readFile(join(dist, file), 'utf8');
    const said = brotliSize(saidBy(html));
    const isArticle = file.startsWith('articles/');
    return {
      page: kindOf(file),
      bytes: brotliSize(html),
      'what it says': said,
      'at most': isArticle ? Math.max(budget.page, said + budget.overhead) : budget.firstFlight,
      elements: countElements(html),
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
