import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const head = 'Dredging halted after colony found\nBy Orsa Tindal\n15 April 2021\n\n';
const above = 'The dredging of Port Velm was halted on Monday after divers found a colony of seahorses.';
const below = 'Fishers have warned that a longer delay would keep larger boats out of the harbour.';

/** The blocks of an entry, and the lines that were left out below the header, with their rules. */
function read(source: string, opening = head) {
  const { entry = '', draft } = importSource(Buffer.from(opening + source), 'source.txt', {
    given: { region: 'Port Velm', title: 'Dredging halted after colony found' },
    today: '2026-01-31',
    language: 'en',
  });
  const body = entry.split('\n---\n')[1] ?? '';
  return {
    blocks: body.trim().split('\n\n'),
    leftOut: draft.leftOut.filter(({ line }) => line > 3).map(({ rule, text }) => `${rule}: ${text}`),
  };
}

test('a box whose beginning and end the page says is left out whole', () => {
  for (const box of [
    [
      'skip past newsletter promotion',
      'Sign up to Tides',
      'The good and the essential',
      'after newsletter promotion',
    ],
    ['list of 2 items', 'list 1 of 2', 'Gulls return to Skarn', 'list 2 of 2', 'Skarn sinks', 'end of list'],
    ['Skip Most read and continue reading', 'Most read', 'Skarn sinks', 'End of Most read'],
  ])
    for (const gap of ['\n', '\n\n']) {
      const { blocks, leftOut } = read([above, ...box, below].join(gap));
      assert.deepEqual(blocks, [above, below]);
      assert.deepEqual(
        leftOut,
        box.map((line) => `marked-box: ${line}`),
      );
    }
});

test('what only begins like a box stays', () => {
  const line = 'Skip the line at the ferry';
  assert.deepEqual(read([above, line, below].join('\n\n')).leftOut, []);
});

test('a caption that stands twice directly below itself is left out', () => {
  const caption = 'Two divers were there for six hours. (file photo)';
  for (const gap of ['\n', '\n\n'])
    assert.deepEqual(read([above, caption, caption, below].join(gap)).blocks, [above, below]);
});

test('of a long line without a full stop that stands twice, one stays', () => {
  const opening =
    'With the presence of many masters and of the people of the town, the ferry of our beloved Velm was celebrated on the quay';
  for (const blocks of [
    [opening, opening, above, below],
    [above, opening, opening, below],
  ])
    assert.ok(read(blocks.join('\n\n')).blocks.includes(opening));
});

test('a line of a song that is sung twice stays', () => {
  const song =
    'And we shall sail at the break of the day\nAnd we shall sail at the break of the day\nNo more, no more';
  assert.deepEqual(read([above, song, below].join('\n\n')).leftOut, []);
});

test('a caption that ends with a credit behind a whole sentence is not joined to the paragraph below it', () => {
  const caption = 'The pier lies far above the water at dawn. The boats wait. (Ilse Quarrow/Packet)';
  const paragraph = 'Norden counts two heaps of nets on the quay at dawn. The higher is of no use.';
  assert.deepEqual(read([above, caption, paragraph, below].join('\n\n')).blocks.at(1), caption);
});

test('a standfirst above the day is not joined to the report below the day', () => {
  const standfirst = 'The town pays no light since March. Fishers burn their nets on the pier';
  const opening = `Dredging halted after colony found\nBy Orsa Tindal\nThe lantern of Port Velm\n${standfirst}\n15 April 2021\n2 min read\n\n`;
  const report = 'Norden sees no light from the pier of Port Velm for the first time since 1911.';
  const { blocks } = read([report, above, below].join('\n\n'), opening);
  assert.deepEqual(blocks.slice(-4), [standfirst, report, above, below]);
});

test('a word that only a button has is not joined to a line without an end', () => {
  const line = 'The mayor said on Monday: we have told them so since the harbour was dug';
  const { blocks } = read([above, line, 'shadow', below].join('\n\n'));
  assert.deepEqual(blocks, [above, line, 'shadow', below]);
});

test('what a newsletter offers between two invitations to subscribe is left out, behind gaps too', () => {
  const offer = [
    'Velm Tides',
    'Catch up on the harbour, free in your inbox daily. Enjoy a tide in each.',
    'Preview',
  ];
  const box = ['Newsletter Sign-up', ...offer, 'Subscribe'];
  assert.deepEqual(read([above, ...box, below].join('\n\n')).blocks, [above, below]);
});

test('a paragraph between two invitations to subscribe stays', () => {
  const text = 'The captain filled the inbox of the council. He wrote to it again on Monday at noon.';
  const source = [above, 'Newsletter Sign-up', text, below, 'Subscribe', above.replace('Monday', 'Friday')];
  assert.deepEqual(read(source.join('\n\n')).blocks.slice(0, 3), [above, text, below]);
});

test('a box within the text that asks readers what they say to it is left out', () => {
  const box = ['SHARE YOUR THOUGHTS\nWhat does the halt mean for Port Velm? Join the conversation below.'];
  assert.deepEqual(read([above, ...box, below].join('\n\n')).blocks, [above, below]);
});

test('the headline of a video above the button that names it is left out, and elsewhere stays', () => {
  const video = 'Why divers look for seahorses in winter';
  const box = `${video}\n${video}\nPlay video: ${video}`;
  assert.deepEqual(read([above, box, below].join('\n\n')).blocks, [above, below]);
  assert.equal(read([above, video, below, `Play video: Another one`].join('\n\n')).blocks.length, 3);
});
