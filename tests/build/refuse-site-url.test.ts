import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseSiteUrl } from '../../src/build/refuse-site-url.ts';
import { entry, makeSite } from '../site.ts';

test('an origin is an address, with or without a slash at its end', () => {
  const addresses = ['https://news.example', 'https://news.example/', 'http://127.0.0.1:4321'];
  assert.deepEqual(addresses.map(refuseSiteUrl), [undefined, undefined, undefined]);
});

test('a path belongs to BASE_PATH, and anything else is no address', () => {
  assert.equal(
    refuseSiteUrl('https://x.example/news/'),
    'SITE_URL: Unexpected "https://x.example/news/", expected "https://x.example", give the path as BASE_PATH=/news/',
  );
  for (const wrong of ['news.example', 'ftp://news.example', 'https://', 'https://a:b@x.example'])
    assert.match(refuseSiteUrl(wrong) ?? '', /^SITE_URL: Unexpected "/, wrong);
});

test('a build with a wrong address publishes nothing and shows no stack', async () => {
  const site = await makeSite({ 'articles/a.md': entry('Words.') });
  const { code, stderr } = await site.run('build', [], { SITE_URL: 'news.example' });
  await site.remove();
  assert.equal(code, 1);
  assert.match(stderr, /^SITE_URL: Unexpected "news\.example", expected .* \(invalid-site-url\)\n$/);
});
