import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const head = 'Dredging halted after colony found\nBy Orsa Tindal\n15 April 2021\n\n';
const paragraphs = [
  'The dredging of Port Velm was halted on Monday after divers found a colony of seahorses at the foot of the northern quay wall.',
  'Fishers have warned that a longer delay would keep larger boats out of the harbour, and that the ferry to Skarn might be next.',
  'The council will hear the divers on Thursday before it decides whether the dredging may go on at the southern quay this month.',
  'The harbour office counted forty boats that waited outside the wall on Tuesday, more than on any other day since the spring tide.',
  'The works on the southern quay began in March and were to last until the autumn, when the larger boats come back from the north.',
];

/** An article as a browser copies it, with what stands between its second and third paragraph. */
function read(between: string) {
  const [first, second, ...more] = paragraphs;
  const source = [head + first, `${second}${between}${more[0]}`, ...more.slice(1)].join('\n\n');
  const { entry = '', draft } = importSource(Buffer.from(source), 'source.txt', {
    given: { region: 'Port Velm', title: 'Dredging halted after colony found' },
    today: '2026-01-31',
    language: 'en',
  });
  const blocks = (entry.split('\n---\n')[1] ?? '').trim().split('\n\n');
  return {
    added: blocks.filter((block) => !paragraphs.includes(block)).map((block) => block.replace(/^## /u, '')),
    lost: paragraphs.filter((one) => !blocks.includes(one)),
    leftOut: draft.leftOut.filter(({ line }) => line > 4).map(({ rule, text }) => `${rule}: ${text}`),
    doubts: draft.doubts.map(({ rule }) => rule),
  };
}

test('a headline behind the gap below a label that names none is the label’s', () => {
  for (const box of [
    'Read more\n\nSkarn counts its gulls for the last time\n',
    'Related Article\n\nGulls\nSkarn counts its gulls for the last time\nBy Ilse Quarrow\n',
    'Lesen Sie auch\n\nSkarn zählt zum letzten Mal die Möwen\n\nWer zahlt für die Möwen von Skarn?\n\n',
  ]) {
    const { added, lost, doubts } = read(`\n\n${box}`);
    assert.deepEqual({ added, lost }, { added: [], lost: [] }, box);
    assert.ok(!doubts.includes('set-apart'));
  }
});

test('below a label a short heading, a sentence, and a second headline directly above a paragraph stay', () => {
  for (const line of ['What comes next', 'The quay is closed to walkers until the divers are done.'])
    assert.deepEqual(read(`\n\nRead more\n\n${line}\n`).added, [line]);
  const list = 'Read more\n\nSkarn counts its gulls for the last time\n\nHow the wall of Port Velm was built';
  assert.deepEqual(read(`\n\n${list}\n`).added, ['How the wall of Port Velm was built']);
});

test('what stands between two invitations to subscribe, and is no paragraph by its gaps, belongs to them', () => {
  const offer = ['Velm ePaper, a replica of the print edition', 'Daily puzzles and the tides'];
  const wall = [
    'This content is reserved for subscribers',
    '',
    ...offer,
    'Subscribe to unlock more articles',
  ];
  const { added, lost, leftOut } = read(`\n\n${wall.join('\n')}\n\n`);
  assert.deepEqual({ added, lost }, { added: [], lost: [] });
  assert.deepEqual(
    leftOut.slice(1, 3),
    offer.map((line) => `newsletter: ${line}`),
  );
});

test('a sentence among what a subscription offers is left out with a doubt', () => {
  const offer = 'The Velm ePaper brings you the pages of the printed edition each morning.';
  const wall = ['This content is reserved for subscribers', '', offer, 'Subscribe to unlock more articles'];
  const { added, leftOut, doubts } = read(`\n\n${wall.join('\n')}\n\n`);
  assert.deepEqual(added, []);
  assert.ok(leftOut.includes(`newsletter: ${offer}`));
  assert.ok(doubts.includes('set-apart'));
});

test('paragraphs between two invitations stay', () => {
  const line = 'The quay is closed to walkers until the divers are done with it.';
  const wall = ['This content is reserved for subscribers', line, 'Subscribe to unlock more articles'];
  assert.deepEqual(read(`\n\n${wall.join('\n\n')}\n\n`).added, [line]);
});

test('headlines in a row below a paragraph are a box of links, with a doubt, as its last may be a heading', () => {
  const box = [
    'Gulls of Skarn: Why nobody counts them any more',
    '“They came at night”: What the keepers of the lantern saw',
    'Ferry to Norden: When will the next boat leave?',
  ];
  const heading = 'How the wall of Port Velm was built';
  const { added, lost, leftOut, doubts } = read(`\n\n${[...box, heading].join('\n')}\n`);
  assert.deepEqual({ added, lost }, { added: [heading], lost: [] });
  assert.deepEqual(
    leftOut,
    box.map((line) => `related-links: ${line}`),
  );
  assert.ok(doubts.includes('set-apart'));
});

test('the items of a list below a paragraph stay', () => {
  for (const items of [
    ['a rope of at least forty feet', 'a lantern that burns in the wind', 'bread for two nights on the wall'],
    [
      'Come back to the quay before the tide',
      'Leave the nets where they lie on the wall',
      'Ask the harbour office for the day of the next boat',
    ],
  ])
    assert.deepEqual(read(`\n\n${items.join('\n')}\n`).leftOut, []);
});
