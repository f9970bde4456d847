import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { entry, makeSite, type TestSite } from '../../site.ts';

const folders: TestSite[] = [];
after(() => Promise.all(folders.map((site) => site.remove())));

const story = entry('The boats are in.\n\n![The quay](quay.png)', { title: 'Ferry back' });

async function makeDesk(files: Record<string, string> = {}) {
  const site = await makeSite(files);
  folders.push(site);
  const sources = join(site.folder, 'sources');
  await mkdir(sources);
  return { ...site, sources };
}

function makePipe(path: string) {
  assert.equal(spawnSync('mkfifo', [path]).status, 0);
}

/** Runs a command and fails where it does not end; as nobody, whom permissions bind, where that is asked. */
function runSoon(command: string, args: string[], content: string, asNobody = false) {
  return spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
    timeout: 60_000,
    ...(asNobody && process.getuid?.() === 0 ? { uid: 65_534 } : {}),
  });
}

test('pipes and devices in a folder of sources, and as pictures, are told; the rest is imported', async () => {
  const desk = await makeDesk();
  await writeFile(join(desk.sources, 'a.md'), story);
  makePipe(join(desk.sources, 'quay.png'));
  makePipe(join(desk.sources, 'pipe.txt'));
  await symlink('/dev/zero', join(desk.sources, 'zero.txt'));
  await symlink('.', join(desk.sources, 'loop'));
  const { status, stderr } = runSoon('import', [desk.sources], desk.content);
  assert.equal(status, 1);
  for (const name of ['pipe', 'zero'])
    assert.match(stderr, new RegExp(`/${name}\\.txt:1:1: Unexpected pipe or device .*\\(unreadable\\)`));
  assert.match(stderr, /"quay\.png" that cannot be opened \(it is a folder, a pipe or a device\)/);
  assert.match(stderr, /Passed over, since links to folders are not followed: \S+\/loop\n/);
  assert.deepEqual(await readdir(join(desk.content, 'articles')), ['a']);
});

test('a source that is a pipe, a device or a folder, or may not be read, is noted by the check', async () => {
  const text = entry('The boats are in.');
  const names = ['device', 'folder', 'pipe', 'secret'];
  const desk = await makeDesk(Object.fromEntries(names.map((name) => [`articles/${name}/index.md`, text])));
  const source = (name: string) => join(desk.content, 'articles', name, 'source.txt');
  await symlink('/dev/zero', source('device'));
  await mkdir(source('folder'));
  makePipe(source('pipe'));
  await writeFile(source('secret'), 'Text.');
  await chmod(source('secret'), 0);
  await chmod(desk.folder, 0o755);
  const { status, stderr } = runSoon('check', [], desk.content, true);
  assert.equal(status, 0, stderr);
  for (const name of names)
    assert.match(stderr, new RegExp(`/${name}/index\\.md:1:1: note: .*unreadable file.*\\(not-repeated\\)`));
});

test('a kept source that is a pipe is replaced, and a picture that is one is reported by the check', async () => {
  const desk = await makeDesk({ 'articles/a/index.md': entry('By hand.') });
  await writeFile(join(desk.sources, 'a.md'), story);
  makePipe(join(desk.content, 'articles/a/source.md'));
  const { status, stderr } = runSoon('import', [join(desk.sources, 'a.md'), '--force'], desk.content);
  assert.equal(status, 0, stderr);
  await desk.write('articles/a/index.md', story);
  await rm(join(desk.content, 'articles/a/source.md'));
  makePipe(join(desk.content, 'articles/a/quay.png'));
  assert.match(
    runSoon('check', [], desk.content).stderr,
    /"quay\.png" that cannot be opened .*\(no-picture\)/,
  );
});
