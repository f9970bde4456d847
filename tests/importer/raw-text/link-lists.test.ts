import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource, told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021';
const textsBelow = (tail: string) =>
  readSource(`${head}\n\n${told}\n\n${told} It was cold.\n\n${tail}`).passages.map(({ text }) => text);
const text = [told, `${told} It was cold.`];

const headlines = 'Old pier of Lowmouth shut\n\nCouncil counts the gulls again\n\nSkippers ask for a lamp';

test('several headlines below a page’s buttons lead to other articles, whatever their list is called', () => {
  assert.deepEqual(textsBelow(`Share\n\nTalk of the town\n\n${headlines}\n\nPictures`), text);
  assert.deepEqual(textsBelow(`Tags: ferry, harbour\n\n${headlines.replaceAll('\n\n', '\n')}`), text);
});

test('a question among such headlines is one of them, and no end of the text', () => {
  const asked = `Who will buy the ferry?\n\n${headlines}\n\nThe pier is shut!`;
  assert.deepEqual(textsBelow(`Share\n\nTalk of the town\n\n${asked}`), text);
});

test('below the text, without a page’s buttons above them, headlines may be the article’s own and stay', () => {
  assert.deepEqual(textsBelow(headlines), [...text, ...headlines.split('\n\n')]);
});

test('a list that a label of the article opens stays below a button, and so do two lines', () => {
  const list = 'What to bring:\n\nA good rope of hemp\n\nTwo pairs of wool socks\n\nThe old map of Velm';
  assert.deepEqual(textsBelow(`Share\n\n${list}`), [...text, ...list.split('\n\n')]);
  const two = 'The old harbour of Lowmouth\n\nThe new pier of Velm';
  assert.deepEqual(textsBelow(`Share\n\n${two}`), [...text, ...two.split('\n\n')]);
});

test('a paragraph below such headlines is the article’s, and what stands above it stays', () => {
  const left = textsBelow(
    `Share\n\n${headlines}\n\nThe harbour master counted twice, and then he went home.`,
  );
  assert.equal(left.at(-1), 'The harbour master counted twice, and then he went home.');
});

test('a question of the text between paragraphs stays below a button', () => {
  const more = `Who will buy the ferry?\n\n${told} Nobody knows.`;
  assert.deepEqual(textsBelow(`Share\n\n${more}`), [...text, ...more.split('\n\n')]);
});

test('what a recipe takes of one thing is no time, so that its parts stay below a button', () => {
  const part = (name: string, amount: number) =>
    `Dough for the bread of the ${name}\n${amount} g of rye flour\nMix the flour with warm water and salt, and leave the dough under a cloth until the evening comes.`;
  const parts = [part('ferry days', 200), part('lonely days', 350), part('many guests', 500)].join('\n\n');
  const { entry } = bring(`${headline}\nBy Orsa Tindal\n${day}\n\n${body}\n\nShare\n\n${parts}`);
  for (const line of parts.split('\n')) assert.ok(entry.includes(line), line);
});
