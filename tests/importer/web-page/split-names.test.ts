import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonName, splitNames } from '../../../src/importer/web-page/metadata/split-names.ts';

test('where somebody writes from, and words for reaching a newsroom, are nobody', () => {
  for (const text of ['Los Angeles', 'Contact Information', 'Contact Velm Packet', 'Harbour Facts'])
    assert.equal(isPersonName(text), false, text);
  assert.deepEqual(splitNames('By Orsa Tindal, Los Angeles'), ['Orsa Tindal']);
});

test('a letter that joins parts two whole names in Arabic, and no name that begins with it', () => {
  const parted = [
    ['أورسا تيندال وبرين هالوواي', ['أورسا تيندال', 'برين هالوواي']],
    ['فاطمة وائل حسن ومنى علي', ['فاطمة وائل حسن', 'منى علي']],
  ] as const;
  for (const [text, names] of parted) assert.deepEqual(splitNames(text), names);
  for (const one of [
    'محمد علي وليد حسن',
    'أحمد وليد',
    'سمير وردة حسن',
    'أورسا تيندال وبرين',
    'احمد کریم وحیدی نور',
  ])
    assert.deepEqual(splitNames(one), [one]);
});

test('who joined, for which paper, and where somebody works stand around names', () => {
  const both = ['Orsa Tindal', 'Brenn Halloway'];
  assert.deepEqual(splitNames('By Orsa Tindal And Brenn Halloway For The Velm Packet'), both);
  assert.deepEqual(splitNames('Orsa Tindal and Brenn Halloway for the Velm Packet'), both);
  assert.deepEqual(splitNames('Recueilli par Orsa TINDAL.'), ['Orsa TINDAL']);
  assert.deepEqual(splitNames('By Orsa Tindal Jr.'), ['Orsa Tindal Jr.']);
  assert.deepEqual(splitNames('Redakteurin Orsa Tindal'), ['Orsa Tindal']);
  const job = 'Assistant professor of political science at UC Velm';
  assert.deepEqual(splitNames(job), [job]);
});
