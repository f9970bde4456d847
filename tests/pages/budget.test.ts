import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readArchive } from '../../src/archive/read-archive.ts';
import { wordsFor } from '../../src/interface/words.ts';
import { brotliSize, budget, describeOverweight, weigh } from '../measure/budget.ts';
import { longArticle, manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';

const real = 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
const authors = Array.from({ length: 24 }, (_, index) => `Orsa Tindal ${index + 1}`);
const corrections = authors.map((_, index) => `\n  - date: 2021-05-02\n    text: It was boat ${index + 1}.`);
let site: TestSite;
let alone: TestSite;
before(async () => {
  alone = await buildSite(
    { [`${real}/index.md`]: readFileSync(`content/${real}/index.md`) },
    { SITE_URL: 'https://broadside.example' },
  );
  site = await buildSite(
    {
      ...manyArticles(5),
      'articles/boats/index.md': richArticle,
      'articles/boats/pier.jpg': await picture(),
      'articles/پل-بندر-ولم/index.md': persianArticle,
      'articles/long.md': longArticle(),
      'articles/hands.md': entry('Words.', {
        author: `[${authors.join(', ')}]`,
        corrections: corrections.join(''),
      }),
    },
    { SITE_URL: 'https://port.example' },
  );
});
after(() => Promise.all([alone.remove(), site.remove()]));

const pageOf = ({ dist }: TestSite, slug: string) =>
  readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8');

test('the real article, with everything for machines and citing readers, weighs at most 4,096 bytes', () => {
  const page = readFileSync(join(alone.dist, real, 'index.html'), 'utf8');
  assert.ok(brotliSize(page) <= 4096, `${brotliSize(page)} bytes`);
  const elements = page.match(/<[a-z]/g)?.length ?? 0;
  assert.ok(elements <= 120, `${elements} elements`);
});

test('2,000 words come with the first flight of a connection', () => {
  const size = brotliSize(pageOf(site, 'long'));
  assert.ok(size <= budget.firstFlight, `${size} bytes`);
});

test('articles of every kind stay within what a page may weigh beyond its words', async () => {
  const words = (tag: string) => wordsFor(tag).body;
  const { articles } = await readArchive({
    contentFolder: site.content,
    language: 'en',
    words,
    allowEmpty: false,
  });
  for (const { article } of articles.filter(({ article: { slug } }) => slug !== 'hands')) {
    const page = pageOf(site, article.slug);
    // Addresses of pictures in several sizes are part of what was written, so they count as the body's.
    const body = page.split('<div class="body e-content">')[1]?.split('<footer>')[0] ?? '';
    assert.ok(body, article.slug);
    assert.equal(describeOverweight(weigh(page, article, body)), undefined, article.slug);
  }
});

test('an article of many hands and corrections is published, whatever it weighs', () => {
  assert.equal(pageOf(site, 'hands').match(/class="p-author/g)?.length, 24);
});
