import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const headline = 'Night ferry returns to Port Velm after a winter of repairs';
const text = `PORT VELM — The night ferry returned to the old pier on Thursday, for the first time since the storms of January.

The repairs cost 4.5 million and took eleven weeks of the winter, two more than planned.`;
const read = (...head: string[]) =>
  readSource(`${[...head, 'By Orsa Tindal', 'April 15, 2021', text].join('\n\n')}\n`);

test('a notice above the headline is no headline and stays in the text', () => {
  for (const notice of [
    'Contact: Brenn Halloway, +1 555 0100, press@velm.example',
    'Press contact: Brenn Halloway, press@velm.example',
    'Posted by u/velmwatch 2 years ago',
    'Price 2 Crowns',
    'TRENDING: Budget 2025 | Cup final',
    'Get 50% off your first year',
  ]) {
    const { fields, passages } = read(notice, headline);
    assert.deepEqual(
      [fields.title, fields.description, fields.authors],
      [headline, undefined, ['Orsa Tindal']],
      notice,
    );
    assert.equal(passages[0]?.text, notice);
  }
});

test('a headline that has a price or a hundredth stays one', () => {
  for (const title of [
    'Price of herring falls to 2 crowns',
    'Harbour cuts 50% off its dues',
    'Ferry 105 returns to Port Velm',
  ])
    assert.equal(read(title).fields.title, title);
});
