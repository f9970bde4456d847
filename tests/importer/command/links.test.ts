import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { picture } from '../../sample-articles.ts';
import { entry, makeSite, type TestSite } from '../../site.ts';

const folders: TestSite[] = [];
after(() => Promise.all(folders.map((site) => site.remove())));

/** A content folder of its own, and sources beside it. */
async function makeDesk(files: Record<string, string | Uint8Array>) {
  const site = await makeSite({});
  folders.push(site);
  const sources = join(site.folder, 'sources');
  for (const [path, data] of Object.entries(files)) {
    await mkdir(join(sources, path, '..'), { recursive: true });
    await writeFile(join(sources, path), data);
  }
  return { ...site, sources, folder: join(site.content, 'articles/ferry-back') };
}

test('--force writes through no link of the entry, and keeps its other links', async () => {
  const text = entry('The boats are in.\n\n![The quay](pics/quay.png)', { title: 'Ferry back' });
  const desk = await makeDesk({
    'ferry-back.md': text,
    'pics/quay.png': await picture(60, 40),
    'mine.md': 'Mine.',
    'photos/quay.png': 'Mine too.',
  });
  await desk.write('articles/ferry-back/index.md', entry('By hand.'));
  await symlink(join(desk.sources, 'mine.md'), join(desk.folder, 'source.md'));
  await symlink(join(desk.sources, 'photos'), join(desk.folder, 'pics'));
  await symlink('../../notes.txt', join(desk.folder, 'notes.txt'));
  const { code, stderr } = await desk.run('import', [join(desk.sources, 'ferry-back.md'), '--force']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(await readFile(join(desk.sources, 'mine.md'), 'utf8'), 'Mine.');
  assert.equal(await readFile(join(desk.sources, 'photos/quay.png'), 'utf8'), 'Mine too.');
  assert.equal(await readFile(join(desk.folder, 'source.md'), 'utf8'), text);
  assert.deepEqual(await readdir(join(desk.folder, 'pics')), ['quay.png']);
  assert.equal(await readlink(join(desk.folder, 'notes.txt')), '../../notes.txt');
});
