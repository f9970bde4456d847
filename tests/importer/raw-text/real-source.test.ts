import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readEntry } from '../../../src/article/read-entry.ts';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

const folder = 'content/articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
const source = readFileSync(`${folder}/source.txt`, 'utf8');
const { entry } = readEntry(readFileSync(`${folder}/index.md`));
const reading = readRawText(source, { today: '2026-01-31', language: 'en' });

test("the real source gives the published entry's headline, author, day and region, without a doubt", () => {
  const { title, author, date, region } = entry?.fields ?? {};
  assert.deepEqual(reading.fields, { title, authors: author, date, region });
  assert.deepEqual(reading.doubts, []);
});

test('its doubled byline, dateline and view counter are left out, each with its reason', () => {
  assert.deepEqual(reading.leftOut, [
    { rule: 'doubled-byline', line: 3, text: 'Amina Kohistany' },
    { rule: 'dateline', line: 3, text: 'Thursday April 15th, 2021' },
    { rule: 'view-counter', line: 3, text: '0 Views' },
  ]);
});

test('its passages are its blocks as they stand, each with its line', () => {
  const lines = source.split('\n');
  assert.deepEqual(
    reading.passages.map(({ line }) => line),
    [6, 8, 10, 12, 14],
  );
  for (const { text, line, kind } of reading.passages) {
    assert.equal(kind, 'paragraph');
    assert.equal(
      text,
      lines
        .slice(line - 1, line - 1 + text.split('\n').length)
        .join('\n')
        .trim(),
    );
  }
});
