import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { first, second, third } from './story-page.ts';

const headline = 'What the harbour of Velm likes best';
const head = (tail = '') =>
  `<title>${headline} | Quay Notes</title><meta property="og:title" content="${headline}${tail}">`;

function readPage(records: string, body: string) {
  const page = `<!doctype html><html lang="en"><head>${records}</head><body>${body}</body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  const { fields, body: text } = read.draft;
  return { title: fields.title, text: plainBlocks(text).join('\n') };
}

const part = '<h1>But what it likes most of all is bread</h1>';

test('the only first-level heading opens a part of the text where a lower one above it says what the records say', () => {
  for (const tail of ['', ' | Quay Notes'])
    for (const top of [`<h2>${headline}</h2>`, `<fieldset><legend>${headline}</legend>`]) {
      const { title, text } = readPage(head(tail), `<main>${top}${first}${second}${part}${third}</main>`);
      assert.equal(title, headline, top);
      assert.match(text, /^The ferry .*\n.*\nBut what it likes most of all is bread\n/, top);
    }
});

test('first-level headings that lead elsewhere and one that does not are parts of the text below such a heading', () => {
  const days = ['Day of the ferry', 'Day of the mill']
    .map(
      (day, index) => `<h1><a href="https://quay.example/${index}">${day}</a></h1>${[first, second][index]}`,
    )
    .join('');
  const { title, text } = readPage(
    head(),
    `<main><fieldset><legend>${headline}</legend>${days}<h1>Afterwards</h1>${third}</fieldset></main>`,
  );
  assert.equal(title, headline);
  assert.match(text, /The ferry that carries/);
});

test('a first-level heading below a heading of something else stays the headline', () => {
  const { title } = readPage(
    head(),
    `<h2>Most read in the harbour today</h2><main><h1>What Velm likes</h1>${first}${second}${third}</main>`,
  );
  assert.equal(title, 'What Velm likes');
});
