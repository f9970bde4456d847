import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { readPage, textAt, textsAt } from '../pages/built-page.ts';
import { persianArticle } from '../sample-articles.ts';
import { buildSite, type TestSite } from '../site.ts';

const real = 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
const truth = {
  title: 'NATO will begin RS Mission forces withdrawal by May 1',
  author: 'Amina Kohistany',
  /** Structured data has moments; a reader that shows them in its own time zone must still show 15 April. */
  moment: '2021-04-15T10:00:00Z',
  speaker: 'Jens Stoltenberg, NATO secretary-general',
};
const entryText = readFileSync(`content/${real}/index.md`, 'utf8').split('---\n').slice(2).join('---\n');
const blocks = entryText.trim().split('\n\n');
const paragraphs = blocks.filter((block) => !block.startsWith('>'));
const quotes = blocks
  .filter((block) => block.startsWith('>'))
  .map((block) => block.split('\n')[0]?.slice(2) ?? '');

let site: TestSite;
before(async () => {
  site = await buildSite({
    [`${real}/index.md`]: readFileSync(`content/${real}/index.md`),
    'articles/bridge/index.md': persianArticle,
  });
});
after(() => site.remove());

/** The blocks of what an extractor kept. */
function readContent(content: string | null | undefined) {
  const page = new JSDOM(content ?? '').window.document;
  const inQuotes = textsAt(page, 'blockquote p');
  return {
    paragraphs: textsAt(page, 'p').filter((text) => paragraphs.includes(text)),
    quotes: inQuotes,
    text: textAt(page, 'body') ?? '',
    figcaptions: textsAt(page, 'figcaption'),
  };
}

test('the entry has four paragraphs and two quotes, which the next tests look for', () => {
  assert.deepEqual([paragraphs.length, quotes.length], [4, 2]);
});

test('Firefox’s reader finds title, author, day, language, direction and the whole text', () => {
  const read = new Readability(readPage(site.dist, `${real}/`)).parse();
  const { title, byline, publishedTime, lang, dir, content } = read ?? {};
  assert.deepEqual(
    { title, byline, publishedTime, lang, dir },
    { title: truth.title, byline: truth.author, publishedTime: truth.moment, lang: 'en', dir: 'ltr' },
  );
  const kept = readContent(content);
  assert.deepEqual(kept.paragraphs, paragraphs);
  assert.deepEqual(kept.quotes, quotes);
  assert.deepEqual(kept.figcaptions, [truth.speaker, truth.speaker]);
});

test('Defuddle finds title, author, day, language and the whole text', async () => {
  const read = await Defuddle(readPage(site.dist, `${real}/`), `https://port.example/${real}/`);
  const { title, author, published, language, content } = read;
  assert.deepEqual(
    { title, author, published, language },
    { title: truth.title, author: truth.author, published: truth.moment, language: 'en' },
  );
  const kept = readContent(content);
  assert.deepEqual(kept.paragraphs, paragraphs);
  assert.deepEqual(kept.quotes, quotes);
  for (const quote of quotes) assert.ok(kept.text.includes(`${quote} ${truth.speaker}`), quote);
});

test('a page that runs from right to left says so to readers that look only at its root', () => {
  const read = new Readability(readPage(site.dist, 'articles/bridge/')).parse();
  assert.deepEqual([read?.lang, read?.dir, read?.byline], ['fa-AF', 'rtl', 'برن هالووی']);
  assert.ok(read?.textContent?.includes('«ما این پل را برای همه ساخته‌ایم.'));
  assert.ok(read?.textContent?.includes('اورسا تیندال، وزیر بندر'));
});
