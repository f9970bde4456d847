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

test('--force puts a folder in the place of a link to one, and leaves what the link led to', async () => {
  const text = entry('The boats are in.\n\n![The quay](new.png)', { title: 'Ferry back' });
  const desk = await makeDesk({ 'ferry-back.md': text, 'new.png': await picture(60, 40) });
  await desk.write('there/index.md', entry('By hand.'));
  await desk.write('there/notes.txt', 'Mine.');
  await symlink('../there', desk.folder);
  const { code, stderr } = await desk.run('import', [join(desk.sources, 'ferry-back.md'), '--force']);
  assert.deepEqual([code, stderr], [0, '']);
  const [earlier = '', ...names] = await readdir(desk.folder);
  assert.deepEqual(names, ['index.md', 'new.png', 'notes.txt', 'source.md']);
  assert.equal(await readFile(join(desk.folder, earlier), 'utf8'), entry('By hand.'));
  assert.deepEqual(await readdir(join(desk.content, 'there')), ['index.md', 'notes.txt']);
  assert.equal(await readFile(join(desk.content, 'there/index.md'), 'utf8'), entry('By hand.'));
});

/** A desk with Markdown that shows each of `names`, and links by their names. */
async function makeGallery(names: string[], files: Record<string, string | Uint8Array>, links = {}) {
  const shown = names.map((name) => `![Picture of ${name}](${name})`).join('\n\n');
  const desk = await makeDesk({
    'a.md': entry(`The boats are in.\n\n${shown}`, { title: 'Ferry back' }),
    'elsewhere/mine.png': await picture(60, 40),
    ...files,
  });
  for (const [name, to] of Object.entries<string>(links)) await symlink(to, join(desk.sources, name));
  return desk;
}

test('only pictures below the source’s folder that pages can show are copied, and of others the text stays', async () => {
  const desk = await makeGallery(
    ['quay.png', 'passwd.png', 'outside.png', 'text.png', 'empty.png', 'wrong.jpg', 'zero.png', 'gone.png'],
    {
      'quay.png': await picture(60, 40),
      'text.png': 'Text.',
      'empty.png': '',
      'wrong.jpg': '<html>404</html>',
    },
    { 'passwd.png': '/etc/passwd', 'zero.png': '/dev/zero' },
  );
  await writeFile(join(desk.folder, '../../../outside.png'), await picture(60, 40));
  await symlink('../outside.png', join(desk.sources, 'outside.png'));
  const { code, stderr } = await desk.run('import', [join(desk.sources, 'a.md'), '--slug', 'ferry-back']);
  assert.equal(code, 0);
  assert.deepEqual(
    [...stderr.matchAll(/Unexpected picture "(.*?)" (.*?)(?: \(.*\))?, expected.*\(no-picture\)/g)].map(
      (one) => one[1],
    ),
    ['passwd.png', 'outside.png', 'text.png', 'empty.png', 'wrong.jpg', 'zero.png', 'gone.png'],
  );
  assert.deepEqual(await readdir(desk.folder), ['index.md', 'quay.png', 'source.md']);
  const body = (await readFile(join(desk.folder, 'index.md'), 'utf8')).split('---\n\n')[1] ?? '';
  assert.match(
    body,
    /!\[Picture of quay\.png\]\(quay\.png\)\n\nPicture of passwd\.png\n\nPicture of outside\.png\n/,
  );
  const check = await desk.run('check');
  assert.deepEqual([check.code, check.stderr], [0, '']);
});

test('pictures that a saved page holds itself become files of the entry, but no broken one and no placeholder', async () => {
  const text =
    'The harbour office counted the boats on Thursday, and the count was lower than in any spring before, it said.';
  const paragraphs = Array.from({ length: 4 }, (_, day) => `<p>${text} (${day})</p>`).join('');
  const quay = await picture(60, 40);
  const address = (bytes: Uint8Array) => `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  const pictures = [
    `<img src="${address(quay)}" alt="The quay">`,
    `<img src="${address(Buffer.alloc(3_000, 'x'))}" alt="The pier">`,
    `<img src="${address(quay)}" data-src="https://packet.example/boat.jpg" alt="A boat">`,
  ];
  const desk = await makeDesk({
    'ferry.html': `<!doctype html><html lang="en"><title>Ferry back</title><h1>Ferry back</h1><p>By Orsa Tindal</p><p>15 April 2021</p>${paragraphs}${pictures.join('')}${paragraphs}`,
  });
  assert.ok(quay.length < 1_500);
  const { code, stderr, stdout } = await desk.run('import', [
    ...[join(desk.sources, 'ferry.html'), '--region', 'Velmland'],
  ]);
  assert.equal(code, 0, stderr);
  const [name = '', ...others] = (await readdir(desk.folder)).filter((file) => file.startsWith('embedded-'));
  assert.deepEqual(others, []);
  assert.deepEqual(new Uint8Array(await readFile(join(desk.folder, name))), new Uint8Array(quay));
  const imported = await readFile(join(desk.folder, 'index.md'), 'utf8');
  assert.ok(imported.includes(`![The quay](${name})`), imported);
  assert.match(stderr, /"embedded-\w+\.jpg" that cannot be opened.*\(no-picture\)/);
  assert.match(stdout, /left out +remote-picture .*boat\.jpg/);
  const check = await desk.run('check');
  assert.deepEqual([check.code, check.stderr], [0, '']);
});

test('a picture above the text and one of a saved page are copied only when pages can show them', async () => {
  const text =
    'The harbour office counted the boats on Thursday, and the count was lower than in any spring before, it said.';
  const paragraphs = Array.from({ length: 4 }, (_, day) => `<p>${text} (${day})</p>`).join('');
  const image = '\nimage:\n  src: gone.png\n  alt: The pier';
  const desk = await makeDesk({
    'a.md': entry('The boats are in.', { title: 'Ferry back', region: `Velmland${image}` }),
    'quay.html': `<!doctype html><html lang="en"><title>Quay opens</title><h1>Quay opens</h1><p>By Orsa Tindal</p><p>15 April 2021</p>${paragraphs}<img src="wrong.jpg" alt="The quay">${paragraphs}`,
    'wrong.jpg': '<html>404</html>',
  });
  const { code, stderr, stdout } = await desk.run('import', [
    ...['a.md', 'quay.html'].map((name) => join(desk.sources, name)),
    ...['--region', 'Velmland'],
  ]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /a\.md:7:1: warning: .*"gone\.png".*\(no-picture\)/);
  assert.match(stdout, /left out +no-picture +line 1 +"The pier"/);
  assert.match(stderr, /quay\.html:1:1: warning: .*"wrong\.jpg".*\(no-picture\)/);
  const check = await desk.run('check');
  assert.deepEqual([check.code, check.stderr], [0, '']);
});
