import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { head, paragraphs, readBetween } from './read-between.ts';

test('behind a wider gap than paragraphs have, a line that ends with a name is the caption of a picture', () => {
  for (const caption of [
    'Boats wait outside the wall of Port Velm Ilse Quarrow/Velm Images',
    'Boats wait outside the wall of Port Velm. Ilse Quarrow for Velm Packet',
    'Boats wait outside the wall of Port Velm.Ilse Quarrow / Velm Packet',
    'Boats wait outside the wall of Port Velm. (Ilse Quarrow/VP)',
    'Boats wait outside the wall of Port Velm (Ilse Quarrow)',
    'Boats wait outside the wall of Port Velm | Ilse Quarrow',
    'Boats wait outside the wall of Port Velm. Supplied',
  ]) {
    const { added, lost, leftOut, doubts } = readBetween(`\n\n\n${caption}\n`);
    assert.deepEqual({ added, lost }, { added: [], lost: [] }, caption);
    assert.deepEqual(leftOut, [`picture-caption: ${caption}`]);
    assert.ok(!doubts.includes('set-apart'));
  }
});

test('behind a wider gap a caption goes with the line below it that is only a credit', () => {
  for (const credit of ['Ilse Quarrow/Velm Images', 'Photo: Ilse Quarrow', 'REUTERS']) {
    const { added, lost, doubts } = readBetween(
      `\n\n\nBoats wait outside the wall of Port Velm\n${credit}\n`,
    );
    assert.deepEqual({ added, lost }, { added: [], lost: [] }, credit);
    assert.ok(!doubts.includes('set-apart'));
  }
});

test('behind a wider gap a headline with a day in full below it is the link of another article', () => {
  const { added, lost, leftOut } = readBetween(
    '\n\n\nSkarn counts its gulls for the last time\n23 December 2019 13:31\n',
  );
  assert.deepEqual({ added, lost }, { added: [], lost: [] });
  assert.deepEqual(leftOut.at(0), 'related-links: Skarn counts its gulls for the last time');
});

test('a sentence that only its place tells for a caption is left out with a doubt', () => {
  const caption = 'The northern quay wall of Port Velm was built of the stones of Skarn.';
  const { added, lost, leftOut, doubts } = readBetween(`\n\n\n${caption}\n`);
  assert.deepEqual({ added, lost }, { added: [], lost: [] });
  assert.deepEqual(leftOut, [`picture-caption: ${caption}`]);
  assert.ok(doubts.includes('set-apart'));
});

test('headings, questions and quotations behind a wider gap stay', () => {
  for (const line of [
    'A wall of old stones',
    'Why was the quay wall built of the stones of Skarn?',
    '“The wall was never built for boats as large as these are.”',
    "'We heard the wall come down before the tide, and then nothing more was heard of it until dawn.'",
  ]) {
    const { blocks, lost } = readBetween(`\n\n\n${line}\n`);
    assert.deepEqual(lost, []);
    assert.ok(
      blocks.some((block) => block.includes(line)),
      line,
    );
  }
});

test('a line behind no wider gap than others, or with a gap below it, stays', () => {
  const line = 'The northern quay wall of Port Velm was built of the stones of Skarn.';
  for (const between of [`\n\n${line}\n`, `\n\n\n${line}\n\n`]) {
    const { added, leftOut } = readBetween(between);
    assert.ok(added.join('\n').includes(line));
    assert.deepEqual(leftOut, []);
  }
});

test('in a text whose paragraphs are lines, or that holds hardly any, a wider gap tells nothing', () => {
  const line = 'The northern quay wall of Port Velm was built of the stones of Skarn.';
  const [first, second, third] = paragraphs;
  for (const source of [
    [...paragraphs, '', '', line, 'The last boat left at noon.'].join('\n'),
    [first, '', second, '', '', line, third].join('\n'),
  ]) {
    const { draft } = importSource(Buffer.from(head + source), 'source.txt', {
      given: {},
      today: '2026-01-31',
      language: 'en',
    });
    assert.ok(!draft.leftOut.some(({ text }) => text === line));
  }
});

test('behind a wider gap a caption goes with its credit where a gap stands between them or nothing follows', () => {
  const caption = 'Boats wait outside the wall of Port Velm.';
  for (const between of [
    `\n\n\n${caption}\n\nIlse Quarrow/Velm Images\n`,
    `\n\n\n${caption}\nPhoto: Ilse Quarrow\n\n`,
  ]) {
    const { added, lost, doubts } = readBetween(between);
    assert.deepEqual({ added, lost }, { added: [], lost: [] });
    assert.ok(!doubts.includes('set-apart'));
  }
});

test('headlines of the posts of a ticker stay, though each has its day below', () => {
  const posts = paragraphs.map(
    (text, index) => `What the divers saw at noon ${index}\n15 April 2021 12:0${index}\n${text}`,
  );
  const { draft } = importSource(Buffer.from(head + posts.join('\n\n\n')), 'source.txt', {
    given: {},
    today: '2026-01-31',
    language: 'en',
  });
  assert.ok(!draft.leftOut.some(({ text }) => text.startsWith('What the divers saw')));
});

test('the same short line above several headlines behind wider gaps is a label, and its headlines are others’, with a doubt', () => {
  const text = Array.from({ length: 15 }, (_, index) => `${paragraphs[index % 5]} ${index + 1} boats wait.`);
  const links = ['Skarn counts its gulls', 'Norden builds a wall', 'Velmland sells the ferry'];
  const source = text.map((one, index) =>
    index % 5 === 2 ? `\nFrom the Packet\n${links[(index - 2) / 5]}\n${one}` : one,
  );
  const { draft } = importSource(Buffer.from(head + source.join('\n\n')), 'source.txt', {
    given: {},
    today: '2026-01-31',
    language: 'en',
  });
  const leftOut = draft.leftOut.filter(({ rule }) => rule === 'related-links').map((one) => one.text);
  assert.deepEqual(
    leftOut,
    links.flatMap((link) => ['From the Packet', link]),
  );
  assert.ok(draft.doubts.some(({ rule }) => rule === 'set-apart'));
});

test('a line directly above a credit in the midst of a copy is its caption, with a doubt', () => {
  const caption = 'Boats wait outside the wall of Port Velm.';
  const { added, lost, leftOut, doubts } = readBetween(`\n\n${caption}\nPhoto: Ilse Quarrow\n`);
  assert.deepEqual({ added, lost }, { added: [], lost: [] });
  assert.deepEqual(leftOut.at(0), `picture-caption: ${caption}`);
  assert.ok(doubts.includes('set-apart'));
});

test('a heading or a quotation above a credit, and the last paragraph that an agency signs, stay', () => {
  for (const line of ['A wall of old stones', '“The wall was never built for boats as large as these are.”'])
    assert.ok(readBetween(`\n\n${line}\nPhoto: Ilse Quarrow\n`).added.join('\n').includes(line));
  const last = 'The divers will be heard on Thursday at noon.';
  const { draft } = importSource(
    Buffer.from(`${head}${[...paragraphs, `${last}\nReuters`].join('\n\n')}`),
    'source.txt',
    {
      given: {},
      today: '2026-01-31',
      language: 'en',
    },
  );
  assert.ok(!draft.leftOut.some(({ text }) => text === last));
});
