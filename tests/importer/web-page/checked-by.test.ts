import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/importer/raw-text/read-text.ts';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { first, second, third } from './story-page.ts';

/** Who wrote a page, as it is read. */
function authorsOf(byline: string, lang = 'en') {
  const page = `<!doctype html><html lang="${lang}"><head><title>The ferry is back</title></head><body><article>
<h1>The ferry is back</h1>${byline}<p class="date">15 April 2021</p>${first}${second}${third}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.authors;
}

const labels: [lang: string, label: string][] = [
  ['en', 'Fact-checked by'],
  ['en', 'Fact Checked by:'],
  ['en', 'Medically reviewed by'],
  ['en', 'Tested by'],
  ['de', 'Geprüft von'],
  ['fr', 'Vérifié par'],
  ['es', 'Revisado por'],
  ['pt', 'Verificado por'],
];
const link = (name: string) => `<a href="/author/${name.split(' ')[0]}">${name}</a>`;

test('who went over an article, or tried what it tells of, has not written it', () => {
  for (const [lang, label] of labels) {
    const own = `<p class="authors">${link('Orsa Tindal')}</p>`;
    const other = `<p class="authors"><span>${label}</span> ${link('Brenn Halloway')}</p>`;
    assert.deepEqual(authorsOf(own + other, lang), ['Orsa Tindal'], label);
  }
});

test('the same behind the author and the day on one line', () => {
  for (const [lang, label] of [...labels, ['en', 'Reviewed by'] as const]) {
    const line = `By ${link('Orsa Tindal')} – Updated 15 April 2021 | ${label} ${link('Brenn Halloway')}`;
    assert.deepEqual(authorsOf(`<div class="byline">${line}</div>`, lang), ['Orsa Tindal'], label);
  }
});

test('the same in a text that was copied', () => {
  const text = [first, second, third].map((one) => one.replace(/<\/?p>/g, '')).join('\n\n');
  const read = readText(
    `The ferry is back\n\nBy Orsa Tindal | Fact-checked by Brenn Halloway\n\n15 April 2021\n\n${text}`,
    { today: '2026-01-01', language: 'en' },
  );
  assert.ok('draft' in read);
  assert.deepEqual(read.draft.fields.authors, ['Orsa Tindal']);
});
