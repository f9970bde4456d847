import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type ServedFolder, serveFolder } from '../../src/hosting/serve-folder.ts';

let folder: string;
let served: ServedFolder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  await mkdir(join(folder, 'dist/پل'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist/404.html'), 'nothing');
  await writeFile(join(folder, 'dist/index.html'), 'front');
  await writeFile(join(folder, 'dist/پل/index.html'), 'bridge');
  await writeFile(join(folder, 'dist/card.png'), 'picture');
  served = await serveFolder(join(folder, 'dist'), '/news/', 45_321);
});
after(async () => {
  served.close();
  await rm(folder, { recursive: true });
});

/** Status, type and text of an address, and where it leads on. */
async function ask(path: string, port = served.port) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  const { status, headers } = response;
  return [status, headers.get('content-type'), headers.get('location') ?? (await response.text())];
}
const html = 'text/html; charset=utf-8';

test('pages are served as UTF-8, and other files as what they are', async () => {
  assert.deepEqual(await ask('/news/'), [200, html, 'front']);
  assert.deepEqual(await ask(`/news/${encodeURIComponent('پل')}/?a`), [200, html, 'bridge']);
  assert.deepEqual(await ask('/news/card.png'), [200, 'image/png', 'picture']);
});

test('an address without its last slash leads to the one with it', async () => {
  const place = `/news/${encodeURIComponent('پل')}`;
  assert.deepEqual(await ask(place), [301, null, `${place}/`]);
});

test('what is not there is the page that says so, and nothing outside the folder is there', async () => {
  for (const path of ['/news/none/', '/', '/news/%2e%2e%2fsecret.txt', '/news/%ff', '/news/404.html'])
    assert.deepEqual(await ask(path), [404, html, 'nothing'], path);
});

test('a port that is taken leads to the next', async () => {
  const second = await serveFolder(join(folder, 'dist'), '/', served.port);
  assert.equal(second.port, served.port + 1);
  assert.deepEqual(await ask('/', second.port), [200, html, 'front']);
  second.close();
});
