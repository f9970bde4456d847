import assert from 'node:assert/strict';
import { checkPictures } from '../../../src/archive/check-pictures.ts';
import { deriveArticle } from '../../../src/article/article.ts';
import { readEntry } from '../../../src/article/read-entry.ts';
import { findDeadLinks } from '../../../src/links/find-dead-links.ts';
import { readPageFacts } from '../../../src/links/page-facts.ts';
import { wordsFor } from '../../../src/interface/words.ts';

const page = 'articles/x/index.html';
const files = new Set(['index.html', page]);

/**
 * Whether a build would publish an entry that stands alone in `file`, beside its picture. When not, the refusal has to say
 * where and by which rule; in both cases, what was read may not have changed what every object inherits.
 */
export async function judgeEntry(text: string, file: string, what: string): Promise<boolean> {
  const { entry, findings } = readEntry(Buffer.from(text));
  assert.equal(Reflect.get({}, 'polluted'), undefined, what);
  const article = entry && deriveArticle(entry, 'x', 'en', (tag) => wordsFor(tag).body);
  const problems = [...findings, ...(article ? await checkPictures(article, file, text) : [])];
  for (const { line, column, rule, message } of problems) {
    assert.ok(line >= 1 && column >= 1 && line <= text.split('\n').length + 1, `${what}: ${line}:${column}`);
    assert.match(rule, /^[a-z-]+$/, what);
    // A refusal must not itself hide or turn round what stands beside it on a terminal.
    assert.doesNotMatch(message, /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u, what);
  }
  const isRefused = problems.some(({ severity }) => severity === 'error');
  assert.equal(entry === undefined && !isRefused, false, `${what} was refused without a reason`);
  if (!article || isRefused) return false;
  const { html } = article;
  return findDeadLinks([readPageFacts(page, html)], files, new URL('https://port.example')).length === 0;
}
