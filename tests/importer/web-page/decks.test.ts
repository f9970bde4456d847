import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftFields } from '../../../src/importer/draft.ts';
import { first, importBody, second, third } from './story-page.ts';

const headline = '<h1>The ferry is back</h1>';
const byline = '<p class="byline">By Orsa Tindal</p>';
const part = '<h2>The second boat</h2>';
const deck = 'The council decides against the advice of all the fishermen who spoke on Monday';

function read(header: string, { text = `${first}${part}${second}${third}`, head = '' } = {}) {
  const { draft, entry = '' } = importBody(`<article>${header}<div class="body">${text}</div></article>`, {
    head,
  });
  return { fields: draft.fields satisfies DraftFields, entry };
}

const description = (words: string) => `<meta name="description" content="${words}">`;

test('a heading below the headline, set unlike those of the text, is the standfirst where a lead opens the text', () => {
  const lead = `<p class="lead">Nobody had asked the captain, who heard of it in the harbour on Tuesday.</p>`;
  const { fields, entry } = read(`<header>${headline}<h2 class="deck">${deck}</h2>${byline}</header>${lead}`);
  assert.equal(fields.description, deck);
  assert.match(entry, /\n---\n\nNobody had asked/);
});

test('a heading in the box of headline and byline is the standfirst, and a name with a post there is none', () => {
  const box = (html: string) =>
    `<div class="headline_byline">${headline}${html}</div>${byline}<div class="lead">${first}</div>`;
  assert.equal(
    read(box(`<h2 class="subtitle">${deck}</h2>`), { text: second + third }).fields.description,
    deck,
  );
  const post = '<p><a href="/o">Orsa Tindal</a> <span>fellow of the harbour institute of Velmland</span></p>';
  assert.equal(read(box(post), { text: second + third }).fields.description, undefined);
});

test('a heading of a bar of buttons between headline and text is no standfirst', () => {
  const bar = '<div class="meta"><h2 class="h2--social-heading">Follow our harbour news</h2></div>';
  assert.equal(read(headline + bar + byline, { text: first + second + third }).fields.description, undefined);
});

test('the only heading of a text is the standfirst where it opens it and ends as a sentence does', () => {
  const words = 'The captain calls it the first boat of the strait.';
  const { fields } = read(headline + byline, { text: `<h2>${words}</h2>${first}${second}${third}` });
  assert.equal(fields.description, words);
});

test('a heading that opens the text stays where others are set as it is', () => {
  const words = 'The captain calls it the first boat of the strait.';
  const { fields, entry } = read(headline + byline, { text: `<h2>${words}</h2>${first}${part}${second}` });
  assert.equal(fields.description, undefined);
  assert.match(entry, /^## The captain calls it/m);
});

test('a short line below the headline that the records have word for word is the standfirst', () => {
  const words = 'The council decides against the fishermen';
  const { fields } = read(`<div>${headline}<h2>${words}</h2></div>${byline}`, { head: description(words) });
  assert.equal(fields.description, words);
});

test('a line of few signs is as long as a sentence in a script that needs no more', () => {
  const words = '议会决定不听渔民的意见';
  const { fields, entry } = read(`${headline}<div class="digest"><p>${words}</p></div>${byline}`, {
    head: description(words),
  });
  assert.equal(fields.description, words);
  assert.doesNotMatch(entry.slice(entry.indexOf('\n---\n')), /议会/u);
});

test('a short line below the headline that no record has is none', () => {
  const { fields } = read(`<div>${headline}<h2>News of the harbour and its boats</h2></div>${byline}`, {
    head: description('The council decides against the fishermen'),
  });
  assert.equal(fields.description, undefined);
});

test('a name and a day in one box, whose day the page calls a time, are no standfirst and no text', () => {
  const line =
    '<div><span><a href="/a">Orsa Tindal</a>, colaboração para o Correio do Velm</span><time>12/08/25 às 06:30 | Atualizado 12/08/25 às 09:21</time></div>';
  const { fields, entry } = read(`<header><div>${headline}</div>${line}</header>`);
  assert.equal(fields.description, undefined);
  assert.doesNotMatch(entry, /Atualizado/);
});

test('a paragraph stays where it stands, and the summary above the text that repeats it goes', () => {
  const summary = second.replace('<p>', '<div class="summary">').replace('</p>', '</div>');
  const { fields, entry } = read(`${headline}${summary}${byline}`, { text: first + second + third });
  assert.equal(fields.description, undefined);
  assert.match(entry, /at noon\.\n\nIts captain.*any better\.\n\nThe council/);
});

test('a deck right below the headline is the standfirst, though the bar that holds both is called a menu', () => {
  const deck = 'The boat’s return caps a week in which the bakery lent its carts to the fishermen';
  const { draft } = importBody(
    `<div class="page"><div class="nav"><div class="lead"><h1>The ferry is back</h1><h2 class="entry-summary">${deck}</h2><ol class="navigation"><li><a href="#talk">Talk</a></li></ol></div></div><div class="text">${first}${second}${third}</div></div>`,
  );
  assert.equal(draft.fields.description, deck);
});
