import type { Finding } from '../article/problem.ts';
import type { Words } from './proof/words.ts';
import { wordsOf } from './proof/words.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { readWebPage, type VisibleLine } from './web-page.ts';

/** Reads a saved web page. Its own structure says what is a quotation, so no statement is set apart by its words. */
export function readPage(html: string, { today, language }: ReadingOptions): Reading | { finding: Finding } {
  const page = readWebPage(html, { today, publicationLanguage: language });
  if ('finding' in page) return page;
  const { draft, metadata, pictures } = page;
  return { draft, metadata, pictures, received: wordsShown(page.visible) };
}

function wordsShown(visible: readonly VisibleLine[]): Words {
  const words: Words = { texts: [], lines: [] };
  for (const { text, line } of visible.toSorted((a, b) => a.line - b.line)) {
    for (const one of wordsOf(text, line).texts) {
      words.texts.push(one);
      words.lines.push(line);
    }
  }
  return words;
}
