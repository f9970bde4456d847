import type { Finding } from '../../article/problem.ts';
import type { ReadingOptions } from '../reading.ts';
import { readArticle } from './read-article.ts';
import { parsePage } from './page/parse-page.ts';
import { type SavedPage, readSavedPage } from './page/saved-page.ts';
import type { WebPage } from './web-page.ts';

/**
 * Reads an article from a saved web page, or says why there is none in it. `html` is decoded, with `\n` line ends. Never
 * throws for what a page holds; time and memory grow with its length.
 */
export function readWebPage(html: string, options: ReadingOptions): WebPage | { finding: Finding } {
  const saved: SavedPage = readSavedPage(html, options);
  const parsed = parsePage(saved.html);
  if (!parsed)
    return refuse(
      'nested-too-deep',
      'elements nested more than 500 deep',
      'copy the article’s text out of the page into a text file',
    );
  const read = readArticle(parsed, saved, options);
  if (!read)
    return refuse(
      'no-article',
      'page without an article that can be read',
      'save it from a browser if it shows its text by scripts, else copy the text into a text file',
    );
  if ('most' in read)
    return refuse(
      'page-too-large',
      `page of ${read.found}`,
      `at most ${read.most}, copy the article’s text into a text file, or divide it`,
    );
  return read;
}

function refuse(rule: string, what: string, advice: string): { finding: Finding } {
  const message = `Unexpected ${what}, expected a saved web page with one article, ${advice}`;
  return { finding: { line: 1, column: 1, rule, message, severity: 'error' } };
}
