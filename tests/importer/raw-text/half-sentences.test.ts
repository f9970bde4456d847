import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021';
const read = (...paragraphs: string[]) => {
  const source = [head, ...paragraphs].join('\n\n');
  const { passages, leftOut } = readSource(source);
  return {
    body: passages.map(({ text }) => text).join('\n\n'),
    leftOut: leftOut.filter(({ line }) => line > 3).map(({ text }) => text),
  };
};

test('a last line that goes on the sentence above it is the text’s, though it ends with a date or a name', () => {
  for (const [before, after] of [
    ['No day was set for the next count, and the old permit', 'expires on June 30.'],
    ['The last of the pilots, who was born here, had lived there', 'since 4 May 1931'],
    ['The thief of the tide tables was led away by', 'Brenn Halloway, 4 May 2019.'],
    ['The thief of the tide tables was arrested', 'by Brenn Halloway.'],
  ] as const)
    for (const gap of ['\n', '\n\n']) {
      const last = `${before}${gap}${after}`;
      const { body, leftOut } = read(told, told, `${last}\n\n© Velm Packet`);
      assert.ok(body.endsWith(last), body);
      assert.deepEqual(leftOut, ['© Velm Packet']);
    }
});

test('a line at the beginning of the text that a small letter goes on is no byline', () => {
  for (const [before, after] of [
    ['VELM HEAD — Our correspondent', 'says that the count was lower than in any year since the war.'],
    [
      'VELM HEAD - Brenn Halloway, editor',
      'of the Packet, says that the count was the lowest since the war.',
    ],
    ['SKARN – Brenn Halloway, chief editor', 'of the Velm Packet, was sacked on Wednesday after the count.'],
  ] as const)
    for (const gap of ['\n', '\n\n']) {
      const { body, leftOut } = read(`${before}${gap}${after}`, told);
      assert.ok(body.startsWith(`${before}${gap}${after}`), body);
      assert.deepEqual(leftOut, []);
    }
});

test('a signature below a whole sentence, and a byline above a text without its first letter, stay what they are', () => {
  assert.deepEqual(read(told, told, '— Brenn Halloway, 15 April 2021').leftOut.length > 0, true);
  const { body } = read('Brenn Halloway, chief editor\n\nhe harbour office counted the boats.', told);
  assert.ok(body.startsWith('he harbour'), body);
});

test('a bar or a dot behind the place parts it from the first line of a report, which no header takes', () => {
  const [first, rest] = [
    'The harbour office counted the boats at dawn, and the count was lower than',
    'in any year since the war.',
  ];
  for (const opening of [`PORT VELM | ${first}`, `Port Velm • ${first}`, `SKARN | ${first}`])
    for (const gap of ['\n', '\n\n']) {
      const { body, leftOut } = read(`${opening}${gap}${rest}`, told);
      assert.ok(body.startsWith(`${opening}${gap}${rest}`), body);
      assert.deepEqual(leftOut, []);
    }
  const named = 'PORT VELM | The harbour office counted the boats at dawn with Brenn';
  assert.deepEqual(read(`${named}\nHalloway, and the count was low.`, told).leftOut, []);
});

test('a place and a bar before a headline stay its kicker', () => {
  const source = `Port Velm | Ferry returns after a winter of repairs\n\nBy Orsa Tindal\n15 April 2021\n\n${told}`;
  const { fields } = readSource(source);
  assert.equal(fields.title, 'Ferry returns after a winter of repairs');
});
