import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { first, second, third } from './story-page.ts';

/** Who wrote a page with a line above its text, as it is read. */
function authorsOf(above: string) {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><article>
${above}<h1>The ferry is back</h1>${first}${second}${third}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.authors;
}

const beside = (link: string) => `<div><span>April 15, 2021</span> <span>/</span> <span>${link}</span></div>`;

test('a section beside the day, which links to all of its articles, is nobody', () => {
  for (const name of ['Living Quayside', 'Harbour Matters', 'Healthy Ferries'])
    assert.equal(
      authorsOf(beside(`<a href="/${name.toLowerCase().replace(' ', '-')}">${name}</a>`)),
      undefined,
      name,
    );
});

test('a person beside the day stays the author', () => {
  for (const link of [
    'Orsa Tindal',
    '<a href="/author/orsa-tindal">Orsa Tindal</a>',
    '<a rel="author" href="/orsa-tindal">Orsa Tindal</a>',
  ])
    assert.deepEqual(authorsOf(beside(link)), ['Orsa Tindal'], link);
  assert.deepEqual(authorsOf(beside('<a href="/brian-tindal">Brian Tindal</a>')), ['Brian Tindal']);
});

test('the credit of a picture beside the house is nobody', () => {
  const head = '<meta property="og:site_name" content="Velm Institute">';
  const line = '<p>Velm Institute / Photo O. Tindal</p>';
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title>${head}</head><body><article>
<h1>The ferry is back</h1>${first}${second}${third}${line}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  assert.equal(read.draft.fields.authors, undefined);
});
