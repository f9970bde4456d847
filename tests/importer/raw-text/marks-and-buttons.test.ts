import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';

const read = (title: string, text = body) => bring(`${title}\n\nBy Orsa Tindal\n${day}\n\n${text}`);

test('the first words of a headline that stars mark lose both of them', () => {
  for (const mark of ['*', '**', '_'])
    assert.equal(read(`${mark}Breaking:${mark} ${headline}`).title, `Breaking: ${headline}`);
  assert.equal(read(`*${headline}*`).title, headline);
  assert.equal(read(`${headline} for 5*3 crowns`).title, `${headline} for 5*3 crowns`);
});

const [first = '', ...others] = body.split('\n\n');
const within = (lines: string) => read(headline, [first, lines, ...others].join('\n\n')).entry;

test('the button of a blog within the text is left out with its label', () => {
  const entry = within('Like this:\nLike Loading...');
  assert.equal(/like (?:this|loading)/iu.test(entry), false);
});

test('the same label above what was said stays', () => {
  assert.match(within('Like this:\nOne pulls the rope and waits for the boat.'), /Like this:/u);
});
