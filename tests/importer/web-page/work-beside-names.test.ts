import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { first, second, third } from './story-page.ts';

/** Who wrote a page, as it is read. */
function authorsOf(byline: string) {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><article>
<h1>The ferry is back</h1>${byline}<p class="date">15 April 2021</p>${first}${second}${third}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.authors;
}

const person = ['Orsa Tindal'];

test('what a template calls a post, a title or a life beside a name names nobody', () => {
  for (const [box, name, work, told] of [
    ['author-box', 'member-name', 'member-role', 'Senior Crane Warden'],
    ['author', 'author-text-name', 'author-text-position', 'Harbour Operations Analyst'],
    ['author-line', 'author-name', 'author-title', 'Executive Quay Editor and Master Gardener'],
    ['author-box', 'author-box__name', 'author-box__bio', 'Former Velm Consultant'],
  ])
    for (const tag of ['div', 'span'])
      assert.deepEqual(
        authorsOf(`<div class="${box}"><${tag} class="${name}">Orsa Tindal</${tag}>
          <${tag} class="${work}">${told}</${tag}></div>`),
        person,
        `${tag} ${work}`,
      );
});

test('the words for a post below each name of a list of terms name nobody', () => {
  const entry = (name: string, post: string) =>
    `<a href="/author/${name.slice(0, 4)}"><dl><dt>${name}</dt><dd>${post}</dd></dl></a>`;
  const byline = `<div class="authors">${entry('Orsa Tindal', 'Digital Quay Producer')}${entry('Brenn Halloway', 'Principal Warden')}</div>`;
  assert.deepEqual(authorsOf(byline), ['Orsa Tindal', 'Brenn Halloway']);
});

test('a name in an element that is called a title is read where no other element holds one', () => {
  assert.deepEqual(
    authorsOf('<div class="author"><span class="author-title">By Orsa Tindal</span></div>'),
    person,
  );
  assert.deepEqual(
    authorsOf('<div class="authors"><dl><dt>Guest Author</dt><dd>Orsa Tindal</dd></dl></div>'),
    person,
  );
});
