import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithManifest } from '../../src/build/manifest.ts';
import { readPage, textAt } from '../pages/built-page.ts';
import { picture } from '../sample-articles.ts';
import { entry, makeSite } from '../site.ts';
import { fingerprint } from './fingerprint.ts';

const whole = { missing: [], changed: [], extra: [] };

test('two builds at once do not mix, in two places or in one', async () => {
  const places = ['Port Velm', 'Dorrow'];
  const sites = await Promise.all(
    places.map(async (region) =>
      makeSite({
        'articles/ferry/index.md': entry(`News of ${region}.\n\n![A pier](pier.png)`, { region }),
        'articles/ferry/pier.png': await picture(region.length * 20, 60, 'png'),
      }),
    ),
  );
  const [one, other] = sites;
  assert.ok(one && other);
  const shared = join(one.folder, 'shared');
  const runs = [one, other].flatMap((site) => [site.run('build'), site.run('build', ['--out', shared])]);
  for (const { code, stderr } of await Promise.all(runs)) assert.equal(code, 0, stderr);
  for (const [index, site] of sites.entries()) {
    assert.equal(textAt(readPage(site.dist, 'articles/ferry/'), '.kicker'), places[index]);
    assert.deepEqual(await compareWithManifest(site.dist), whole);
  }
  const both = await Promise.all(sites.map(({ dist }) => fingerprint(dist)));
  const mixed = await fingerprint(shared);
  assert.ok(both.some((site) => JSON.stringify(site) === JSON.stringify(mixed)));
  await Promise.all(sites.map((site) => site.remove()));
});
