import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../src/importer/import-source.ts';
import { hostileTexts } from '../bench/hostile-texts.ts';

const given = {
  title: 'Ferry',
  authors: ['Orsa Tindal'],
  date: '2021-04-15',
  region: 'Velmland',
  lang: 'en',
};
const options = { given, today: '2026-01-01', language: 'en' };

// Whatever looks back or ahead too far would take hours here; `npm run bench` tells the times.
for (const [name, text] of Object.entries(hostileTexts)) {
  test(`${name}: the text comes home whole`, () => {
    const { entry, refusals } = importSource(Buffer.from(text), 'ferry.txt', options);
    assert.deepEqual(refusals, []);
    assert.ok(entry);
  });
}

test('a text too long for an entry is refused in time', () => {
  for (const [text, rule] of [
    ['word '.repeat(1_000_000), 'too-large'],
    ['ab\n'.repeat(250_000), 'too-large'],
    ['é'.repeat(6_000_000), 'too-large'],
    ['*a'.repeat(100_000), 'too-many-marks'],
    ['\n'.repeat(1_000_000), 'empty-source'],
  ] as const) {
    const { entry, refusals } = importSource(Buffer.from(text), 'ferry.txt', options);
    assert.equal(entry, undefined);
    assert.equal(refusals[0]?.rule, rule);
  }
});

test('a line that no entry can hold is refused before it is read', () => {
  const line = `Ferry\n\n${'“'.repeat(3_000_000)}`;
  const { draft, refusals } = importSource(Buffer.from(line), 'ferry.txt', options);
  assert.equal(refusals[0]?.rule, 'too-large');
  // Reading it takes fifteen seconds and 1.5 GB, and gives a headline.
  assert.deepEqual([draft.fields, draft.body.children], [{}, []]);
});
