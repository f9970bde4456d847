import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { body, day, headline, read } from './bring-home.ts';

const head = `${headline}\nBy Orsa Tindal\n${day}`;
const entryOf = (...blocks: string[]) => read(head, [body, ...blocks].join('\n\n')).entry;

test('a footnote is a paragraph with its star, which a word of the text has as well', () => {
  const marked =
    'The ferry was lost for a winter in a dispute with the society called Bridge*, which had owned it.';
  const noted = '* The society has changed its name since.';
  for (const more of [[], ['The boat will sail again in May, said the harbour office.']]) {
    const entry = entryOf(marked, ...more, noted);
    assert.ok(entry.includes(`\n\\${noted}\n`), entry);
    assert.match(entry, /Bridge\\?\*,/u);
  }
});

test('items of a list stay its items, also one alone without a star above it and those below a word with a star', () => {
  const items = ['* The night ferry to Olum', '* The morning ferry to Skarn'];
  const marked = 'Children travel free* until the end of June on two of the boats, the harbour office said:';
  for (const blocks of [items.slice(0, 1), [marked, ...items], [marked, items.join('\n')]])
    assert.match(entryOf(...blocks), /\n[-*] The night ferry to Olum\n/u);
});

test('stars of emphasis and of words that were made decent mark no footnote', () => {
  for (const word of ['*Bridge*', 'br**', 'b*****'])
    assert.match(
      entryOf(`The ferry was lost for a winter in a dispute about the ${word} of the town.`, '* Olum'),
      /\n[-*] Olum\n/u,
    );
});

test('a numbered note below the text stays, though it names somebody and a day', () => {
  for (const [first, second] of [
    ['[1]', '[2]'],
    ['1', '2'],
    ['1.', '2.'],
  ]) {
    const notes = [
      `${first} Minutes of the harbour council, 3 March 2021.`,
      `${second} Interview with the author, 12 April 2021.`,
    ];
    for (const between of ['\n', '\n\n'])
      assert.match(entryOf(notes.join(between)), /Interview with the author, 12 April 2021\./u);
  }
});

test('a day and a byline below the text are no notes without their numbers', () => {
  assert.ok(!entryOf('Posted by Orsa Tindal on 15 April 2021').includes('Posted'));
  assert.ok(!entryOf('15 April 2021').includes('15 April'));
});

test('what stands below a heading of sources or behind a small number stays, though it names somebody and a day', () => {
  for (const notes of [
    'Sources\nIlse Quarrow, interview, 12 April 2021\nVelm Packet, 3 March 2021',
    'Notes:\n\nIlse Quarrow, 12 April 2021',
    '¹ Minutes of the harbour council.\n² Interview with the author, 12 April 2021.',
  ])
    for (const line of notes.split('\n').filter(Boolean)) assert.ok(entryOf(notes).includes(line), line);
  assert.doesNotMatch(entryOf('Sources\nIlse Quarrow, interview\n\nShare on Facebook'), /Facebook/u);
});

test('the number of a note behind its full stop leaves no sentence without an end', () => {
  const noted = body.replace('by a tenth.', 'by a tenth.[2]').replace('at the quay.', 'at the quay.¹');
  const { doubts } = importSource(Buffer.from(`${head}\n\n${noted}\n`), 'copy.txt', {
    today: '2026-01-31',
    language: 'en',
    given: { region: 'Velmland' },
  }).draft;
  assert.deepEqual(doubts, []);
});
