import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { compareWithManifest } from '../../src/build/manifest.ts';
import { picture } from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';

/** `KILLS=50 node --test tests/build/killed-build.test.ts` kills as often as one likes; each costs about 2 s. */
const kills = Number(process.env['KILLS'] ?? 4);
const whole = { missing: [], changed: [], extra: [] };
const story = (version: number) =>
  entry(`Version ${version} of the news.\n\n![A pier](pier.png)`, { title: `Harbour ${version}` });

/** Runs the build, kills it after so many milliseconds, and tells whether it had ended before. */
async function buildAndKill(site: TestSite, after: number): Promise<boolean> {
  const env = { ...process.env, CONTENT_DIR: site.content, ASTRO_TELEMETRY_DISABLED: '1' };
  const args = ['src/commands/build.ts', '--out', site.dist];
  const build = spawn(process.execPath, args, { env, detached: true });
  const timer = setTimeout(() => build.kill('SIGKILL'), after);
  const [code] = (await once(build, 'close')) as [number | null];
  clearTimeout(timer);
  // The exchange of folders is a process of its own, which ends after the build that began it.
  while (build.pid !== undefined && isGroupAlive(build.pid)) await setImmediate();
  return code === 0;
}

function isGroupAlive(leader: number): boolean {
  try {
    return process.kill(-leader, 0);
  } catch {
    return false;
  }
}

function headlineOf(site: TestSite): string | undefined {
  return /<h1\b[^>]*>(.*?)<\/h1>/.exec(
    readFileSync(join(site.dist, 'articles/harbour/index.html'), 'utf8'),
  )?.[1];
}

test(`of ${kills} builds killed at random moments, none harms the site, and the next build succeeds`, async () => {
  const pier = await picture(60, 40, 'png');
  const site = await buildSite({
    'articles/harbour/index.md': story(0),
    'articles/harbour/pier.png': pier,
  });
  const started = Date.now();
  assert.equal((await site.run('build')).code, 0);
  const duration = Date.now() - started;
  for (let version = 1; version <= kills; version += 1) {
    const before = headlineOf(site);
    await site.write('articles/harbour/index.md', story(version));
    const moment = Math.round(Math.random() * duration);
    const hasEnded = await buildAndKill(site, moment);
    assert.deepEqual(await compareWithManifest(site.dist), whole, `killed after ${moment} ms`);
    const expected = hasEnded ? [`Harbour ${version}`] : [before, `Harbour ${version}`];
    assert.ok(expected.includes(headlineOf(site)), `${headlineOf(site)} after ${moment} ms`);
  }
  const last = await site.run('build');
  assert.equal(last.code, 0, last.stderr);
  assert.equal(headlineOf(site), `Harbour ${kills}`);
  assert.deepEqual(
    await readdir(site.folder),
    ['content', 'dist'],
    'what killed builds left is cleared away',
  );
  await site.remove();
});

test('a site is in its place at every moment while another replaces it', async () => {
  const site = await buildSite({ 'articles/harbour/index.md': entry('Old.', { title: 'Harbour 0' }) });
  await site.write('articles/harbour/index.md', entry('New.', { title: 'Harbour 1' }));
  const seen = new Map<string | undefined, number>();
  let isBuilding = true;
  const building = site.run('build').finally(() => {
    isBuilding = false;
  });
  while (isBuilding) {
    const headline = headlineOf(site);
    seen.set(headline, (seen.get(headline) ?? 0) + 1);
    await setImmediate();
  }
  assert.equal((await building).code, 0);
  assert.deepEqual([...seen.keys()], ['Harbour 0', 'Harbour 1']);
  assert.ok((seen.get('Harbour 0') ?? 0) > 1000, 'it was looked at often');
  await site.remove();
});
