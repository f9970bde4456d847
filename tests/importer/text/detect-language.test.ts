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

test('a sentence is enough where the script, its letters or its commonest words tell one language', () => {
  for (const [lang, text] of [
    ['el', 'Το πλοίο επέστρεψε στο λιμάνι μετά τον χειμώνα.'],
    ['my', 'သင်္ဘောသည် ဆိပ်ကမ်းသို့ ပြန်လာသည်။ လူနှစ်ရာ ရောက်လာသည်။'],
    ['bn', 'ফেরি শীতের পরে বন্দরে ফিরে এসেছে, প্রায় দুইশ মানুষ ঘাটে এসেছিল।'],
    ['zh', '渡轮在冬天之后回到了维尔姆的旧港口，大约两百人来到码头看船。'],
    ['uk', 'Пором повернувся до гавані, її причал зайнятий, а капітан радіє.'],
    ['ru', 'Паром вышел из гавани впервые, и рыбаки были счастливы.'],
    ['bg', 'Фериботът тръгна от пристанището, където валеше дъжд цяла вечер.'],
    ['ar', 'عادت العبارة الليلية إلى الميناء القديم بعد الشتاء الطويل.'],
    ['hi', 'नौका सर्दी के बाद बंदरगाह में लौट आई है और लोग खुश हैं।'],
    ['ne', 'जहाज जाडो पछि बन्दरगाहमा फर्केको छ। करिब दुई सय मानिस घाटमा पुगे। उनीहरू खुसी छन् र पनि पर्खिरहेका छन्।'],
  ] as const)
    assert.deepEqual(detectLanguage(text, 'en'), { lang, doubts: [] }, lang);
});

test('a sign of another language of the script leaves a sentence open', () => {
  const rules = (text: string) => detectLanguage(text, 'en').doubts.map(({ rule }) => rule);
  assert.deepEqual(rules('Пором повернувся до гавані, її причал і його капітан: «Мы дома».'), ['lang']);
  assert.deepEqual(rules('Паром у гавані.'.repeat(2)), ['lang']);
});

test('Indonesian and Malay are told apart by their commonest words, or asked for', () => {
  const id =
    'Feri itu kembali ke pelabuhan karena mesinnya sudah diperbaiki, kata kepala pelabuhan pada hari Kamis. Dia mengatakan bahwa kapal bisa berlayar lagi dan penumpang akan datang ke dermaga pada malam hari.';
  const ms =
    'Feri itu kembali ke pelabuhan kerana enjinnya sudah dibaiki, kata ketua pelabuhan pada hari Khamis. Beliau berkata bahawa kapal akan belayar semula dan penumpang akan datang ke jeti pada waktu malam.';
  const open =
    'Feri itu kembali ke pelabuhan pada hari ini dengan banyak penumpang di dermaga. Kapal itu akan berlayar lagi pada malam hari dan semua orang datang untuk melihat kapal yang baru dengan lampu di atasnya.';
  assert.deepEqual(detectLanguage(id, 'en'), { lang: 'id', doubts: [] });
  assert.deepEqual(detectLanguage(ms, 'en'), { lang: 'ms', doubts: [] });
  assert.equal(detectLanguage(open, 'en').lang, undefined);
  assert.equal(detectLanguage(open, 'en').doubts.length, 1);
});
