import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const read = (text: string) => readSource(text);
const head = [
  'SE Local News',
  'HD Ferry returns after a winter of repairs',
  'BY By Orsa Tindal',
  'WC 345 words',
  'PD 15 April 2021',
  'SN Velm Packet',
  'SC VLMP',
  'LA English',
];

test('a database’s codes are no part of the values beside them', () => {
  for (const gap of [' ', '      '])
    for (const opening of ['\nLP\n', '\n\n']) {
      const lines = head.map((line) => line.replace(' ', gap)).join('\n');
      const last = 'IN i81502 : Newspapers\nAN Document VLMP000020210415ea6e0002k';
      const { fields, passages } = read(`${lines}${opening}${told}\n\nIN the spring ${told}\n\n${last}`);
      assert.deepEqual(
        [fields.title, fields.authors, fields.date],
        ['Ferry returns after a winter of repairs', ['Orsa Tindal'], '2021-04-15'],
      );
      assert.deepEqual(
        passages.map(({ text }) => text),
        [told, `IN the spring ${told}`],
      );
    }
});

test('two capitals that open a line elsewhere are its words', () => {
  const { fields } = read(`SE Asia waits for the ferry\nBY ORSA TINDAL\n15 April 2021\n\n${told}\n\n${told}`);
  assert.deepEqual([fields.title, fields.authors], ['SE Asia waits for the ferry', ['ORSA TINDAL']]);
});

test('a database’s labels give byline and dateline, each with its own label or day behind it', () => {
  const labels = 'BYLINE: By ORSA TINDAL\n\nSECTION: Harbour; Pg. A1\n\nLENGTH: 345 words';
  const source = `Velm Packet\n\nApril 15, 2021 Thursday\n\nFerry returns after a winter of repairs\n\n${labels}\n\nDATELINE: PORT VELM, Apr 15`;
  const { fields, passages } = read(`${source}\n\n${told}\n\n${told}`);
  assert.deepEqual(
    [fields.title, fields.authors, fields.date, fields.region],
    ['Ferry returns after a winter of repairs', ['ORSA TINDAL'], '2021-04-15', 'PORT VELM'],
  );
  assert.equal(passages.length, 2);
});
