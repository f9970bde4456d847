import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

const told =
  'The harbour office counted the boats at dawn, and the count was lower than in any year since the war.';
const closing = 'Nobody has counted the gulls since the last boat of the season left the old pier.';
const read = (head: string, text = told) =>
  readRawText(`Ferry returns after a winter of repairs\n\n${head}\n\n${text}\n\n${closing}`, {
    today: '2026-01-31',
    language: 'en',
  });
const asked = (head: string, text?: string) => read(head, text).doubts.map(({ asks }) => asks);

test('a byline is read behind the name of a place or a section that no sign parts from it', () => {
  for (const [head, authors, region] of [
    ['Kenya By Orsa Tindal By Orsa Tindal 15 April 2021', ['Orsa Tindal'], 'Kenya'],
    ['Kenya Orsa Tindal and Ilse Quarrow 15 April 2021 0 Views', ['Orsa Tindal', 'Ilse Quarrow'], 'Kenya'],
    ['Kenya By Orsa Tindal | Ilse Quarrow 15 April 2021', ['Orsa Tindal', 'Ilse Quarrow'], 'Kenya'],
    ['Türkiye Haber: Orsa Tindal 15 Nisan 2021', ['Orsa Tindal'], 'Türkiye'],
    ['Perú Por: Orsa Tindal 15 de abril de 2021', ['Orsa Tindal'], 'Perú'],
    ['افغانستان لیکوال: اورسا تیندل ۱۵ اپریل ۲۰۲۱', ['اورسا تیندل'], 'افغانستان'],
    ['Science By Orsa Tindal 15 April 2021', ['Orsa Tindal'], undefined],
    ['Politics By Orsa Tindal and Ilse Quarrow 15 April 2021', ['Orsa Tindal', 'Ilse Quarrow'], undefined],
  ] as const) {
    const { fields } = read(head);
    assert.deepEqual([fields.authors, fields.date, fields.region], [authors, '2021-04-15', region], head);
  }
});

test('a byline that is printed twice with its label names its authors once', () => {
  for (const byline of ['By Orsa Tindal By Orsa Tindal', 'By Orsa TindalBy Orsa Tindal'])
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, ['Orsa Tindal'], byline);
});

test('a credit beside a date is the byline, with initials and any sign between', () => {
  for (const sign of [' • ', ' | ', ' - ', ' ', ', '])
    for (const label of ['Written by', 'Reporting by']) {
      const { fields } = read(`${label} Dr. Orsa M. Tindal${sign}15 April 2021`);
      assert.deepEqual([fields.authors, fields.date], [['Dr. Orsa M. Tindal'], '2021-04-15'], sign);
    }
});

test('an initial ends no name in the credits below a report', () => {
  const credits = '(Reporting by Orsa M. Tindal. Editing by Ilse Quarrow)';
  const source = `Ferry returns after a winter of repairs\n\n15 April 2021\n\n${told}\n\n${closing}\n\n${credits}`;
  const { authors } = readRawText(source, { today: '2026-01-31', language: 'en' }).fields;
  assert.deepEqual(authors, ['Orsa M. Tindal']);
});

test('names in capitals are joined by words in capitals', () => {
  const { authors } = read('BY ORSA TINDAL AND ILSE E. QUARROW\n15 April 2021').fields;
  assert.deepEqual(authors, ['ORSA TINDAL', 'ILSE E. QUARROW']);
});

test('a bracket behind a name says with its preposition where its bearer was', () => {
  for (const byline of [
    'By Orsa Tindal (in Nairobi)',
    'Par Orsa Tindal (à Dakar)',
    'By Orsa Tindal (for The Velm Packet)',
  ])
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, ['Orsa Tindal'], byline);
});

test('a surname that is also a province stays, or is asked for where the text speaks of the province', () => {
  const head = 'Afghanistan\nOrsa Tindal Wardak\n15 April 2021';
  assert.deepEqual(read(head).fields.authors, ['Orsa Tindal Wardak']);
  const told =
    'The harbour office in Wardak counted the boats at dawn, and the count was lower than last year.';
  assert.deepEqual(asked(head, told), ['authors']);
  assert.deepEqual(read('Kenya\nIlse Marrowland\n15 April 2021').fields.authors, ['Ilse Marrowland']);
});

test('an agency in the dateline signs nothing that has a byline which cannot be read', () => {
  const text = `NAIROBI, Kenya (AP) — ${told}`;
  assert.deepEqual(asked('By Orsa Tindal and 2 more\n15 April 2021', text), ['authors']);
  assert.deepEqual(read('15 April 2021', text).fields.authors, ['AP']);
});
