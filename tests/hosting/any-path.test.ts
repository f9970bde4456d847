import assert from 'node:assert/strict';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPageFacts } from '../../src/links/page-facts.ts';
import { manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite } from '../site.ts';
import { openCaddy } from './open-server.ts';

/** Follows every link of every page from an address on; returns the status of each address that was asked for. */
async function crawl(start: string): Promise<Map<string, number>> {
  const statuses = new Map<string, number>();
  const waiting = [start];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (statuses.has(address)) continue;
    const response = await fetch(address, { redirect: 'manual' });
    statuses.set(address, response.status);
    const html = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const found = readPageFacts('x', html).references.map((reference) => new URL(reference, address));
    waiting.push(
      ...found
        .filter(({ origin }) => origin === new URL(start).origin)
        .map((url) => url.href.split('#')[0] ?? ''),
    );
  }
  return statuses;
}

test('one build works at the root of a host and under any path, without another build', async () => {
  const site = await buildSite({
    ...manyArticles(40),
    'articles/boats/index.md': richArticle,
    'articles/boats/pier.jpg': await picture(600, 400),
    'articles/پل/index.md': persianArticle,
  });
  const atRoot = await openCaddy(site.dist);
  const statuses = await crawl(`${atRoot.origin}/`);
  await atRoot.close();
  assert.ok(statuses.size > 60, `${statuses.size} addresses`);
  assert.deepEqual(
    [...statuses].filter(([, status]) => status !== 200),
    [],
  );

  const mount = join(site.folder, 'root/some/path');
  await mkdir(join(site.folder, 'root/some'), { recursive: true });
  await rename(site.dist, mount);
  const below = await openCaddy(join(site.folder, 'root'), mount);
  const again = await crawl(`${below.origin}/some/path/`);
  await below.close();
  const paths = (all: Map<string, number>, from: string) =>
    [...all.keys()].map((address) => address.slice(from.length)).toSorted();
  assert.deepEqual(
    [...again].filter(([, status]) => status !== 200),
    [],
  );
  assert.deepEqual(paths(again, `${below.origin}/some/path`), paths(statuses, atRoot.origin));
  await site.remove();
});
