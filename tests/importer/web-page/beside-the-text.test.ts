import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, third } from './story-page.ts';

function read(body: string, head = '') {
  const { draft, entry = '' } = importBody(`<article>${header}${body}</article>`, { head });
  return { doubts: draft.doubts.map(({ rule }) => rule), description: draft.fields.description, entry };
}

const lead =
  'The harbour of Velm was closed for eleven weeks after the storm. Now the ferry is back, and with it the trade of the island.';

test('a lead that stands alone in an aside between headline and text is the standfirst', () => {
  const above = (html: string) =>
    `<aside class="point"><dl><dd>${html}</dd></dl></aside><div>${first}${second}${third}</div>`;
  assert.equal(read(above(lead)).description, lead);
  assert.equal(read(above(`${lead} <a href="/x">More.</a>`)).description, undefined);
});

test('a box of short lines between the paragraphs of a text that is left out is in doubt', () => {
  const lines = [
    'hunger and thirst',
    'fear and distress',
    'heat and from cold',
    'pain and injury',
    'the law of the town',
  ]
    .map((one) => `<p>Freedom from ${one}, as the charter of the old town of Velm has it</p>`)
    .join('');
  const box = (html: string) =>
    `${longText}<aside class="box"><div><div>${html}</div></div></aside>${second}${third}`;
  assert.deepEqual(read(box(lines)).doubts, ['box-of-text']);
  assert.deepEqual(read(box(lines.replace('hunger', '<a href="/h">hunger</a>'))).doubts, []);
});

test('a paragraph in a box of information that is left out is in doubt', () => {
  const news =
    'On Wednesday the harbour office tried to win back the word: it had done what every harbour on this coast did years ago, and nobody had complained there, as it wrote in a new notice on its board beside the pier.';
  const { doubts } = read(
    `${longText}<div class="infobox"><h3 class="infobox__title">Update</h3><div class="infobox__body"><p class="infobox__text">${news} <a href="/n">More</a>.</p></div></div>${second}${third}`,
  );
  assert.deepEqual(doubts, ['box-of-text']);
});

const goods = (name: string) =>
  `<div class="widget__item"><a href="/shop/${name}">${name}</a><div class="widget__description">Steel case, leather strap, measures the depth of the water and the speed of every wind: ${name}</div></div>`;

test('what a shop says of its goods between the first paragraph and the next is no text', () => {
  const { entry } = read(
    `<div class="entry"><p>${lead}</p></div><div class="widget">${goods('Watch 1')}${goods('Watch 2')}</div><div class="text">${longText}</div>`,
  );
  assert.doesNotMatch(entry, /leather strap/);
  assert.match(entry, /eleven weeks after the storm/);
});

const gallery = Array.from(
  { length: 45 },
  (_, at) =>
    `<figure><img src="/p${at}.jpg"><figcaption>Picture ${at}: people of Port Velm wait for the boat on the pier, with bread and with letters.</figcaption></figure>`,
).join('');

test('a gallery beside a whole text is in no doubt, and one beside a short text is', () => {
  const more = longText.replaceAll('boat', 'ship');
  assert.ok(!read(`${longText}<div>${gallery}</div>${more}`).doubts.includes('text-in-captions'));
  assert.ok(read(`${first}<div>${gallery}</div>${second}`).doubts.includes('text-in-captions'));
});

const related = (at: number) => `<p><a href="/t${at}">Fog at noon on the strait of Velm, part ${at}</a></p>`;

test('a text with links between its paragraphs is no list of teasers where the records hold it', () => {
  const text = longText
    .split('</p>')
    .map((one, at) => `${one}</p>${related(at)}`)
    .join('');
  const record = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back","articleBody":"${longText}"}</script>`;
  assert.deepEqual(read(text).doubts, ['list-of-teasers']);
  assert.deepEqual(read(text, record).doubts, []);
});
