import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfSpeaker, roleOfSpeaker } from '../../src/article/speaker.ts';

test('a callout’s line is taken apart into a name and what its owner is', () => {
  const lines = [
    'Orsa Tindal, harbour minister',
    'Orsa Tindal (harbour minister)',
    'اورسا تیندال، وزیر بندر',
    'Orsa Tindal',
    'Orsa Tindal, minister, in March',
  ];
  assert.deepEqual(
    lines.map((line) => [nameOfSpeaker(line), roleOfSpeaker(line)]),
    [
      ['Orsa Tindal', 'harbour minister'],
      ['Orsa Tindal', 'harbour minister'],
      ['اورسا تیندال', 'وزیر بندر'],
      ['Orsa Tindal', undefined],
      ['Orsa Tindal', 'minister, in March'],
    ],
  );
});

test('a line that begins with a comma keeps all its words as the name', () => {
  assert.equal(nameOfSpeaker(', of the harbour'), ', of the harbour');
});
