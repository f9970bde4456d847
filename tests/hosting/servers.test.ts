import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { listFiles } from '../../src/folders/list-files.ts';
import { fileTypes } from '../../src/hosting/file-types.ts';
import { persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, type TestSite } from '../site.ts';
import { askOften, askRaw } from './ask-server.ts';
import { type OpenServer, openCaddy, openNginx } from './open-server.ts';

let site: TestSite;
let files: string[];
before(async () => {
  site = await buildSite({
    'articles/boats/index.md': richArticle,
    'articles/boats/pier.jpg': await picture(700, 400),
    'articles/پل/index.md': persianArticle,
  });
  await mkdir(join(site.dist, 'kinds'));
  for (const { ending } of fileTypes) await writeFile(join(site.dist, `kinds/x.${ending}`), `x ${ending}`);
  await mkdir(join(site.dist, '.well-known'));
  await writeFile(join(site.dist, '.well-known/security.txt'), 'Contact: mailto:desk@port.example');
  const all = await listFiles(site.dist);
  files = all.filter((path) => !/^[._]|\.(?:br|gz)$|^manifest$|^404/.test(path));
});
after(() => site.remove());

const address = (path: string) => `/${encodeURI(path.replace(/(^|\/)index\.html$/, '$1'))}`;

/** What the built `_headers` says for a path, so that all hosts say the same. */
async function expectedHeaders(): Promise<[string, string][]> {
  const text = await readFile(join(site.dist, '_headers'), 'utf8');
  const lines = text.split('/assets/*')[0]?.split('\n').slice(1, -1) ?? [];
  return lines.map((line): [string, string] => {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    return [name, value];
  });
}

for (const [name, open] of Object.entries({ nginx: openNginx, Caddy: openCaddy })) {
  suite(name, () => {
    let server: OpenServer;
    before(async () => {
      server = await open(site.dist);
    });
    after(() => server.close());
    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch(server.origin + path, { headers, redirect: 'manual' });

    test('every kind of file comes whole, with its type', async () => {
      assert.ok(files.length > fileTypes.length + 10);
      for (const path of files) {
        const response = await ask(address(path));
        assert.equal(response.status, 200, path);
        const kind = fileTypes.find(({ ending }) => path.endsWith(`.${ending}`));
        assert.ok(kind, path);
        const expected = kind.isText ? `${kind.type}; charset=utf-8` : kind.type;
        assert.equal(response.headers.get('content-type')?.toLowerCase(), expected, path);
        const bytes = Buffer.from(await response.arrayBuffer());
        assert.ok(bytes.equals(await readFile(join(site.dist, path))), path);
      }
    });

    test('assets are kept for ever, and everything else is asked for again', async () => {
      for (const path of files) {
        const response = await ask(address(path));
        const isAsset = path.startsWith('assets/');
        const expected = isAsset ? 'public, max-age=31536000, immutable' : 'no-cache';
        assert.equal(response.headers.get('cache-control'), expected, path);
        await response.arrayBuffer();
      }
    });

    test('every answer has every security header, whatever its status', async () => {
      const expected = await expectedHeaders();
      assert.equal(expected.length, 8);
      for (const path of ['/', '/kinds/x.png', '/assets/gone.avif', '/articles/boats', '/_hosting/']) {
        const response = await ask(path);
        for (const [header, value] of expected)
          assert.equal(response.headers.get(header), value, `${path} ${header}`);
        await response.arrayBuffer();
      }
    });

    test('who reads brotli or gzip gets the copy that the build made', async () => {
      const file = join(site.dist, 'articles/boats/index.html');
      const answers = { br: `${file}.br`, gzip: `${file}.gz`, identity: file };
      for (const [encoding, copy] of Object.entries(answers)) {
        const { headers, bytes } = await askRaw(`${server.origin}/articles/boats/`, encoding);
        assert.equal(headers['content-encoding'] ?? 'identity', encoding);
        assert.match(headers.vary ?? '', /accept-encoding/i, 'a cache must not mix them up');
        assert.equal(headers['content-type']?.toLowerCase(), 'text/html; charset=utf-8');
        assert.ok(bytes.equals(await readFile(copy)));
      }
    });

    test('what has not changed is not sent again', async () => {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const first = await ask('/articles/boats/', { 'accept-encoding': encoding });
        await first.arrayBuffer();
        const etag = first.headers.get('etag');
        const modified = first.headers.get('last-modified');
        assert.ok(etag && modified);
        for (const condition of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
          const again = await ask('/articles/boats/', { 'accept-encoding': encoding, ...condition });
          assert.equal(again.status, 304, encoding);
          assert.equal(await again.text(), '');
        }
      }
    });

    test('an address that does not exist answers 404 with the page for it, which nobody keeps', async () => {
      const page = await readFile(join(site.dist, '404.html'), 'utf8');
      for (const path of ['/gone', '/articles/gone/', '/assets/gone.avif', '/gone.md', '/gone/%ff']) {
        const response = await ask(path);
        assert.equal(response.status, 404, path);
        assert.equal(response.headers.get('content-type')?.toLowerCase(), 'text/html; charset=utf-8', path);
        assert.equal(response.headers.get('cache-control'), 'no-cache', path);
        assert.equal(await response.text(), page, path);
      }
    });

    test('no folder is listed, and what begins with a dot or is for hosts alone is not shown', async () => {
      const hidden = [
        '/assets/',
        '/kinds/',
        '/_hosting/',
        '/_hosting/nginx.conf',
        '/_hosting/caddy.conf',
        '/_headers',
      ];
      for (const path of [...hidden, '/articles/.secret', '/articles/%2ehosting/x']) {
        const response = await ask(path);
        assert.equal(response.status, 404, path);
        assert.doesNotMatch(await response.text(), /x\.avif|add_header|Index of/);
      }
      assert.equal((await ask('/.well-known/security.txt')).status, 200);
    });

    test('an article without its last slash is sent to its address', async () => {
      const response = await ask('/articles/boats');
      assert.ok([301, 308].includes(response.status));
      assert.match(response.headers.get('location') ?? '', /^(?:\/articles\/)?boats\/$/);
    });

    test('20,000 requests, 64 at once, are answered without an error', async () => {
      const addresses = files.map((path) => server.origin + address(path));
      assert.equal(await askOften(addresses, 20_000, 64), 0);
    });
  });
}
