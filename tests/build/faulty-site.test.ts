import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { verifySite } from '../../src/build/verify-site.ts';
import { pagePolicy } from '../../src/security/content-policy.ts';

const none = { articles: [], drafts: [], problems: [] };

/** A page as the build makes them, so that each test can spoil one thing. */
function page({ head = '', main = 'Words.', style = 'p{}', policy = pagePolicy(style) } = {}) {
  return `<!doctype html><html><head><meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style>${head}</head><body><main>${main}</main></body></html>`;
}

/** Verifies a site of these files; resolves to what is wrong with it, which is nothing for a good one. */
async function faultsOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await verifySite(folder, none).then(
      () => '',
      (cause: Error) => cause.message,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a good site has no fault', async () => {
  const head = '<script type="application/ld+json">{"name":"<\\/script>"}</script>';
  assert.equal(
    await faultsOf({ 'index.html': page({ head }), 'feed.xml': '<rss><a/></rss>', 'feed.json': '{}' }),
    '',
  );
});

const faults: [string, Record<string, string>, RegExp][] = [
  ['a page without words', { 'index.html': page({ main: '<p> </p>' }) }, /index\.html: .*without words/],
  [
    'a dead link',
    { 'index.html': page({ main: 'W <a href="gone/">x</a>' }) },
    /index\.html:1:1: .*dead-link/,
  ],
  ['a page of no article', { 'articles/x/index.html': page() }, /articles\/x: Unexpected page/],
  [
    'structured data cut off',
    { 'index.html': page({ head: '<script type="application/ld+json">{"a":</script>' }) },
    /structured data/,
  ],
  ['a feed that is no XML', { 'feed.xml': '<rss>a & b</rss>' }, /feed\.xml: .*no program can read/],
  ['a feed with a control character', { 'feed.xml': '<rss>\u0001</rss>' }, /feed\.xml: /],
  ['a feed that is no JSON', { 'feed.json': '{"a": undefined}' }, /feed\.json: /],
  ['a script', { 'index.html': page({ main: 'W<script>alert(1)</script>' }) }, /Unexpected <script>/],
  ['a handler', { 'index.html': page({ main: '<p onclick="x()">W</p>' }) }, /Unexpected onclick=/],
  ['a style in an attribute', { 'index.html': page({ main: '<p style="x">W</p>' }) }, /Unexpected style=/],
  ['a page without a policy', { 'index.html': '<main>Words' }, /expected one style and the policy/],
  [
    'a policy for another style',
    { 'index.html': page({ policy: pagePolicy('q{}') }) },
    /and the policy for it/,
  ],
];
for (const [title, files, expected] of faults) {
  test(`${title} is found before a site is published`, async () => {
    assert.match(await faultsOf(files), expected);
  });
}

test('everything that is wrong is said at once', async () => {
  const found = await faultsOf({
    'index.html': page({ main: '' }),
    'feed.json': '{',
    'a.html': page({ main: '' }),
  });
  assert.equal(found.split('\n').length, 3);
});
