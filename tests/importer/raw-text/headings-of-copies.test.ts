import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { textOf } from '../../../src/article/plain-text.ts';
import { told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021';
const next = 'The company said that the repairs had cost twice what it had planned for the whole winter.';
const later = told.replace('dawn', 'noon');

/** The headings of an article, and what else it shows, of a source with these lines between its paragraphs. */
function read(...lines: string[]) {
  const source = `${head}\n\n${lines.join('\n')}`;
  const { draft } = importSource(Buffer.from(source), 'story.txt', {
    today: '2026-01-31',
    language: 'en',
    given: { region: 'Velm' },
  });
  const headings = draft.body.children.filter(({ type }) => type === 'heading').map((node) => textOf(node));
  return { headings, texts: draft.body.children.map((node) => textOf(node)), doubts: draft.doubts };
}

test('a caption behind the gap that a picture leaves in a copy is no heading, and stays as text', () => {
  const { headings, texts } = read(
    told,
    '',
    next,
    '',
    '',
    'Ilse Quarrow',
    '',
    later,
    '',
    next.replace('twice', 'half'),
  );
  assert.deepEqual(headings, []);
  assert.ok(texts.includes('Ilse Quarrow'));
});

test('headings that all stand behind as wide a gap are the text’s own', () => {
  const parts = ['What was broken', 'What it cost', 'What comes now'].flatMap((heading, index) => [
    '',
    '',
    heading,
    '',
    `${index} ${next}`
      .replace(/^\d /u, ['First, t', 'Then, t', 'Last, t'][index] ?? '')
      .replace(/(?<=t)The/u, 'he'),
    '',
    later.replace('noon', ['one', 'two', 'six'][index] ?? ''),
  ]);
  assert.deepEqual(read(told, '', next, ...parts).headings, [
    'What was broken',
    'What it cost',
    'What comes now',
  ]);
});

test('a line above a link or a list of the page, which ends as no sentence does, is no heading', () => {
  const { headings } = read(
    told,
    '',
    next,
    '',
    'Main stories of the day',
    '',
    'Harbour office counts the boats of the northern islands again',
    '',
    later,
    '',
    next.replace('twice', 'half'),
  );
  assert.deepEqual(headings, []);
});

test('a line above a short note that ends the text is no heading', () => {
  const { headings } = read(
    told,
    '',
    next,
    '',
    later,
    '',
    'With reports by the harbour office',
    '',
    'The Velm Packet told this story at eight.',
  );
  assert.deepEqual(headings, []);
});

test('a line directly above what a page says of itself is no heading', () => {
  for (const line of ['Print', 'Share this article'])
    assert.deepEqual(
      read(told, '', next, '', 'The video of the week', line, '', later, '', next.replace('twice', 'half'))
        .headings,
      [],
    );
});

test('a heading above a paragraph stays one, be an advertisement, or a picture’s credit of no wider gap, beside it', () => {
  for (const lines of [
    ['', 'A winter of repairs', ''],
    ['', 'Advertisement', 'A winter of repairs', 'Advertisement', ''],
    ['', 'Photo: Ilse Quarrow / Reuters', 'A winter of repairs', ''],
  ])
    assert.deepEqual(
      read(told, '', next, ...lines, later, '', next.replace('twice', 'half')).headings,
      ['A winter of repairs'],
      lines.join('|'),
    );
});

test('a heading below the link of a label stays where its paragraph says its words, and the link is left out', () => {
  const { texts } = read(
    told,
    '',
    'Read More',
    'Harbour office counts the boats of the northern islands again',
    'A crowning achievement of the whole town',
    'The harbour master called it a crowning achievement of the town, and thanked all who had repaired the pier.',
    '',
    later,
  );
  assert.ok(texts.includes('A crowning achievement of the whole town'), texts.join('|'));
  assert.ok(!texts.some((text) => text.includes('northern islands')));
});

test('the second link below a label is left out though a paragraph of the text stands directly below it', () => {
  const { texts } = read(
    told,
    '',
    'Read More',
    'Harbour office counts the boats of the northern islands again',
    'Farmers of the valley wait for the rain since the month of March',
    next,
    '',
    later,
  );
  assert.ok(!texts.some((text) => text.includes('northern islands') || text.includes('Farmers')));
  assert.ok(texts.includes(next));
});

const question = 'Have you read of this in any of the larger papers?';

test('a question alone between paragraphs is no heading, since the next one may answer it', () => {
  const { headings, texts } = read(told, '', question, '', next, '', later);
  assert.deepEqual(headings, []);
  assert.ok(texts.includes(question));
});

test('questions are headings where several are, or where another heading stands', () => {
  for (const other of ['What does the company say to the fishers?', 'A winter in the dock']) {
    const { headings } = read(told, '', question, '', next, '', other, '', later);
    assert.deepEqual(headings, [question, other]);
  }
});
