import { readFile } from 'node:fs/promises';
import type { ArchivedArticle } from '../archive/read-archive.ts';
import { describeDeadLink } from '../archive/check-links.ts';
import { placeOf } from '../archive/check-pictures.ts';
import { shown } from '../archive/find-entries.ts';
import { formatProblem } from '../article/problem.ts';
import type { DeadLink } from './find-dead-links.ts';

/** Tells of a link that leads nowhere, with its place in the entry when somebody wrote it there, or else on its page. */
export async function tellDeadLink(
  { page, address, expected }: DeadLink,
  articles: ArchivedArticle[],
): Promise<string> {
  const slug = /^articles\/([^/]+)\//.exec(page)?.[1]?.normalize('NFC');
  const file = articles.find(({ article }) => article.slug === slug)?.file;
  const text = file ? await readFile(file, 'utf8') : '';
  const written = [address, decode(address)].find((form) => text.includes(form));
  const place =
    file && written ? { path: shown(file), ...placeOf(written, text) } : { path: page, line: 1, column: 1 };
  return formatProblem(describeDeadLink(address, expected, place));
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
