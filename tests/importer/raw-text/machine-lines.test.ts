import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const title = 'Ferry returns after a winter of repairs';
const byline = 'By Orsa Tindal\n15 April 2021';
const read = (...blocks: string[]) => readSource([...blocks, told, told].join('\n\n'));

test('a machine’s line above the headline is none', () => {
  for (const above of [
    `Velm Packet - ${title}\n\nPrint this page | Close window`,
    'Back to article | Skip to content',
    'Click here to print',
    'This is Google’s cache of https://packet.example/boats. It is a snapshot of the page as it appeared on 17 Apr 2021 03:12:44 GMT.',
    'Full version\tText-only version\tView source',
  ]) {
    const { fields } = read(above, `${title}\n${byline}`);
    assert.deepEqual([fields.title, fields.description], [title, undefined], above);
  }
});

test('an exported chat gives the headline without who sent it', () => {
  for (const sender of ['[22/04/2021, 08:12:33] Brenn H: ', '22/04/21, 08:12 - Brenn H: ']) {
    const { fields, leftOut } = read(`${sender}*${title}*`, byline);
    assert.deepEqual([fields.title, fields.date], [title, '2021-04-15'], sender);
    assert.ok(leftOut.some(({ rule }) => rule === 'chat-message'));
  }
});

test('a database’s line of everything gives headline and day, and its names are asked for', () => {
  const { fields, doubts } = read(`Title: ${title}. By: Tindal, Orsa, Velm Packet, Apr 15, 2021, p4`);
  assert.deepEqual([fields.title, fields.date, fields.authors], [title, '2021-04-15', undefined]);
  assert.match(doubts.find(({ asks }) => asks === 'authors')?.message ?? '', /Tindal, Orsa/);
});

test('a name behind its outlet is the author, though a copy glued the label between them', () => {
  for (const line of ['Velm Packetby Orsa Tindal / 3d', 'Velm Packet by Orsa Tindal / 3d'])
    assert.deepEqual(read(`${title}\n${line}`).fields.authors, ['Orsa Tindal'], line);
  assert.deepEqual(read(`${title}\nIlse Rigby\n15 April 2021`).fields.authors, ['Ilse Rigby']);
});
