import { readFile } from 'node:fs/promises';
import type { ArchivedArticle } from '../archive/read-archive.ts';
import { describeDeadLink, placeOfLink, writtenAs } from '../archive/check-links.ts';
import { shown } from '../archive/find-entries.ts';
import { formatProblem } from '../article/problem.ts';
import type { DeadLink } from '../links/find-dead-links.ts';

/** Tells of a link that leads nowhere, with its place in the entry when somebody wrote it there, or else on its page. */
export async function tellDeadLink(
  { page, address, expected }: DeadLink,
  articles: ArchivedArticle[],
): Promise<string> {
  const slug = /^articles\/([^/]+)\//.exec(page)?.[1]?.normalize('NFC');
  const file = articles.find(({ article }) => article.slug === slug)?.file;
  const text = file ? await readFile(file, 'utf8') : '';
  const written = writtenAs(address, text);
  const place =
    file && written
      ? { path: shown(file), ...placeOfLink(written, text) }
      : { path: page, line: 1, column: 1 };
  return formatProblem(describeDeadLink(address, expected, place));
}
