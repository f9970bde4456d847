import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

const told =
  'The harbour office counted the boats at dawn, and the count was lower than in any year since the war.';
const read = (head: string) =>
  readRawText(`Ferry returns after a winter of repairs\n${head}\n\n${told}\n\n${told}`, {
    today: '2026-01-31',
    language: 'en',
  });

test('a day that cannot be is asked for, though another day stands beside it', () => {
  for (const [head, message] of [
    ['By Orsa Tindal\n15 Apr 2021\nMon 15 Apr 2021', /the weekday of 2021-04-15/],
    ['By Orsa Tindal\nMonday, 15 April 2021\nPublished 15 April 2021', /the weekday of 2021-04-15/],
    ['By Orsa Tindal\n31 November 2021\nPublished 15 April 2021', /a day that exists/],
    ['Published: 15 April 2021\n\nBy Orsa Tindal\n14 March 2031', /a day that is not after/],
  ] as const) {
    const { fields, doubts } = read(head);
    assert.equal(fields.date, undefined, head);
    assert.match(doubts.find(({ asks }) => asks === 'date')?.message ?? '', message);
  }
});

test('the day on which a page was clipped is not the article’s', () => {
  const clipped = 'Source: https://packet.example/boats\nCreated: 26 Apr 2021\n\nBy Orsa Tindal';
  assert.equal(read(clipped).fields.date, undefined);
  assert.equal(read(`${clipped}\n15 April 2021`).fields.date, '2021-04-15');
  assert.equal(read('Created: 15 April 2021\n\nBy Orsa Tindal').fields.date, '2021-04-15');
});
