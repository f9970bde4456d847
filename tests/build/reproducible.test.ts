import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readPage, textAt } from '../pages/built-page.ts';
import { run } from '../site.ts';
import { fingerprint } from './fingerprint.ts';

const real = 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1/';

async function build(out: string, env: Record<string, string>, cwd = process.cwd()) {
  const { code, stderr } = await run('build', ['--out', out], env, cwd);
  assert.equal(code, 0, stderr);
  return fingerprint(out);
}

test('one content gives one site: in every time zone and locale, in another folder, on a second run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  const dist = join(folder, 'dist');
  try {
    const first = await build(dist, { TZ: 'UTC', LANG: 'C' });
    assert.ok(Object.keys(first).length > 2);
    const zones = ['Asia/Kabul', 'America/Los_Angeles', 'Pacific/Apia'];
    for (const [index, TZ] of zones.entries()) {
      const LANG = ['fa_AF.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8'][index] ?? '';
      assert.deepEqual(await build(dist, { TZ, LANG }), first, TZ);
      assert.equal(textAt(readPage(dist, real), '.byline time'), '15 April 2021');
    }
    const elsewhere = join(folder, 'elsewhere');
    for (const part of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
      await cp(part, join(elsewhere, part), { recursive: true });
    }
    await symlink(resolve('node_modules'), join(elsewhere, 'node_modules'));
    assert.deepEqual(await build(join(folder, 'other'), { TZ: 'UTC' }, elsewhere), first);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
