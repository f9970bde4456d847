import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, importBody, textOfBody } from './story-page.ts';

const told = (day: string) =>
  `<p>On ${day} the boat carried the bread of the bakery in the upper town, the letters of the council and the schoolchildren, and nobody had to wait at the pier for longer than the captain had promised.</p>`;
const [first, second, third, fourth] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(told) as [
  string,
  string,
  string,
  string,
];
const frame = (setting: string, text: string, above = '') =>
  `<div class="frame frame-default frame-type-textpic"><div class="${setting}">${above}<div class="ce-bodytext">${text}</div></div></div>`;
/** What stands in the first frame of a page, and what below it. */
const page = (below: string) =>
  `<div class="content">${frame('ce-textpic ce-full-width', first + second + third + first.replace('Monday', 'Friday'), header)}${below}</div>`;

test('a text goes on in frames beside its own, however each is set', () => {
  const text = textOfBody(page(frame('ce-textpic ce-center', fourth, '<ul><li>15 April 2021</li></ul>')));
  assert.match(text, /On Thursday the boat/);
});

test('a frame with a headline of its own is another article’s', () => {
  for (const heading of ['<h1>Nobody waits</h1>', '<h3><a href="/nobody">Nobody waits</a></h3>'])
    assert.doesNotMatch(textOfBody(page(frame('ce-textpic ce-center', fourth, heading))), /On Thursday/);
});

test('much prose in the box around a text, set in another way, is a doubt', () => {
  const told = `<div class="story">${first}${second}${third}</div>`;
  const doubtsOf = (below: string) =>
    importBody(`<div class="content">${header}${told}${below}</div>`).draft.doubts.filter(
      ({ rule }) => rule === 'beneath-text',
    );
  const pieces = [fourth, fourth.replace('Thursday', 'Friday'), fourth.replace('Thursday', 'Sunday')];
  const [doubt, more] = doubtsOf(pieces.map((piece) => `<section class="extra">${piece}</section>`).join(''));
  assert.match(doubt?.message ?? '', /3 paragraphs below the text \(“On Thursday the boat/);
  assert.equal(more, undefined);
  assert.deepEqual(doubtsOf(`<section class="extra">${fourth}</section>`), []);
  assert.deepEqual(doubtsOf(pieces.map((piece) => `<article class="extra">${piece}</article>`).join('')), []);
});
