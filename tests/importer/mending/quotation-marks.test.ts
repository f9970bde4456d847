import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf, textOf } from '../passages.ts';

const sound = [
  '„Wir gehen“, sagte er. „Und du?“',
  '»Wir gehen«, sagte er.',
  '”Vi går”, sa han och det är som på natten. ”Inte jag.”',
  '« Nous partons », dit-il. « Et vous ? »',
  '«ما می‌رویم»، گفت. «و شما؟»',
  '”ما می‌رویم“ گفت و ”شما“ ماندید.',
  '"We go," he said. "You stay."',
  '“He said ‘no’ to us,” she said. “‘No,’ he said.”',
  'The table is 6\'2" by 5\'10" and a 12" pipe, or 5” long.',
  'The workers’ union’s ’90s, O‘zbekiston and ‘Ali.',
  '他说：“我们走。”然后离开。「行く」と言った。',
  'ד"ר אורסה טינדל, מנכ"לית הנמל, אמרה כי אנשי זק"א וח"כים באו.',
  'המנכ"ל אמר: "הסירות יצאו עם שחר", וכתב ב"הנמל" וב"קול העיר" על תשפ"ה.',
  'She called it “the “big” one” again—“now”.',
];

test('what an article sets its quotations with is right, whatever its language', () => {
  for (const text of sound) {
    const { passages, repairs, doubts } = repairPassages(passagesOf(text));
    assert.deepEqual([textOf(passages), repairs, doubts], [text, [], []]);
  }
});

const wrong: [before: string, after: string][] = [
  ['“We go," he said.', '“We go,” he said.'],
  ['"We go,” he said.', '“We go,” he said.'],
  ['“We go“ he said.', '“We go” he said.'],
  ['”We go,” he said. “You stay.”', '“We go,” he said. “You stay.”'],
  ['He said “ yes ” and “no ”.', 'He said “yes” and “no”.'],
  ['He said: «We go".', 'He said: «We go».'],
  ['»ما می‌رویم« گفت.', '«ما می‌رویم» گفت.'],
  ['Wir sagen „ja" und „nein“.', 'Wir sagen „ja“ und „nein“.'],
];

test('a mark on the wrong side, of another kind or with a space inside is set right', () => {
  for (const [before, after] of wrong)
    assert.equal(textOf(repairPassages(passagesOf(before)).passages), after);
});

test('a mark that stands alone for no certain reason stays, and is a doubt', () => {
  for (const text of [
    '“We go,” he said. “You stay.',
    'We go,” he said.',
    'He said: “We go, said she. I stay.',
  ]) {
    const { passages, doubts } = repairPassages(passagesOf(text));
    assert.equal(textOf(passages), text);
    assert.match(doubts[0]?.rule ?? '', /^un(?:closed|opened)-quotation$/);
  }
});

/** A French article’s text after its repairs. */
function frenchOf(text: string): string {
  return textOf(repairPassages(passagesOf(text), { language: 'fr' }).passages);
}

test('turned marks with the spaces of French are turned back where all of an article are', () => {
  assert.equal(
    frenchOf(
      'Orsa Tindal précise que : » Le bac est plein «. Il part.\n\nIl était dans » un état grave «, dit-elle.',
    ),
    'Orsa Tindal précise que : « Le bac est plein ». Il part.\n\nIl était dans « un état grave », dit-elle.',
  );
  assert.equal(frenchOf('» Le bac est plein «, dit-elle.'), '« Le bac est plein », dit-elle.');
});

test('French marks that a paragraph above opened, and German ones, stay', () => {
  for (const text of [
    'Elle dit : « Le bac est plein.\n\nIl part », dit-elle. « Et vous ? »',
    'Le bac », dit-elle, puis « Et vous ? »',
    '« Le bac », dit-elle. » Et vous ? «',
  ])
    assert.equal(frenchOf(text), text);
  const german = 'Sie sagte: »Das Boot ist voll«. Er ging.';
  assert.equal(textOf(repairPassages(passagesOf(german), { language: 'de' }).passages), german);
});

/** A text after its repairs, in a language. */
function mendedIn(language: string, text: string): string {
  return textOf(repairPassages(passagesOf(text), { language }).passages);
}

test('marks of two kinds become those of the language, by the table of the Unicode consortium', () => {
  for (const language of ['pl', 'pl-PL', 'hu', 'ro', 'bs']) {
    for (const [before, after] of [
      ['"Velm” – "Orsa”', '„Velm” – „Orsa”'],
      ['„Velm"', '„Velm”'],
      ['“Velm"', '„Velm”'],
      ['”Velm"', '„Velm”'],
      ['„ Velm” – „Orsa"', '„Velm” – „Orsa”'],
    ] as const)
      assert.equal(mendedIn(language, before), after, `${language}: ${before}`);
  }
  for (const language of ['cs', 'hr', 'bg', 'sk', 'sl', 'sr-Latn', 'de']) {
    for (const [before, after] of [
      ['"Velm“ – "Orsa“', '„Velm“ – „Orsa“'],
      ['„Velm"', '„Velm“'],
      ['“Velm"', '„Velm“'],
      ['“Velm“', '„Velm“'],
    ] as const)
      assert.equal(mendedIn(language, before), after, `${language}: ${before}`);
  }
});

test('marks that an article has throughout stay, though its language has others', () => {
  for (const [language, text] of [
    ['pl', '“Velm” – “Orsa”'],
    ['pl', '„Velm“ – „Orsa“'],
    ['pl', '„Velm“ – „Orsa“ – "Sarn“'],
    ['pl', '"Velm" – «Orsa»'],
    ['hr', '„Velm” – „Orsa” – „Sarn"'],
    ['de', '„Velm” – „Orsa”'],
    ['de', '“Velm” – “Orsa”'],
    ['en', '“Velm” – „Orsa“'],
  ] as const)
    assert.equal(mendedIn(language, text), text, language);
});

test('a lost closing mark is the one that the article or else its language closes with', () => {
  for (const [language, text, closing] of [
    ['pl', 'Orsa Tindal mówi: „Prom wróci do portu jutro.', '”'],
    ['cs', 'Orsa Tindal řekla: „Trajekt se zítra vrátí do přístavu.', '“'],
    ['pl', 'Orsa Tindal mówi: “Prom wróci do portu jutro.', '”'],
    ['de', 'Orsa Tindal sagte: “Die Fähre kommt morgen zurück.', '”'],
    ['pl', '„Velm“ – „Sarn“. Orsa Tindal mówi: „Prom wróci do portu jutro.', '“'],
  ] as const)
    assert.equal(mendedIn(language, text), text + closing, text);
});

test('marks that Russian never sets inward are turned, though all of an article stand so', () => {
  const text = 'Газета »Вельмский пакет« пишет: »Мы долго этого ждали«.';
  const { passages } = repairPassages(passagesOf(text), { language: 'ru' });
  assert.equal(textOf(passages), 'Газета «Вельмский пакет» пишет: «Мы долго этого ждали».');
  const german = 'Die Zeitung »Velmer Bote« schreibt: »Wir warten.«';
  assert.equal(textOf(repairPassages(passagesOf(german), { language: 'de' }).passages), german);
});

test('marks that stand inward are turned in the languages that never set them so, but not those that go on a quotation', () => {
  for (const [language, text] of [
    [
      'es',
      'Una solución «provisional» se discutirá. El alcalde dijo: «El techo está podrido y no aguantará».',
    ],
    [
      'fr',
      'Une solution «provisoire» sera discutée. Le maire a dit : «Le toit est pourri et ne tiendra pas.»',
    ],
    ['it', 'Si discute una soluzione «provvisoria». Il sindaco ha detto: «Il tetto è marcio e non reggerà».'],
    ['pt', 'Uma solução «provisória» será discutida. O presidente disse: «O telhado está podre e vai cair».'],
    ['el', 'Ο δήμαρχος είπε: «Η στέγη είναι σάπια και δεν θα αντέξει». Η λύση είναι «προσωρινή».'],
  ] as const) {
    const turned = text.replace(/[«»]/gu, (mark) => (mark === '«' ? '»' : '«'));
    assert.equal(mendedIn(language, turned), text, language);
  }
  const goesOn = 'El alcalde dijo: «Hemos estudiado todo.\n\n»El techo está podrido.\n\n»Nadie sabe más.»';
  assert.equal(mendedIn('es', goesOn), goesOn);
});
