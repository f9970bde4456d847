import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonName, splitNames } from '../../../src/importer/web-page/metadata/split-names.ts';

test('where somebody writes from, and words for reaching a newsroom, are nobody', () => {
  for (const text of ['Los Angeles', 'Contact Information', 'Contact Velm Packet', 'Harbour Facts'])
    assert.equal(isPersonName(text), false, text);
  assert.deepEqual(splitNames('By Orsa Tindal, Los Angeles'), ['Orsa Tindal']);
});
