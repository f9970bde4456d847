import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { entry, makeSite, type TestSite } from '../../site.ts';

const folders: TestSite[] = [];
after(() => Promise.all(folders.map((site) => site.remove())));

const before = entry('By hand.', { title: 'Ferry back' });
const story = entry('The boats are in.', { title: 'Ferry back' });

/** Environment of a command in which `body` stands for `rename`, with `fs`, the true `rename`, `paths` and a `count`. */
function withRename(body: string) {
  const code = `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const rename = fs.rename;
let count = 0;
fs.rename = async (...paths) => { count += 1; ${body} };
syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(code).toString('base64')}` };
}

/** Environment of a command that kills itself once it has tried to rename `last` times. */
function killAfter(last: number) {
  return withRename(`try { return await rename(...paths); } finally {
    if (count === ${last}) { process.kill(process.pid, 'SIGKILL'); await new Promise(() => {}); } }`);
}

async function makeDesk() {
  const site = await makeSite({ 'articles/ferry-back/index.md': before });
  folders.push(site);
  const source = join(site.folder, 'a.md');
  await writeFile(source, story);
  const articles = join(site.content, 'articles');
  const read = () => readFile(join(articles, 'ferry-back/index.md'), 'utf8').catch(() => undefined);
  const replace = (env: Record<string, string>) =>
    site.run('import', [source, '--slug', 'ferry-back', '--force'], env);
  return { ...site, articles, source, read, replace };
}

test('an entry that is replaced is in its place whenever the import is killed', async () => {
  for (let count = 1; count < 4; count += 1) {
    const desk = await makeDesk();
    const { code } = await desk.replace(killAfter(count));
    assert.ok([before, story].includes((await desk.read()) ?? ''), `killed after ${count} renames`);
    if (code === 0) return;
  }
});

test('where folders cannot be exchanged, the next import of whatever brings the entry back', async () => {
  const desk = await makeDesk();
  const { code } = await desk.replace({ ...killAfter(2), PATH: '/nowhere' });
  assert.equal(code, null);
  assert.equal(await desk.read(), undefined);
  await desk.run('import', [desk.source, '--slug', 'other']);
  assert.equal(await desk.read(), before);
  assert.deepEqual((await readdir(desk.articles)).toSorted(), ['ferry-back', 'other']);
});

test('what a killed import left is cleared by the next, and what a running one makes stays', async () => {
  const desk = await makeDesk();
  await desk.replace({ ...killAfter(1), PATH: '/nowhere' });
  const [left = ''] = await readdir(join(desk.articles, '.import'));
  assert.match(left, /^site-[\da-f]+-\d+-/);
  const running = left.replace(/-\d+-/, `-${process.pid}-`);
  await mkdir(join(desk.articles, '.import', running));
  await desk.run('import', [desk.source, '--slug', 'other']);
  assert.deepEqual(await readdir(join(desk.articles, '.import')), [running]);
});

test('of imports of one source at once, one writes it and the others find it as it was', async () => {
  const desk = await makeDesk();
  const barrier = join(desk.folder, 'barrier');
  await mkdir(barrier);
  const together = withRename(`await fs.writeFile(${JSON.stringify(barrier)} + '/' + process.pid, '');
    while ((await fs.readdir(${JSON.stringify(barrier)})).length < 3) await new Promise((done) => setTimeout(done, 10));
    return rename(...paths);`);
  const args = [desk.source, '--slug', 'new', '--json'];
  const runs = await Promise.all([1, 2, 3].map(() => desk.run('import', args, together)));
  const statuses = runs.map(({ stdout }) => (JSON.parse(stdout) as { status: string }).status);
  assert.deepEqual(statuses.toSorted(), ['unchanged', 'unchanged', 'written']);
  assert.deepEqual((await readdir(desk.articles)).toSorted(), ['ferry-back', 'new']);
});
