import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBetween } from './read-between.ts';

test('a headline behind the gap below a label that names none is the label’s', () => {
  for (const box of [
    'Read more\n\nSkarn counts its gulls for the last time\n',
    'Related Article\n\nGulls\nSkarn counts its gulls for the last time\nBy Ilse Quarrow\n',
    'Lesen Sie auch\n\nSkarn zählt zum letzten Mal die Möwen\n\nWer zahlt für die Möwen von Skarn?\n\n',
  ]) {
    const { added, lost, doubts } = readBetween(`\n\n${box}`);
    assert.deepEqual({ added, lost }, { added: [], lost: [] }, box);
    assert.ok(!doubts.includes('set-apart'));
  }
});

test('below a label a short heading, a sentence, and a second headline directly above a paragraph stay', () => {
  for (const line of ['What comes next', 'The quay is closed to walkers until the divers are done.'])
    assert.deepEqual(readBetween(`\n\nRead more\n\n${line}\n`).added, [line]);
  const list = 'Read more\n\nSkarn counts its gulls for the last time\n\nHow the wall of Port Velm was built';
  assert.deepEqual(readBetween(`\n\n${list}\n`).added, ['How the wall of Port Velm was built']);
});

test('what stands between two invitations to subscribe, and is no paragraph by its gaps, belongs to them', () => {
  const offer = ['Velm ePaper, a replica of the print edition', 'Daily puzzles and the tides'];
  const wall = [
    'This content is reserved for subscribers',
    '',
    ...offer,
    'Subscribe to unlock more articles',
  ];
  const { added, lost, leftOut } = readBetween(`\n\n${wall.join('\n')}\n\n`);
  assert.deepEqual({ added, lost }, { added: [], lost: [] });
  assert.deepEqual(
    leftOut.slice(1, 3),
    offer.map((line) => `newsletter: ${line}`),
  );
});

test('a sentence among what a subscription offers is left out with a doubt', () => {
  const offer = 'The Velm ePaper brings you the pages of the printed edition each morning.';
  const wall = ['This content is reserved for subscribers', '', offer, 'Subscribe to unlock more articles'];
  const { added, leftOut, doubts } = readBetween(`\n\n${wall.join('\n')}\n\n`);
  assert.deepEqual(added, []);
  assert.ok(leftOut.includes(`newsletter: ${offer}`));
  assert.ok(doubts.includes('set-apart'));
});

test('paragraphs between two invitations stay', () => {
  const line = 'The quay is closed to walkers until the divers are done with it.';
  const wall = ['This content is reserved for subscribers', line, 'Subscribe to unlock more articles'];
  assert.deepEqual(readBetween(`\n\n${wall.join('\n\n')}\n\n`).added, [line]);
});

test('headlines in a row below a paragraph are a box of links, with a doubt, as its last may be a heading', () => {
  const box = [
    'Gulls of Skarn: Why nobody counts them any more',
    '“They came at night”: What the keepers of the lantern saw',
    'Ferry to Norden: When will the next boat leave?',
  ];
  const heading = 'How the wall of Port Velm was built';
  const { added, lost, leftOut, doubts } = readBetween(`\n\n${[...box, heading].join('\n')}\n`);
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
    assert.deepEqual(readBetween(`\n\n${items.join('\n')}\n`).leftOut, []);
});
