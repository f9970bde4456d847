import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { first, second, third } from './story-page.ts';

function fieldsOf(head: string) {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><article><p class="byline">By Orsa Tindal</p>${first}${second}${third}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields;
}

test('what records escape twice is read once more, whatever keeps it', () => {
  const title = "Velm's 'last ferry' is back";
  const escaped = 'Velm&amp;#039;s &amp;#039;last ferry&amp;#039; is back';
  const record = { '@type': 'NewsArticle', headline: escaped };
  for (const head of [
    `<meta property="og:title" content="${escaped}">`,
    `<title>${escaped}</title>`,
    `<script type="application/ld+json">${JSON.stringify(record)}</script>`,
  ])
    assert.equal(fieldsOf(head).title, title, head);
});

test('a description that was misread is mended as the text is', () => {
  const words = (dash: string) =>
    `KARSK ${dash} The ferry carries bread and schoolchildren across the harbour.`;
  const title = '<title>The ferry is back</title>';
  for (const content of [words('â€”'), words('—')])
    assert.equal(
      fieldsOf(`${title}<meta name="description" content="${content}">`).description,
      words('—'),
      content,
    );
});

test('records in a script whose kind a system forgot to write are read as any others', () => {
  const record = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2021-04-15' };
  for (const type of ['', ' type="application/ld+json"'])
    assert.equal(fieldsOf(`<script${type}>${JSON.stringify(record)}</script>`).date, '2021-04-15', type);
});
