import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readPage, textAt } from '../pages/built-page.ts';
import { buildSite, entry, makeSite } from '../site.ts';
import { fingerprint } from './fingerprint.ts';

test('a build that fails says why and leaves the last good site as it was', async () => {
  const site = await buildSite({ 'articles/ferry.md': entry('The ferry returns.') });
  const good = await fingerprint(site.dist);
  await site.write('articles/broken.md', entry('Words.', { date: '2021-02-30' }));
  const { code, stdout, stderr } = await site.run('build');
  assert.equal(code, 1);
  assert.match(stderr, /broken\.md:4:7: Unexpected "2021-02-30".*\(invalid-day\)/);
  assert.match(stderr, /the site of the last build is as it was/);
  assert.doesNotMatch(stderr + stdout, /\n\s+at /, 'a mistake in the content needs no stack trace');
  assert.deepEqual(await fingerprint(site.dist), good);
  await site.remove();
});

test('a site without articles is published only when that is meant', async () => {
  const site = await makeSite({});
  const refused = await site.run('build');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /--allow-empty.*\(no-articles\)/);
  assert.equal(existsSync(site.dist), false);
  const meant = await site.run('build', ['--allow-empty']);
  assert.equal(meant.code, 0, meant.stderr);
  assert.equal(textAt(readPage(site.dist, ''), 'main'), 'Nothing has been published here yet.');
  await site.remove();
});

test('a link that leads nowhere is told with its place in the entry, and nothing is published', async () => {
  const site = await makeSite({
    'articles/ferry.md': entry('Read [the other story](../boat/) and [the first](/articles/ferry/).'),
  });
  const { code, stderr } = await site.run('build');
  assert.equal(code, 1);
  assert.match(stderr, /ferry\.md:8:24: Unexpected link to "\.\.\/boat\/" that leads nowhere.*\(dead-link\)/);
  assert.doesNotMatch(stderr, /\n\s+at |articles\/ferry\/"/);
  assert.equal(existsSync(site.dist), false);
  await site.remove();
});
