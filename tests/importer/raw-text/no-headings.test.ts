import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

/** The headings of an article that has lines between two of its paragraphs. */
function headingsAmid(lines: string, language = 'en'): string[] {
  const source = `Ferry returns after a winter of repairs\nBy Orsa Tindal\nApril 15, 2021\n\n${told}\n\n${told}\n\n${lines}\n\n${told}\n\n${told}`;
  const { passages } = readSource(source, language);
  return passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
}

test('a line alone between two paragraphs is a heading', () => {
  for (const line of [
    'A winter of repairs',
    'Orsa Tindal, harbour master',
    'Related industries',
    'More boats',
  ])
    assert.deepEqual(headingsAmid(line), [line]);
});

test('buttons and labels of a page are no headings between two paragraphs', () => {
  for (const [line, language] of [
    ['Convert to PDF', 'en'],
    ['Email to a friend', 'en'],
    ['Skip to text', 'en'],
    ['EnlargeClose', 'en'],
    ['Past stories on this issue', 'en'],
    ['Zum Text springen', 'de'],
    ['Skocz do tekstu', 'pl'],
    ['Zdjęcie', 'pl'],
    ['Tweetnij', 'pl'],
    ['Ugrás a szövegre', 'hu'],
    ['Прочетете още', 'bg'],
    ['Распечатать', 'ru'],
  ] as const)
    assert.deepEqual(headingsAmid(line, language), [], line);
});

test('who made a picture for an agency is no heading', () => {
  for (const line of ['Orsa Tindal, AP', 'Orsa Tindal / Reuters', 'PAP - Velm i Sarn, Orsa Tindal'])
    assert.deepEqual(headingsAmid(line), [], line);
});

test('the first link below a label of other articles is no heading, and stays', () => {
  for (const lines of [
    'SEE ALSO\n\nThe harbour count of 1911',
    'ZOBACZ TAKŻE\n\nThe harbour count of 1911',
    'Read more\nWhat the salt wind does\n\nThe harbour count of 1911',
  ]) {
    assert.deepEqual(headingsAmid(lines), [], lines);
    const { passages } = readSource(`Ferry returns\n\n${told}\n\n${told}\n\n${lines}\n\n${told}\n\n${told}`);
    assert.ok(passages.some(({ text }) => text === 'The harbour count of 1911'));
  }
});

test('a heading below a line that names its link itself stays one', () => {
  const lines = 'Read more: What the salt wind does\n\nA winter of repairs';
  assert.deepEqual(headingsAmid(lines), ['A winter of repairs']);
});

test('a sentence that ends with a letter or with the name of a son is no heading', () => {
  for (const line of [
    'She was glad to see Tam Oske Jr.',
    'The boat was of class B.',
    'The letters were é Å.',
  ])
    assert.deepEqual(headingsAmid(line), [], line);
  assert.deepEqual(headingsAmid('A harbour of the U.S.'), ['A harbour of the U.S.']);
});
