import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeOverweight } from './budget.ts';

/** A line for each article's page that outgrows its budget; the site's compressed copies are there already. */
export async function findOverweight(folder: string, slugs: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const slug of slugs) {
    const path = join('articles', slug, 'index.html');
    const page = await readFile(join(folder, path), 'utf8');
    const compressed = await stat(join(folder, `${path}.br`)).catch(() => undefined);
    const reason = describeOverweight(page, compressed?.size ?? page.length);
    if (reason) lines.push(`${path}: ${reason}`);
  }
  return lines;
}
