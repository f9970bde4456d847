import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, textOfBody, third } from './story-page.ts';

const imprint =
  '<p>Registered by the Office of Velmland for the press, the wire and the mails under the number 4711.</p><p>The ferry, the pier and all of this paper’s other words may be reproduced with the leave of its owner.</p>';

function rulesOf(body: string): { refused: string[]; doubts: string[] } {
  const { refusals, draft } = importBody(body);
  return {
    refused: refusals.map(({ rule }) => rule),
    doubts: (draft?.doubts ?? []).map(({ rule }) => rule),
  };
}

test('a page whose only sentences are the imprint in its footer has no article', () => {
  for (const [open, close] of [
    ['<footer>', '</footer>'],
    ['<div class="global-footer">', '</div>'],
  ]) {
    const { refused } = rulesOf(`${header}<div class="content"></div>${open}${imprint}${close}`);
    assert.deepEqual(refused, ['no-article']);
  }
});

test('a page whose only sentence is a teaser in its header has no article', () => {
  const teaser =
    '<header class="site"><div><p><a href="/stars">Stars</a> What the year has in store for all who live by the sea and on it</p></div></header>';
  assert.deepEqual(rulesOf(`${teaser}${header}<div class="content"></div>`).refused, ['no-article']);
});

test('a text in the footer of its article is one', () => {
  const text = textOfBody(`<article>${header}<footer id="data">${first}${second}${third}</footer></article>`);
  assert.ok(text.includes('second boat in winter'));
});

test('a text of which nearly each paragraph stands below a link is in doubt', () => {
  const fourth = second.replace('captain', 'engineer');
  const teasers = [first, second, third, fourth].map(
    (text, at) => `<div class="row"><h2><a href="/story/${at}">The story of boat ${at}</a></h2>${text}</div>`,
  );
  assert.deepEqual(rulesOf(`${header}<div class="list">${teasers.join('')}</div>`).doubts, [
    'list-of-teasers',
  ]);
});

test('a text with a link between its paragraphs is in no doubt', () => {
  const link = '<p><a href="/story/1">The story of the other boat</a></p>';
  const { doubts } = rulesOf(`<article>${header}${first}${link}${second}${third}${first}</article>`);
  assert.deepEqual(doubts, []);
});
