import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import FeedParser from 'feedparser';
import { JSDOM } from 'jsdom';
import Parser from 'rss-parser';
import { readPage, textAt } from '../pages/built-page.ts';
import { manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';

/** An item as a feed reader sees it. */
interface ReadItem {
  id: string;
  title: string;
  url: string;
  html: string;
  published: string;
  updated: string;
}

const origin = 'https://port.example';
let site: TestSite;
before(async () => {
  site = await buildSite(
    {
      ...manyArticles(40),
      'articles/پل-بندر/index.md': persianArticle,
      'articles/boats/index.md': richArticle,
      'articles/boats/pier.jpg': await picture(),
      'articles/hostile.md': entry('One ]]> two &amp; <b>three</b> \\& “four”.', {
        title: `"Ferry ]]> & 'tide' < fog"`,
        author: '"A & B <c@d.example>"',
        date: '2023-01-01T00:30+04:30',
      }),
      'articles/hidden.md': entry('Nobody reads this yet.', { draft: 'true', date: '2024-01-01' }),
    },
    { SITE_URL: origin, BASE_PATH: '/news/' },
  );
});
after(() => site.remove());

const feedText = (name: string) => readFileSync(join(site.dist, name), 'utf8');
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();
const textOfHtml = (html: string) =>
  collapse(
    new JSDOM(html.replace(/<\/(?:p|h\d|li|td|th|blockquote)>|<br>/g, ' $&')).window.document.body
      .textContent ?? '',
  );

const rssParser = new Parser<object, { updated?: string; 'content:encoded'?: string }>({
  customFields: { item: ['updated', ['content:encoded', 'content:encoded']] },
});

/** Reads RSS and Atom with one program. */
async function readWithRssParser(name: string): Promise<ReadItem[]> {
  const { items } = await rssParser.parseString(feedText(name));
  return items.map((item) => ({
    id: item.guid ?? String((item as { id?: string }).id),
    title: item.title ?? '',
    url: item.link ?? '',
    html: item['content:encoded'] ?? item.content ?? '',
    published: item.isoDate?.slice(0, 10) ?? '',
    updated: item.updated?.slice(0, 10) ?? '',
  }));
}

/** Reads RSS and Atom with another, which shares no code with the first. */
async function readWithFeedParser(name: string): Promise<ReadItem[]> {
  const parser = new FeedParser({});
  Readable.from([feedText(name)]).pipe(parser);
  const items: ReadItem[] = [];
  for await (const item of parser) {
    const { guid, title, link, description, pubdate, date } = item as FeedParser.Item;
    items.push({
      id: guid,
      title,
      url: link,
      html: description,
      published: pubdate?.toISOString().slice(0, 10) ?? '',
      updated: date?.toISOString().slice(0, 10) ?? '',
    });
  }
  return items;
}

/** Reads JSON Feed by its specification. */
function readJson(): ReadItem[] {
  const feed = JSON.parse(feedText('feed.json')) as { items: Record<string, string>[] };
  return feed.items.map((item) => ({
    id: item['id'] ?? '',
    title: item['title'] ?? '',
    url: item['url'] ?? '',
    html: item['content_html'] ?? '',
    published: item['date_published']?.slice(0, 10) ?? '',
    updated: (item['date_modified'] ?? item['date_published'])?.slice(0, 10) ?? '',
  }));
}

const readers: [string, () => ReadItem[] | Promise<ReadItem[]>][] = [
  ['RSS in rss-parser', () => readWithRssParser('rss.xml')],
  ['Atom in rss-parser', () => readWithRssParser('atom.xml')],
  ['RSS in feedparser', () => readWithFeedParser('rss.xml')],
  ['Atom in feedparser', () => readWithFeedParser('atom.xml')],
  ['JSON Feed by its specification', readJson],
];

const pages = new Map<string, { title: string | undefined; text: string }>();

/** The headline and the text of the page at a whole address. */
function pageAt(url: string) {
  const known = pages.get(url);
  if (known) return known;
  const page = readPage(site.dist, decodeURI(url.replace(`${origin}/news/`, '')));
  const [kind = '', place] = (textAt(page, '.kicker') ?? '').split(' · ');
  const body = textOfHtml(page.querySelector('.body')?.innerHTML ?? '');
  const read = { title: textAt(page, 'h1'), text: place ? `${kind} ${body}` : body };
  pages.set(url, read);
  return read;
}

for (const [name, read] of readers) {
  test(`each of the newest articles is in ${name}, with the page’s own text and kind`, async () => {
    const items = await read();
    assert.equal(items.length, 30);
    for (const { id, title, url, html } of items) {
      assert.equal(id, url);
      assert.deepEqual({ title: collapse(title), text: textOfHtml(html) }, pageAt(url));
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
        assert.ok(URL.canParse(address), `${address} in ${url}`);
    }
  });
}

test('a change moves the updated day and neither identity nor first publication', async () => {
  for (const [name, read] of readers) {
    const boats = (await read()).find(({ id }) => id.endsWith('/boats/'));
    assert.equal(boats?.published, '2021-05-02', name);
    // RSS itself has no updated day; it is there in Atom's words for readers that know them.
    if (!name.startsWith('RSS')) assert.equal(boats?.updated, '2021-05-04', name);
  }
  assert.match(feedText('rss.xml'), /<atom:updated>2021-05-04T/);
});

test('what is no report says what it is, in every feed', () => {
  assert.match(feedText('rss.xml'), /<category>Port Velm<\/category>\s*<category>Interview<\/category>/);
  assert.match(feedText('atom.xml'), /<category term="Port Velm"\/>\s*<category term="Interview"\/>/);
  assert.match(feedText('feed.json'), /"tags":\["Port Velm","Interview"\]/);
});

test('regions, authors, years and months have feeds of their own', async () => {
  const boats = `${origin}/news/articles/boats/`;
  const lists = ['regions/port-velm', 'authors/ilse-quarrow', 'archive/2021', 'archive/2021/05'];
  const feeds = await Promise.all(lists.map((list) => readWithRssParser(`${list}/atom.xml`)));
  for (const items of feeds) assert.equal(items[0]?.id, boats);
  assert.deepEqual(
    feeds.map(({ length }) => length),
    [9, 14, 2, 1],
  );
});

test('a draft is in no feed', () => {
  for (const name of ['rss.xml', 'atom.xml', 'feed.json'])
    assert.doesNotMatch(feedText(name), /Nobody reads/);
});

test('pages offer the feed of what they list', () => {
  const feedOf = (address: string) =>
    readPage(site.dist, address).querySelector('link[type="application/atom+xml"]')?.getAttribute('href');
  assert.deepEqual(['', 'articles/boats/', 'regions/port-velm/', 'regions/'].map(feedOf), [
    'atom.xml',
    '../../atom.xml',
    'atom.xml',
    '../atom.xml',
  ]);
});

test('a site whose address is not known has no feeds, links to none, and says so', async () => {
  const nowhere = await buildSite({ 'articles/a.md': entry('Words.') }, { SITE_URL: '' });
  for (const name of ['rss.xml', 'atom.xml', 'feed.json', 'regions/velmland/atom.xml'])
    assert.equal(existsSync(join(nowhere.dist, name)), false, name);
  const front = readFileSync(join(nowhere.dist, 'index.html'), 'utf8');
  assert.doesNotMatch(front, /atom\.xml|canonical|og:url/);
  await nowhere.remove();
});
