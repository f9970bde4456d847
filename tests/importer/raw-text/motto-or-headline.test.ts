import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const headline = 'Night ferry returns to Port Velm after a winter of repairs';
const text = `The night ferry returned to the old pier of Port Velm on Thursday, for the first time since the storms of January.

The repairs cost 4.5 million and took eleven weeks of the winter, two more than planned.`;
const read = (...head: string[]) =>
  readSource(`${[...head, 'By Orsa Tindal', 'April 15, 2021', text].join('\n\n')}\n`);

test('below an outlet, a line of which the text has no word is asked about where another may be the headline', () => {
  for (const outlet of ['Velm Gazette', 'The Velm Times', 'VELM TIMES'])
    for (const motto of [
      'Your window on the coast',
      'Serving the islands since 1887',
      'News you can trust',
    ]) {
      const { fields, doubts } = read(outlet, motto, headline);
      assert.deepEqual([fields.title, fields.description], [undefined, undefined], motto);
      assert.ok(
        doubts.some(({ asks, message }) => asks === 'title' && message.includes(motto)),
        motto,
      );
    }
});

test('below an outlet, the headline of the text is taken with its standfirst', () => {
  const standfirst = 'Passengers had been crossing the strait in fishing boats since May';
  const { title, description } = read('Velm Gazette', headline, standfirst).fields;
  assert.deepEqual([title, description], [headline, standfirst]);
});

test('below an outlet, a headline of other words than the text keeps its standfirst that is a sentence', () => {
  const { title, description } = read(
    'Velm Gazette',
    'Clock watchers',
    'It sailed on time at last, and nobody believed it.',
  ).fields;
  assert.deepEqual(
    [title, description],
    ['Clock watchers', 'It sailed on time at last, and nobody believed it.'],
  );
});
