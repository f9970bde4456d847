import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliSize, budget, countElements, describeOverweight } from '../../src/build/budget.ts';
import {
  everythingRightToLeft,
  longArticle,
  manyArticles,
  persianArticle,
  picture,
  richArticle,
} from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';

const real = 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
const authors = Array.from({ length: 24 }, (_, index) => `Orsa Tindal ${index + 1}`);
const corrections = authors.map((_, index) => `\n  - date: 2021-05-02\n    text: It was boat ${index + 1}.`);
const voices = authors
  .map(
    (name, index) =>
      `They counted ${index * 37} boats.\n\n> “We counted pier ${index * 91} at dawn.”\n>\n> — ${name}, office ${index}`,
  )
  .join('\n\n');
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
      'articles/everything/index.md': everythingRightToLeft,
      'articles/everything/pier.jpg': await picture(),
      'articles/voices.md': entry(voices),
      'articles/crowd.md': entry(Array.from({ length: 60 }, () => voices).join('\n\n')),
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
  assert.ok(countElements(page) <= 120, `${countElements(page)} elements`);
});

test('2,000 words come with the first flight of a connection', () => {
  const size = brotliSize(pageOf(site, 'long'));
  assert.ok(size <= budget.firstFlight, `${size} bytes`);
});

test('around its text an article of any kind has at most 100 elements', () => {
  for (const slug of ['story-1', 'boats', 'پل-بندر-ولم', 'long']) {
    const page = pageOf(site, slug);
    const body = page.split('<div class="body e-content">')[1]?.split('<footer>')[0] ?? '';
    assert.ok(body, slug);
    assert.ok(countElements(page) - countElements(body) <= budget.elementsOutsideBody, slug);
  }
});

test('an article of many hands, corrections and quotations is published, and costs no more than what it says', () => {
  assert.equal(pageOf(site, 'hands').match(/class="p-author/g)?.length, 24);
  for (const slug of ['hands', 'voices', 'crowd', 'boats', 'long', 'everything']) {
    const page = pageOf(site, slug);
    assert.equal(describeOverweight(page, brotliSize(page)), undefined, slug);
  }
});

test('a page whose own part outgrows its budget is refused', () => {
  const page = pageOf(alone, real.replace('articles/', ''));
  const rules = Array.from({ length: 60 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('hex'),
  );
  const heavy = page.replace('<style>', `<style>/*${rules.join('')}*/`);
  assert.match(
    describeOverweight(heavy, brotliSize(heavy)) ?? '',
    /^Unexpected \d+ bytes with brotli, expected at most 4096/,
  );
});
