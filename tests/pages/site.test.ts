import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { longArticle, manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';
import { brotliSize } from '../../src/build/budget.ts';
import { readPage, textAt, textsAt } from './built-page.ts';

let site: TestSite;
let pages: string[];
before(async () => {
  site = await buildSite(
    {
      ...manyArticles(60),
      'articles/پل-بندر/index.md': persianArticle,
      'articles/plain.md': entry('Plain words.', { title: 'A plain file is an article', date: '2022-01-02' }),
      'articles/hidden.md': entry('Nobody reads this yet.', { draft: 'true' }),
      'articles/boats/index.md': richArticle,
      'articles/boats/pier.jpg': await picture(),
      'articles/long.md': longArticle(),
      'articles/view.md': entry('Words.', { title: 'A view', kind: 'opinion', date: '2021-05-03' }),
      'articles/later.md': entry('Words.', { title: 'A slip of the pen', date: '9036-04-15' }),
    },
    { BASE_PATH: '/news/', SITE_URL: 'https://port.example' },
  );
  const files = await readdir(site.dist, { recursive: true });
  pages = files.filter((file) => file.endsWith('.html')).toSorted();
});
after(() => site.remove());

test('every article has a page, in both forms of entries and in any script', () => {
  const found = pages.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
  assert.equal(found.length, 66);
  assert.equal(textAt(readPage(site.dist, 'articles/plain/'), 'h1'), 'A plain file is an article');
  assert.match(textAt(readPage(site.dist, 'articles/پل-بندر/'), 'h1') ?? '', /^پل بندر ولم/);
});

test('a draft is nowhere in what is published', async () => {
  for (const file of await readdir(site.dist, { recursive: true })) {
    assert.doesNotMatch(file, /hidden/);
    if (file.endsWith('.html'))
      assert.doesNotMatch(await readFile(join(site.dist, file), 'utf8'), /Nobody reads/, file);
  }
});

test('the list of articles holds each once, newest first, thirty to a page', () => {
  const lists = ['', 'page/2/', 'page/3/'].map((address) => readPage(site.dist, address));
  assert.deepEqual(
    lists.map((list) => list.querySelectorAll('.listing > li').length),
    [30, 30, 6],
  );
  const links = lists.flatMap((list) => [...list.querySelectorAll<HTMLAnchorElement>('.listing h2 a')]);
  assert.equal(new Set(links.map(({ href }) => href)).size, 66);
  const days = lists.flatMap((list) => [...list.querySelectorAll('.byline .dt-published')]);
  const order = days.map((day) => day.getAttribute('datetime')?.slice(0, 10) ?? '');
  assert.deepEqual(order, order.toSorted().toReversed());
  assert.equal(existsSync(join(site.dist, 'page/4')), false);
});

test('the pages of the list lead to each other, and the first leads nowhere before itself', () => {
  const ends = ['', 'page/2/', 'page/3/'].map((address) => {
    const list = readPage(site.dist, address);
    return ['prev', 'next'].map((rel) => list.querySelector(`[rel=${rel}]`)?.getAttribute('href'));
  });
  assert.deepEqual(ends, [
    [undefined, 'page/2/'],
    ['../../', '../3/'],
    ['../2/', undefined],
  ]);
});

test('only the page for addresses that do not exist knows below which path the site stands', async () => {
  assert.equal(readPage(site.dist, '404.html').querySelector('.masthead a')?.getAttribute('href'), '/news/');
  for (const file of pages.filter((name) => name !== '404.html')) {
    assert.doesNotMatch(await readFile(join(site.dist, file), 'utf8'), /(?:href|src|srcset)="\//, file);
  }
});

test('every picture comes in modern and old formats, in sizes, with its place kept', () => {
  const boats = readPage(site.dist, 'articles/boats/');
  const pictures = [...boats.querySelectorAll('picture')];
  assert.equal(pictures.length, 2);
  for (const each of pictures) {
    const sets = [...each.querySelectorAll('[srcset]')].map((node) => node.getAttribute('srcset') ?? '');
    const files = sets.flatMap((set) => set.split(', ').map((part) => part.split(' ')[0] ?? ''));
    assert.equal(files.length, 8);
    for (const file of files) assert.ok(existsSync(join(site.dist, 'articles/boats', file)), file);
    assert.equal(each.querySelector('source')?.type, 'image/avif');
    const { width, height } = each.querySelector('img') ?? {};
    assert.deepEqual([width, height], [2000, 1200]);
  }
});

test('a picture below the fold waits, the lead picture does not, and both say what they show', () => {
  const [lead, pier] = [...readPage(site.dist, 'articles/boats/').querySelectorAll('img')];
  assert.deepEqual(
    [lead?.getAttribute('loading'), lead?.alt, pier?.getAttribute('loading'), pier?.alt],
    [null, 'The pier of Port Velm at dawn', 'lazy', 'A wall of grey stone with the sea behind it'],
  );
});

test('a picture has its caption and its credit', () => {
  const captions = textsAt(readPage(site.dist, 'articles/boats/'), 'figure:has(picture) figcaption');
  assert.deepEqual(captions, [
    'The pier at dawn, when the boats are counted. · Ilse Quarrow',
    'The old pier, lengthened in 1962. Picture: Ilse Quarrow',
  ]);
});

test('a page names kind, place, people, days, corrections and where the text comes from', () => {
  const boats = readPage(site.dist, 'articles/boats/');
  assert.equal(textAt(boats, '.kicker'), 'Interview · Port Velm');
  assert.equal(
    textAt(boats, '.byline'),
    'By Orsa Tindal, Ilse Quarrow and Brenn O’Halloran · 2 May 2021 · Updated 4 May 2021 · 1 min read',
  );
  assert.equal(textAt(boats, '.byline time')?.length, 10);
  assert.equal(boats.querySelector('.byline time')?.getAttribute('datetime'), '2021-05-02T09:30:00+04:30');
  assert.match(
    textAt(boats, '.corrections') ?? '',
    /4 May 2021 ?: The pier was lengthened in 1962, not in 1926\./,
  );
  assert.equal(
    boats.querySelector('article > footer a')?.getAttribute('href'),
    'https://packet.example/boats',
  );
  assert.match(textAt(boats, 'article > footer') ?? '', /known on 4 May 2021/);
});

test('opinion is labelled wherever it is named', () => {
  const kickers = ['', 'authors/orsa-tindal/', 'archive/2021/05/', 'regions/velmland/'].map((address) => {
    const items = [...readPage(site.dist, address).querySelectorAll('.listing > li')];
    const view = items.find((item) => textAt(item, 'h2') === 'A view');
    return view && textAt(view, '.kicker');
  });
  assert.deepEqual(kickers, [...Array(3).fill('Opinion · Velmland'), 'Opinion']);
  const beside = textsAt(readPage(site.dist, 'articles/boats/'), '.related p');
  assert.ok(beside.includes('Opinion · A view'), beside.join('|'));
  const list = readFileSync(join(site.dist, 'llms.txt'), 'utf8');
  assert.match(list, /\[A view\]\(.*\): Opinion · Orsa Tindal/);
});

test('a page does not say what was known on a day to come', () => {
  const later = textAt(readPage(site.dist, 'articles/later/'), 'article > footer') ?? '';
  assert.doesNotMatch(later, /known on/);
});

test('every kind of page is valid HTML', async () => {
  const validate = new HtmlValidate({ extends: ['html-validate:standard'] });
  const kinds = ['index', 'page/2/index', 'articles/boats/index', 'articles/پل-بندر/index', '404'];
  for (const file of kinds.map((kind) => `${kind}.html`)) {
    const { results } = await validate.validateString(await readFile(join(site.dist, file), 'utf8'), file);
    const messages = results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
      [],
    );
  }
});

test('an article of 2,000 words arrives in the first flight of a fresh connection', async () => {
  const page = await readFile(join(site.dist, 'articles/long/index.html'), 'utf8');
  assert.ok((textAt(readPage(site.dist, 'articles/long/'), '.body') ?? '').split(' ').length >= 2000);
  assert.ok(brotliSize(page) <= 14_600, `${brotliSize(page)} bytes`);
});

test('a description of a picture that looks like markup is a description', async () => {
  const other = await buildSite({
    'articles/pier/index.md': entry('![<svg><script>alert(1)</script></svg>](pier.png)\n\nWords.'),
    'articles/pier/pier.png': await picture(40, 30, 'png'),
  });
  const page = readPage(other.dist, 'articles/pier/');
  assert.equal(page.querySelector('.body img')?.getAttribute('alt'), '<svg><script>alert(1)</script></svg>');
  assert.equal(page.querySelector('.body script'), null);
  await other.remove();
});
