import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingOfSpeaker, nameOfSpeaker, roleOfSpeaker } from '../../src/article/speaker.ts';

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

test('quotations are gathered under a whole name, and under the line where the name may be another’s too', () => {
  const headings = [
    ['Orsa Tindal, minister', 'en', 'Orsa Tindal'],
    ['Tindal, minister', 'en', 'Tindal, minister'],
    ['布伦，港务局长', 'zh-Hans', '布伦'],
    ['布伦·哈洛韦，港务局长', 'zh', '布伦·哈洛韦'],
    ['김하늘, 시장', 'ko', '김하늘'],
    ['田中、大臣', 'ja', '田中、大臣'],
    ['山田花子、大臣', 'ja', '山田花子'],
  ];
  for (const [line = '', lang = '', heading] of headings) assert.equal(headingOfSpeaker(line, lang), heading);
});
