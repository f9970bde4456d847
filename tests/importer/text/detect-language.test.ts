import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from '../../../src/importer/text/detect-language.ts';

const texts: [lang: string, text: string][] = [
  [
    'zh',
    '渡轮周四回到港口。港务局长表示：「我们数了船，然后又数了一遍。」这是一月风暴以来的第一次航行，大约两百人来到码头。',
  ],
  [
    'ko',
    '여객선이 목요일 항구로 돌아왔다. 항만청장은 “우리는 배를 세고 또 세었다”고 말했다. 일월 폭풍 이후 첫 운항이었다.',
  ],
  [
    'ja',
    'フェリーは木曜日に港へ戻った。港長は「私たちは船を数え、もう一度数えた」と話した。一月の嵐以来初めての航海だった。',
  ],
  [
    'de',
    'Die Fähre ist am Donnerstag in den Hafen zurückgekehrt. Der Hafenmeister ließ die Boote zählen, und dann noch einmal, bis der Wind am Abend drehte und alle nach Hause gingen.',
  ],
];

for (const [lang, text] of texts) {
  test(`a few sentences are enough to tell their language: ${lang}`, () => {
    assert.deepEqual(detectLanguage(text, 'en'), { lang, doubts: [] });
  });
}

test('one sentence is a doubt, and a headline tells nothing', () => {
  const rules = (text: string) => detectLanguage(text, 'en').doubts.map(({ rule }) => rule);
  assert.deepEqual(rules('Die Fähre ist wieder im Hafen und fährt morgen.'), ['lang']);
  assert.deepEqual(rules('Fähre im Hafen'), []);
});
