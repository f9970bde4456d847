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

const paragraphs = ['ferry', 'pier', 'market', 'mill', 'school', 'bakery'].map(
  (what) =>
    `The ${what} of Port Velm opened again in the spring, and those who work there have told the council that they will stay.`,
);
const row = `Share\n Copy link\n Bluesky\n Facebook\n Rivernet\n Telegram\n Threads\n Linkedin\n Whatsapp\n Mastodon\n Pondbook
 Reddit\n Pinterest\n Email\n Twitter\n Comments`;

test('a row of buttons that ends in one for comments opens none between a standfirst and its article', () => {
  const standfirst = 'Everything in the town opens again this spring, and nobody knows who pays for it.';
  const source = `${headline}\n${standfirst}\n${row}\n\nOrsa Tindal\n20 Feb 2024 10:15\n${paragraphs.join('\n\n')}`;
  const { entry } = bring(source);
  for (const paragraph of paragraphs) assert.ok(entry.includes(paragraph), paragraph);
});

test('the same row below an article opens its comments', () => {
  const comments = [
    'Lina 3 May 2021 10:15',
    'They should have bought the second boat in the winter.',
    'Bruno 3 May 2021 11:20',
    'The bread came late again on Friday, and nobody told us.',
  ];
  const { entry } = bring(
    `${headline}\n\nBy Orsa Tindal\n${day}\n\n${paragraphs.join('\n\n')}\n\n${row}\n${comments.join('\n')}`,
  );
  assert.ok(entry.includes(paragraphs[5] ?? ''));
  assert.ok(!entry.includes('second boat'));
});
