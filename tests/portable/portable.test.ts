import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { openBrowser } from '../browser/open-browser.ts';
import { fingerprint } from '../build/fingerprint.ts';
import { manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, run, type TestSite } from '../site.ts';

let site: TestSite;
let folder: string;
const makePortable = (out: string, TZ = 'UTC') => run('portable', ['--from', site.dist, '--out', out], { TZ });
before(async () => {
  site = await buildSite({
    ...manyArticles(35),
    'articles/boats/index.md': richArticle,
    'articles/boats/pier.jpg': await picture(600, 400),
    'articles/پل/index.md': persianArticle,
  }, { SITE_URL: 'https://port.example', BASE_PATH: '/news/' });
  folder = join(site.folder, 'portable');
  const { code, stderr } = await makePortable(folder);
  assert.equal(code, 0, stderr);
});
after(() => site.remove());

test('every link and picture of every page works from a disk, and nothing else is asked for', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
  });
  const seen = new Set<string>();
  const waiting = [pathToFileURL(join(folder, 'index.html')).href];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    await page.goto(address);
    const found = await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode()));
      return [...document.links].map(({ href }) => href);
    });
    for (const link of found.filter((href) => href.startsWith('file:')).map((href) => href.split('#')[0] ?? '')) {
      assert.ok(existsSync(fileURLToPath(link)), `${link} on ${address}`);
      if (link.endsWith('.html')) waiting.push(link);
      else assert.doesNotMatch(link, /\/$/, 'no link shows a bare folder');
    }
  }
  await browser.close();
  assert.deepEqual(complaints, []);
  const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
  assert.equal(seen.size, pages.length, 'every page is reached from the first');
});

test('nothing is in it that only a server needs, and its manifest says what is', async () => {
  const names = await readdir(folder, { recursive: true });
  assert.deepEqual(names.filter((name) => /^404|^_|\.(?:br|gz)$/.test(name)), []);
  const { code, stderr } = await run('verify', [folder]);
  assert.equal(code, 0, stderr);
});

test('the zip holds the folder, and is the same in every time zone', async () => {
  const zip = await readFile(`${folder}.zip`);
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => [
    path.replace(/^portable/, ''),
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  assert.deepEqual(Object.fromEntries(files), await fingerprint(folder));
  for (const TZ of ['America/Los_Angeles', 'Pacific/Apia']) {
    const again = join(site.folder, 'again/portable');
    assert.equal((await makePortable(again, TZ)).code, 0);
    assert.ok((await readFile(`${again}.zip`)).equals(zip), TZ);
  }
});

test('a site that somebody changed after its build is refused', async () => {
  const file = join(site.dist, 'index.html');
  const original = await readFile(file);
  await writeFile(file, 'changed');
  const { code, stderr } = await makePortable(join(site.folder, 'refused'));
  await writeFile(file, original);
  assert.equal(code, 1);
  assert.match(stderr, /expected the site as it was built/);
  assert.equal(existsSync(join(site.folder, 'refused')), false);
});
