import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/read-archive.ts';

/** Throws unless every article has its page and every page its article. */
export async function verifySite(folder: string, { articles }: Archive): Promise<void> {
  for (const { article } of articles) await access(join(folder, 'articles', article.slug, 'index.html'));
  const pages = articles.length === 0 ? [] : await readdir(join(folder, 'articles'));
  if (pages.length !== articles.length) {
    throw new Error(
      `Unexpected ${pages.length} article pages, expected ${articles.length}, one for each article`,
    );
  }
}
