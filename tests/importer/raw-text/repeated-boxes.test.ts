import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const head = 'Dredging halted after colony found\nBy Orsa Tindal\n15 April 2021\n\n';
const paragraphs = [
  'The dredging of Port Velm was halted on Monday after divers found a colony of seahorses at the foot of the northern quay wall.',
  'Fishers have warned that a longer delay would keep larger boats out of the harbour, and that the ferry to Skarn might be next.',
  'The council will hear the divers on Thursday before it decides whether the dredging may go on at the southern quay this month.',
];

function read(...blocks: string[]) {
  const { entry = '', draft } = importSource(Buffer.from(head + blocks.join('\n\n')), 'source.txt', {
    given: { region: 'Port Velm', title: 'Dredging halted after colony found' },
    today: '2026-01-31',
    language: 'en',
  });
  return {
    blocks: (entry.split('\n---\n')[1] ?? '').trim().split('\n\n'),
    leftOut: draft.leftOut.filter(({ line }) => line > 4).map(({ rule, text }) => `${rule}: ${text}`),
  };
}

test('lines that stand in the same order between two paragraphs and again further down are a box of the page', () => {
  const [first = '', second = '', third = ''] = paragraphs;
  const box = ['Gulls', 'The gulls of Skarn are counted for the last time', 'Ilse Quarrow of Norden'];
  for (const gap of ['\n', '\n\n']) {
    const { blocks, leftOut } = read(first, box.join(gap), second, box.join(gap), third);
    assert.deepEqual(blocks, paragraphs);
    assert.deepEqual(
      leftOut,
      [...box, ...box].map((line) => `repeated-box: ${line}`),
    );
  }
});

test('the counters of a page that stand above the whole text and again below it are left out', () => {
  for (const box of [
    ['0', '0', '0'],
    ['12', '0', 'ทั้งหมด +'],
  ]) {
    const { blocks } = read(
      'Seahorses live at the quay.',
      box.join('\n'),
      ...paragraphs,
      box.join('\n'),
      'Velm',
    );
    assert.deepEqual(blocks, ['Seahorses live at the quay.', ...paragraphs, 'Velm']);
  }
});

test('cells of a table that stand twice within the text stay', () => {
  const [first = '', second = '', third = ''] = paragraphs;
  for (const cells of [
    ['0', '0', '0'],
    ['Skarn', '2', '1'],
  ]) {
    const table = cells.join('\n');
    const { blocks } = read(
      first,
      second,
      `Monday:\n${table}`,
      third,
      `Tuesday:\n${table}`,
      first.replace('Monday', 'May'),
    );
    assert.equal(blocks.join('\n').split(cells.join('\\\n')).length, 3, blocks.join('\n\n'));
  }
});

test('refrains, rows of a table and what two dishes are made of stay, however often they stand there', () => {
  const [first = '', second = '', third = ''] = paragraphs;
  for (const lines of [
    ['Port Velm', 'Skarn', 'Norden'],
    ['2 spoons of the finest oil of Skarn', 'Salt', '1 handful of dried kelp, washed and cut small'],
    [
      'We sail at dawn, we sail at noon, we sail.',
      'We sail.',
      'We sail until the lanterns go out in the town.',
    ],
  ])
    assert.deepEqual(read(first, lines.join('\n'), second, lines.join('\n'), third).leftOut, []);
});

test('what stands again with no paragraph of the text between stays', () => {
  const song = ['We shall sail to Skarn at the break of day', 'Over the sea', 'And over the sand'];
  const [first = '', second = ''] = paragraphs;
  assert.deepEqual(read(first, song.join('\n'), 'A verse of the town', song.join('\n'), second).leftOut, []);
});

test('a line that is the same words twice over, as a copy sets the words of a link and of its picture, is left out', () => {
  const [first = '', second = ''] = paragraphs;
  const title = 'The gulls of Skarn are counted';
  for (const line of [`${title} ${title}`, `${title}${title}`])
    assert.deepEqual(read(first, line, second).leftOut, [`doubled-line: ${line}`]);
  for (const line of ['Never again, never again', 'Row, row, row', 'We sail at dawn. We sail at dawn.'])
    assert.deepEqual(read(first, line, second).leftOut, []);
});
