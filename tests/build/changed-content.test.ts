import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readPage, textAt } from '../pages/built-page.ts';
import { picture } from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';
import { fingerprint } from './fingerprint.ts';

const story = (words: string) => entry(`${words}\n\n![A pier](pier.jpg)`);
let site: TestSite;
let first: Record<string, string>;
before(async () => {
  site = await buildSite({
    'articles/ferry/index.md': story('First words.'),
    'articles/ferry/pier.jpg': await picture(533, 321),
    'articles/gone.md': entry('Words to delete.'),
  });
  first = await fingerprint(site.dist);
});
after(() => site.remove());

async function build() {
  const { code, stderr } = await site.run('build');
  assert.equal(code, 0, stderr);
}

test('what was changed, renamed, moved or deleted is nowhere as it was', async () => {
  const articles = join(site.content, 'articles');
  await site.write('articles/ferry/index.md', story('Second words.'));
  await rename(join(articles, 'ferry'), join(articles, 'boat'));
  await rename(join(articles, 'gone.md'), join(site.folder, 'gone.md'));
  await site.write('articles/boat/pier.jpg', await picture(411, 300));
  await build();
  assert.deepEqual(await readdir(join(site.dist, 'articles')), ['boat']);
  const page = readPage(site.dist, 'articles/boat/');
  assert.match(textAt(page, '.body') ?? '', /^Second words/);
  assert.equal(page.querySelector('.body img')?.getAttribute('width'), '411');
  await rename(join(articles, 'boat'), join(articles, 'ferry'));
});

test('a file that stays keeps its time, so that readers keep their copy, and one that changes does not', async () => {
  const [list, notFound] = ['index.html', '404.html'].map((name) => join(site.dist, name));
  assert.ok(list && notFound);
  await Promise.all([list, notFound].map((file) => utimes(file, 1e9, 1e9)));
  await site.write('articles/new.md', entry('New words.', { title: 'A new story' }));
  await build();
  await rm(join(site.content, 'articles/new.md'));
  assert.equal((await stat(notFound)).mtimeMs, 1e12);
  assert.ok((await stat(list)).mtimeMs > 1e12);
});

test('what was put back is published byte for byte as it was', async () => {
  await site.write('articles/ferry/index.md', story('First words.'));
  await site.write('articles/ferry/pier.jpg', await picture(533, 321));
  await rename(join(site.folder, 'gone.md'), join(site.content, 'articles/gone.md'));
  await build();
  assert.deepEqual(await fingerprint(site.dist), first);
});

test('a picture that stays is not encoded again', async () => {
  const [cache = ''] = (await readdir('.build')).filter((name) => name.startsWith('pictures-'));
  const name = Object.keys(first)
    .find((path) => path.endsWith('.avif'))
    ?.split('/')
    .at(-1);
  assert.ok(name);
  const kept = join('.build', cache, name);
  await rm(kept);
  await writeFile(kept, 'encoded before');
  await build();
  await rm(kept);
  assert.equal(await readFile(join(site.dist, 'assets', name), 'utf8'), 'encoded before');
});
