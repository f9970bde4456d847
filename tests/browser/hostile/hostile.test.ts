import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { refuseSlug } from '../../../src/article/slug.ts';
import { listFiles } from '../../../src/folders/list-files.ts';
import { readPageFacts } from '../../../src/links/page-facts.ts';
import { openNginx, type OpenServer } from '../../hosting/open-server.ts';
import { picture } from '../../sample-articles.ts';
import { entry, makeSite, type TestSite } from '../../site.ts';
import { openBrowser } from '../open-browser.ts';
import { judgeEntry } from './judge-entry.ts';
import { addresses } from './addresses.ts';
import { breakouts, characters, objectKeys } from './breakouts.ts';
import { fileNames } from './file-names.ts';
import { markup } from './markup.ts';
import { yamlTricks } from './yaml-tricks.ts';
import { addressPlaces, type Passage, textPlaces, writeEntry } from './places.ts';
import { watchPage } from './watch-page.ts';

/** Payloads that share an article: those of text have a title of their own, those of links only paragraphs. */
const groups = [
  ...[...markup, ...breakouts, ...objectKeys].map((payload) => ({ payloads: [payload], places: textPlaces })),
  ...inTens(characters).map((payloads) => ({ payloads, places: textPlaces })),
  ...inTens(addresses).map((payloads) => ({ payloads, places: addressPlaces })),
];
let site: TestSite;
let server: OpenServer;
let browser: Browser;
let pages: string[];
let attempts = 0;
let accepted = 0;

before(async () => {
  site = await makeSite({});
  const png = await picture(40, 30, 'png');
  const probe = join(site.folder, 'probe');
  await mkdir(probe);
  await writeFile(join(probe, 'pier.png'), png);
  const isAccepted = async (text: string, what: string) => {
    const verdict = await judgeEntry(text, join(probe, 'index.md'), what);
    attempts += 1;
    accepted += Number(verdict);
    return verdict;
  };
  const publish = async (slug: string, text: string) => {
    await site.write(`articles/${slug}/index.md`, text);
    await site.write(`articles/${slug}/pier.png`, png);
  };
  for (const [index, { payloads, places }] of groups.entries()) {
    const fitting: Passage[] = [];
    for (const [order, payload] of payloads.entries()) {
      for (const [name, place] of Object.entries(places)) {
        const passage = place(payload, order);
        const what = `${JSON.stringify(payload)} as ${name}`;
        if (await isAccepted(writeEntry([passage]), what)) fitting.push(passage);
      }
    }
    if (fitting.length > 0) await publish(`case-${index}`, writeEntry(fitting));
  }
  for (const [index, trick] of yamlTricks.entries()) {
    const text = entry('Words.').replace('\n---\n\n', `\n${trick}\n---\n\n`);
    if (await isAccepted(text, trick)) await publish(`yaml-${index}`, text);
  }
  for (const name of objectKeys.filter((key) => !refuseSlug(key))) await publish(name, entry('Words.'));
  const { code, stderr } = await site.run('build', [], { SITE_URL: 'https://port.example' });
  const errors = stderr.split('\n').filter((line) => !line.includes(': warning: '));
  assert.equal(code, 0, errors.join('\n'));
  server = await openNginx(site.dist);
  browser = await openBrowser();
  pages = (await listFiles(site.dist)).filter((path) => path.endsWith('.html') && path !== '404.html');
});
after(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

test('hundreds of payloads are tried, some are refused with their place, and the others stand on pages', async () => {
  assert.ok(attempts >= 300, `${attempts} attempts`);
  assert.ok(accepted > 100 && accepted < attempts, `${accepted} of ${attempts} accepted`);
  assert.ok((await readdir(join(site.dist, 'articles'))).length > 100);
});

test('in the browser no script runs, none even tries to, and no request leaves', async () => {
  const context = await browser.newContext();
  // Every article and index; of the pages for single regions, people and speakers, which repeat them, each tenth.
  const isIndex = (path: string) => /^(?:articles\/|[^/]*\/?index\.html$)/.test(path);
  const visited = pages.filter((path, index) => isIndex(path) || index % 10 === 0);
  assert.ok(visited.length > 130, `${visited.length} pages`);
  // The policy reports whatever it stops, so that silence means that nothing was there to stop.
  assert.deepEqual(await watchPage(context, server.origin, visited), []);
  await context.close();
});

test('no page leads anywhere but to the web, a mail or telephone program, or within the site', async () => {
  for (const path of pages) {
    const { references, forbidden } = readPageFacts(path, await readFile(join(site.dist, path), 'utf8'));
    assert.deepEqual(forbidden, [], path);
    for (const reference of references) {
      const { protocol } = new URL(reference, 'https://port.example/');
      assert.match(protocol, /^(?:https?|mailto|tel|data):$/, `${reference} on ${path}`);
      if (protocol === 'data:') assert.match(reference, /^data:image\/svg\+xml,<svg xmlns='http/, path);
    }
  }
});

test('feeds hold no more than pages do', async () => {
  const feed: { items: { content_html: string }[] } = JSON.parse(
    await readFile(join(site.dist, 'feed.json'), 'utf8'),
  );
  assert.ok(feed.items.length > 10);
  for (const { content_html: html } of feed.items)
    assert.deepEqual(readPageFacts('feed', html).forbidden, []);
});

test('a hostile file name is refused with its place, and one that is a word of the language is a word', async () => {
  const folder = await makeSite({});
  await mkdir(join(folder.content, 'articles'), { recursive: true });
  for (const name of fileNames) await writeFile(join(folder.content, 'articles', name), entry('Words.'));
  const { code, stderr } = await folder.run('check');
  await folder.remove();
  assert.equal(code, 1);
  const refused = stderr
    .trim()
    .split('\n')
    .filter((line) => /:1:1: .*\(invalid-slug\)$/.test(line));
  const usable = ['constructor.md', 'toString.md', 'index.html.md'];
  assert.equal(refused.length, fileNames.length - usable.length, stderr);
  assert.doesNotMatch(stderr, /[\p{Cc}\u202E\u200B](?<!\n)/u, 'a name cannot turn the terminal round');
});

function inTens(payloads: string[]): string[][] {
  return Array.from({ length: Math.ceil(payloads.length / 10) }, (_, index) =>
    payloads.slice(index * 10, index * 10 + 10),
  );
}
