import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const head = 'Dredging halted after colony found\nBy Orsa Tindal\n15 April 2021\n\n';
const above = 'The dredging of Port Velm was halted on Monday after divers found a colony of seahorses.';
const below = 'Fishers have warned that a longer delay would keep larger boats out of the harbour.';

/** The lines of an article's text between its two paragraphs, and those of them that were left out. */
function read(...lines: string[]) {
  const { draft } = importSource(Buffer.from(head + [above, ...lines, below].join('\n\n')), 'source.txt', {
    given: { region: 'Port Velm', title: 'Dredging halted after colony found' },
    today: '2026-01-31',
    language: 'en',
  });
  return draft.leftOut.filter(({ line }) => line > 4).map(({ rule, text }) => `${rule}: ${text}`);
}

const captions = [
  'Boats wait outside the wall of Port Velm Foto: Ilse Quarrow/Velmbild',
  'Boote warten vor der Mauer von Port VelmBild: Ilse Quarrow/Velmbild',
  'Boats wait outside the wall of Port Velm. Photo by Ilse Quarrow /AFP via Velm Images',
  'Boats wait outside the wall of Port Velm. | Ilse Quarrow/VP via Velm Images',
  'Boats wait outside the wall of Port Velm on Monday. (Ilse Quarrow via AP)',
  'Boats wait outside the wall of Port Velm. (Velm Harbour Office/Ilse Quarrow via AP)',
  'Here’s a look at the layers of the wall and what each of them faces. Photo illustration: JJ Lin',
  'A look at what the storm means for the wall of Port Velm. Photo composite: VHO/Ilse Quarrow',
  'Eine Mauer über dem Hafen von Port Velm Fotomontage: Ilse Quarrow',
  'Boats wait outside the wall of Port Velm © Harbour Office',
  'Boats wait outside the wall of Port Velm. — © PACKET',
  'Boats wait outside the wall of Port Velm on April 12 @velm_boats via X / Reuters',
  'Boats wait outside the wall of Port Velm - Copyright Ilse Quarrow/Copyright 2021 Velm. All rights reserved.',
  'Kodin edustalla odottaa veneitä Kuva: Ilse Quarrow',
  'Bátar bíða við Port Velm, í gær, mánudag. Ljósmynd/Ilse Quarrow',
  '港の外で待つ船＝12日、ベルム港で',
  '港の外で待つ船（ベルム港提供）',
  '항구 밖에서 기다리는 배들. [사진 출처 = 벨름항]',
  '船只在港口外等候。（网络截图）',
];

test('a description with its credit at the end is left out between paragraphs, whether a sentence ends before or not', () => {
  for (const caption of captions) assert.deepEqual(read(caption), [`picture-caption: ${caption}`]);
});

test('the heading below a caption stays', () => {
  const [caption = ''] = captions;
  assert.deepEqual(read(`${caption}\nA wall of old stones`), [`picture-caption: ${caption}`]);
});

test('lines that only speak of pictures, or name people behind other signs, stay', () => {
  for (const line of [
    'On the back somebody had written the name of the man in the Photo: Orsa Tindal',
    'A reader sent us this Photo: Boats lie in the harbour at dawn',
    'Ein Leser schickte das Foto: Ein Boot liegt im Hafen',
    'The port of Skarn or the port of Velm: Orsa Tindal/Ilse Quarrow decide',
    'Port Velm | Skarn',
    'Halloway told his wife first (and she told the town via Reuters).',
    'The sea wind blows and the boats | lie still in the bay of Velm',
    'Half of the boats of Port Velm came back on Monday / the rest on Friday',
    '他说＝这是一个港口',
  ])
    assert.deepEqual(read(line), [], line);
});

test('a caption that stands twice goes with the credit between the two, or at the end of one', () => {
  const caption =
    'The boats of Port Velm wait outside the northern wall until the divers are done with it on Friday';
  for (const lines of [
    [caption, 'Photo: Ilse Quarrow', caption],
    [`${caption}. Ilse Quarrow for Velm Packet`, `${caption}.`],
    [caption, `${caption} (Ilse Quarrow)`],
  ])
    assert.deepEqual(
      read(...lines),
      lines.map((line) => `picture-caption: ${line}`),
    );
});

test('a line and the same with more words behind it stay where these are no credit', () => {
  for (const lines of [
    ['The council closed the pier.', 'The council closed the pier. It will open in May.'],
    ['The ferry returns to Port', 'The ferry returns to Port Velm'],
  ])
    assert.deepEqual(read(...lines), []);
});

test('a caption and its credit that a copy parted inside the bracket go together', () => {
  const lines = ['Boats wait outside the wall of Port Velm (', 'Ilse Quarrow/Velm Images)'];
  assert.deepEqual(
    read(lines.join('\n')),
    lines.map((line) => `picture-caption: ${line}`),
  );
  for (const stays of ['He counted them (\nforty boats in all)', 'پل ولم باز شد (\nویدیو)'])
    assert.deepEqual(read(stays), []);
});

test('a sentence that speaks of a picture made of several stays', () => {
  const told = 'The court saw the photo illustration: It showed the wall of Port Velm without its cranes.';
  assert.deepEqual(read(told), []);
});
