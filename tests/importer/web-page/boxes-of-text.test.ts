import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

const told =
  '<p>Whether the lists of those who wait for a berth are a secret of the state is a question that nobody in Velmland has answered, although the council has asked it in writing for as many as nine years.</p><p>Of the towns on the strait, the upper one has never said how many boats stand on its list, and the lower one counts them in a way of its own, so that nobody can compare the two of them.</p>';
const text = ['Monday', 'Tuesday', 'Wednesday', 'Friday', 'Saturday', 'Sunday']
  .map(
    (day) =>
      `<p>On ${day} the boat carried the bread of the bakery in the upper town, the letters of the council and the schoolchildren, and nobody had to wait at the pier for longer than the captain had promised in the winter.</p>`,
  )
  .join('');

function rulesOf(box: string): string[] {
  return (importStory(`${text}${box}`).draft?.doubts ?? []).map(({ rule }) => rule);
}

test('a box of several paragraphs without links that is left out is a doubt', () => {
  assert.deepEqual(rulesOf(`<aside><h2>A wall of silence</h2>${told}</aside>`), ['box-of-text']);
});

test('parts of a box count together, items of its lists too', () => {
  const parts = told
    .split('</p>')
    .slice(0, 2)
    .map((part) => `<div class="drawer">${part}</p></div>`);
  const items = told.replaceAll(/<(\/?)p>/g, '<$1li>');
  for (const html of [parts.join(''), `<ul>${items}</ul>`])
    assert.deepEqual(rulesOf(`<aside><h2>A wall of silence</h2>${html}</aside>`), ['box-of-text']);
});

test('a box of teasers is none', () => {
  const teasers = told.replaceAll('<p>', '<p><a href="/x">More of this:</a> ');
  assert.deepEqual(rulesOf(`<aside><h2>More</h2>${teasers}</aside>`), []);
});

const points = [
  'The council of Orrin Vale wants to build the old bridge again',
  'It has been closed to lorries since the flood of the spring before last',
  'The money comes from a fund that the millers have kept for forty years',
];
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

test('a box between headline and text whose few points are as long as sentences is a doubt', () => {
  const doubtsOf = (items: readonly string[]) =>
    importStory(text, { above: `<aside><h2>What is it about?</h2>${list(items)}</aside>` }).draft.doubts;
  assert.deepEqual(
    doubtsOf(points).map(({ rule }) => rule),
    ['box-of-text'],
  );
  assert.deepEqual(doubtsOf(['Bridges', 'Lorries', 'Millers']), []);
});

test('a table whose last column is links to where its figures come from is whole', () => {
  const row = (name: string, years: number) =>
    `<tr><td>${name}</td><td>${years} years</td><td><a href="/boats/${name}">papers of the ${name}</a></td></tr>`;
  const { entry } = importStory(`<table>${row('Gull', 12)}${row('Kite', 7)}${row('Heron', 31)}</table>`);
  assert.match(entry ?? '', /Gull.*papers of the Gull[\s\S]*Heron.*papers of the Heron/);
});

test('a table in a box of its own stays where one of its headings is a link', () => {
  const table = (cells: string) =>
    `<div class="frame"><table><tr><th></th><th>Gull</th><th>${cells}</th></tr>
<tr><td>Length</td><td>128 feet</td><td>64 feet</td></tr><tr><td>Berths</td><td>12</td><td>6</td></tr><tr><td>Built</td><td>1911</td><td>1964</td></tr></table></div>`;
  const { entry, draft } = importStory(`${table('<a href="/kite">Kite</a>')}${text}`);
  assert.match(entry ?? '', /Gull.*Kite[\s\S]*128 feet[\s\S]*Berths/);
  assert.deepEqual(
    draft.leftOut.filter(({ text: one }) => one === 'Kite'),
    [],
  );
});
