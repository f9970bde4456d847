import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { first, second, third } from './story-page.ts';

/** The day that is read of a page with something above its article, and with something below its headline. */
function dayOf(above: string, below = ''): string | undefined {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body>${above}<div id="content">
<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>${below}${first}${second}${third}</div></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.date;
}

const heads = {
  'its header': '<header><div class="date">Friday, 7 June 2024</div></header>',
  'a bar above all': '<div id="container"><div class="topbar"><span>Friday, 7 June 2024</span></div></div>',
  'a box outside of the article’s': '<div id="top">Friday, 7 June 2024</div>',
};

for (const [what, head] of Object.entries(heads)) {
  test(`the day of the visit in the head of a page is not the article’s: ${what}`, () => {
    assert.equal(dayOf(head), undefined);
    assert.equal(dayOf(head, '<p>Last modified: 11/28/2022</p>'), undefined);
    assert.equal(dayOf(head, '<p>12 March 2019</p>'), '2019-03-12');
  });
}

test('a day right above the headline, or labelled, is the article’s', () => {
  assert.equal(dayOf('<div>Published: 12 March 2019</div>'), '2019-03-12');
  const above = '<article><div class="meta">12 March 2019</div><header><h1>The ferry is back</h1></header>';
  const page = `<!doctype html><title>The ferry is back</title><body>${above}<p class="byline">By Orsa Tindal</p>${first}${second}${third}</article>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read && read.draft.fields.date === '2019-03-12');
});

test('a day in the header of an article is the article’s, though its headline is not seen there', () => {
  const header = '<header><img src="headline.png" alt=""><div>12 March 2019</div></header>';
  const page = `<!doctype html><title>The ferry is back</title><body><main><article>${header}<div>${first}${second}${third}</div></article></main>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  assert.equal(read.draft.fields.date, '2019-03-12');
});
