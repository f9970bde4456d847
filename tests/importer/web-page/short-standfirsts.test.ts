import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importBody, second, third } from './story-page.ts';

function standfirstBelow(header: string): string | undefined {
  const body = `<article>${header}<p class="byline">By Orsa Tindal</p><div class="body">${first}${second}${third}</div></article>`;
  const { draft, refusals } = importBody(body);
  assert.deepEqual(refusals, []);
  return draft.fields.description;
}

test('a short line below the headline that the page names as one is the standfirst', () => {
  const header = '<h1>The ferry is back</h1><p class="subtitle">And then it left again</p>';
  assert.equal(standfirstBelow(header), 'And then it left again');
});

test('a short sentence right below the headline is the standfirst', () => {
  const header = '<header><h1>The ferry is back</h1><p>And then it left again.</p></header>';
  assert.equal(standfirstBelow(header), 'And then it left again.');
});

for (const line of [
  'By Orsa Tindal.',
  'Velm Harbour',
  'Updated on Sunday 9 May.',
  'Harbour news of Velmland',
]) {
  test(`a line below the headline that says nothing of itself is no standfirst: ${line}`, () => {
    assert.equal(standfirstBelow(`<header><h1>The ferry is back</h1><p>${line}</p></header>`), undefined);
  });
}

test('a name in the element of a standfirst is none', () => {
  const header = '<h1>The ferry is back</h1><p class="intro">LIO PANT, VELM HARBOUR</p>';
  assert.equal(standfirstBelow(header), undefined);
});

test('a record that asks to subscribe describes the outlet and is no standfirst', () => {
  const told =
    'The Velm Packet covers one harbour: the ferry’s. Sign up for our newsletters to have them in your inbox.';
  const { draft } = importBody(
    `<article><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>${first}${second}${third}</article>`,
    { head: `<meta property="og:description" content="${told}">` },
  );
  assert.equal(draft.fields.description, undefined);
});

test('a standfirst ends where the byline on its line begins', () => {
  const told = 'The town has waited for nine winters, and now the boat is at the pier again.';
  const { draft } = importBody(
    `<article><header><h1>The ferry is back</h1>${told} By <a href="/tindal">Orsa Tindal</a> on April 15, 2021</header><div class="body">${first}${second}${third}</div></article>`,
    { head: `<meta property="og:description" content="${told}">` },
  );
  assert.equal(draft.fields.description, told);
});
