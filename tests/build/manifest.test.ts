import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeManifest } from '../../src/build/manifest.ts';
import { run } from '../site.ts';

async function makeCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  for (const name of ['a.html', 'b c.html', 'پل.html'])
    await writeFile(join(folder, name), `words of ${name}`);
  await writeManifest(folder);
  return folder;
}

test('a copy that is as it was built is told so, by Broadside and by sha256sum', async () => {
  const folder = await makeCopy();
  const { code, stdout, stderr } = await run('verify', [folder]);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /is as its manifest says/);
  const sum = spawnSync('sha256sum', ['--check', '--strict', 'manifest'], { cwd: folder, encoding: 'utf8' });
  assert.equal(sum.status, 0, sum.stderr);
  await rm(folder, { recursive: true });
});

test('files of a copy that are missing, changed or extra are named', async () => {
  const folder = await makeCopy();
  await rm(join(folder, 'a.html'));
  await writeFile(join(folder, 'b c.html'), 'other words');
  await writeFile(join(folder, 'z.html'), 'more words');
  const { code, stderr } = await run('verify', [folder]);
  assert.equal(code, 1);
  assert.deepEqual(stderr.trim().split('\n'), ['missing: a.html', 'changed: b c.html', 'extra: z.html']);
  await rm(folder, { recursive: true });
});

test('a copy without a manifest, or with a damaged one, is refused', async () => {
  const folder = await makeCopy();
  await writeFile(join(folder, 'manifest'), 'no hash  a.html\n');
  const damaged = await run('verify', [folder]);
  assert.equal(damaged.code, 2);
  assert.match(damaged.stderr, /manifest:1:1: Unexpected line/);
  await rm(join(folder, 'manifest'));
  assert.equal((await run('verify', [folder])).code, 2);
  await rm(folder, { recursive: true });
});
