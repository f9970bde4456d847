import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const text = `<p>The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.</p>
<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>
<p>The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.</p>`;

/** Who wrote a page, as the whole import finds it. */
function authorsOf(byline: string, head = '', story = text) {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title>${head}</head><body><article>
<h1>The ferry is back</h1><div class="info">${byline} on <span class="time">15 April 2021, 19:55</span> in <a href="/category/boats" rel="category tag">Boats</a></div>${story}</article></body></html>`;
  const given = { region: 'Velmland' };
  return importSource(Buffer.from(page), 'page.html', { today: '2026-01-31', language: 'en', given }).found
    .authors;
}
const signed = (name: string) =>
  authorsOf(`<span class="theauthor">by <a href="/author/x/" rel="author">${name}</a></span>`);

test('an author of one word is known by the label and the link to all that the author wrote', () => {
  assert.deepEqual(signed('Orsa'), ['Orsa']);
});

test('a desk, an account and a role of one word sign nothing so', () => {
  for (const name of ['Admin', 'Newsroom', 'orsa89', 'Editor']) assert.equal(signed(name), undefined, name);
  const unlabelled = '<span class="theauthor"><a href="/author/x/" rel="author">Orsa</a></span>';
  assert.equal(authorsOf(unlabelled), undefined);
});

test('an outlet that the page records as the author and that a byline names is the author', () => {
  const head = '<meta property="og:site_name" content="VelmPacket"><meta name="author" content="VelmPacket">';
  const byline = (name: string) => `<p class="author">By <a href="/authors">${name}</a></p>`;
  assert.deepEqual(authorsOf(byline('VelmPacket'), head), ['VelmPacket']);
  assert.equal(authorsOf(byline('Agencies'), head), undefined);
});

test('a line in capitals that nothing marks names nobody beside a byline that says too little', () => {
  const story = `<p>HEEDLESS MEASURED TESTING</p>${text}`;
  assert.deepEqual(authorsOf('', '', story.replace('HEEDLESS MEASURED TESTING', 'ORSA TINDAL')), [
    'ORSA TINDAL',
  ]);
  const byline = '<small>By <a href="/author/jq/" rel="author">jose</a></small>';
  assert.equal(authorsOf(byline, '', story), undefined);
});
