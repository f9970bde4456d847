import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Archive } from '../archive/read-archive.ts';
import { describeOverweight, weigh } from './budget.ts';

/** Throws unless every article has its page, every page its article, and every page stays within its budget. */
export async function verifySite(folder: string, { articles }: Archive): Promise<void> {
  for (const { article } of articles) await verifyPage(folder, article);
  const pages = articles.length === 0 ? [] : await readdir(join(folder, 'articles'));
  if (pages.length !== articles.length) {
    throw new Error(
      `Unexpected ${pages.length} article pages, expected ${articles.length}, one for each article`,
    );
  }
}

async function verifyPage(folder: string, article: Article) {
  const { slug, html } = article;
  const page = await readFile(join(folder, 'articles', slug, 'index.html'), 'utf8');
  const firstBlock = html.split('\n')[0] ?? '';
  if (!page.includes(firstBlock.slice(0, firstBlock.search(/<img|$/)))) {
    throw new Error(`Unexpected page of ${slug} without its text, expected all of it`);
  }
  // Addresses of pictures in several sizes are part of what was written, so they count as the body's.
  const body = page.split('<div class="body e-content">')[1]?.split('<footer>')[0] ?? '';
  const overweight = describeOverweight(weigh(page, article, body));
  if (overweight) throw new Error(`${overweight}, in the page of ${slug}`);
}
