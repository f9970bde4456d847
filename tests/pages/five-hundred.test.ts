import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { manyArticles } from '../sample-articles.ts';
import { buildSite, type TestSite } from '../site.ts';

const base = 'https://port.example/news/';
let site: TestSite;
let files: string[];
before(async () => {
  site = await buildSite(manyArticles(500), { SITE_URL: 'https://port.example', BASE_PATH: '/news/' });
  files = (await readdir(site.dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
});
after(() => site.remove());

const textOf = (file: string) => readFileSync(join(site.dist, file), 'utf8');

/** The file that an absolute address of the site leads to; `undefined` for an address elsewhere. */
function fileAt(address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = decodeURI(address.slice(base.length).replace(/[#?].*/, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('every link and anchor of 500 articles leads somewhere, wherever the site stands', () => {
  const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
  const ids = new Map(
    pages.map((file) => [file, new Set([...textOf(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  let links = 0;
  for (const file of pages) {
    const place = new URL(file.replace(/index\.html$/, ''), base);
    for (const [, href = ''] of textOf(file).matchAll(/<(?:a|link)\b[^>]* href="([^"]+)"/g)) {
      if (href.startsWith('data:')) continue;
      const target = new URL(href.replaceAll('&amp;', '&'), place);
      const found = fileAt(target.href);
      assert.ok(found && existsSync(join(site.dist, found)), `${href} in ${file}`);
      if (target.hash) assert.ok(ids.get(found)?.has(decodeURI(target.hash.slice(1))), `${href} in ${file}`);
      links += 1;
    }
  }
  assert.ok(links > 10_000, `${links} links`);
});

test('every page can be reached from the front page, and every quotation from the list of speakers', () => {
  const reached = new Set(['index.html']);
  const anchors = new Set<string>();
  for (const file of reached) {
    const place = new URL(file.replace(/index\.html$/, ''), base);
    for (const [, href = ''] of textOf(file).matchAll(/<a\b[^>]* href="([^"]+)"/g)) {
      const target = new URL(href, place);
      const found = fileAt(target.href);
      if (target.hash.startsWith('#quote')) anchors.add(target.href);
      if (found?.endsWith('.html')) reached.add(found);
    }
  }
  const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
  assert.deepEqual(
    pages.filter((file) => !reached.has(file)),
    [],
  );
  assert.equal(anchors.size, 500);
});

test('the sitemaps hold every page that is no later part of a list, each once, and nothing else', () => {
  const maps = [...textOf('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => fileAt(address ?? '') ?? '',
  );
  const listed = maps.flatMap((map) =>
    [...textOf(map).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => fileAt(address ?? '')),
  );
  const pages = files.filter(
    (file) => file.endsWith('.html') && file !== '404.html' && !/(?:^|\/)page\/\d/.test(file),
  );
  assert.deepEqual(listed.toSorted(), pages.toSorted());
  assert.equal(
    maps.some((map) => map.includes('news')),
    false,
  );
});

test('a month, a year, a region and an author list all of theirs, and say how many', () => {
  const count = (address: string) =>
    Number(/<p class="byline">(\d+) articles?</.exec(textOf(join(address, 'index.html')))?.[1]);
  const sum = (addresses: string[]) => addresses.reduce((total, address) => total + count(address), 0);
  const below = (folder: string, depth: number) =>
    files
      .filter((file) => file.startsWith(folder) && file.endsWith('index.html') && !file.includes('/page/'))
      .map((file) => file.replace(/index\.html$/, ''))
      .filter((address) => address.split('/').length === depth + 2);
  assert.deepEqual([count('archive'), sum(below('archive/', 1)), sum(below('archive/', 2))], [500, 500, 500]);
  assert.equal(sum(below('regions/', 1)), 500);
  assert.equal(sum(below('authors/', 1)), 666);
});
