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
const asks = (head: string) => read(head).doubts.map((doubt) => doubt.asks);

test('two words before the day are no author where another name stands above them', () => {
  for (const line of ['Velm Sands, 15 April 2021', 'Velm Sands - 15 April 2021', 'VELM SANDS, April 15, 2021']) {
    assert.equal(read(`Orsa Tindal\n${line}`).fields.authors, undefined, line);
    assert.ok(asks(`Orsa Tindal\n${line}`).includes('authors'), line);
  }
  assert.deepEqual(read('Orsa Tindal, 15 April 2021').fields.authors, ['Orsa Tindal']);
});
