import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairCharacters } from '../../../src/importer/mending/repair-characters.ts';

/** A text as a program shows it that takes its UTF-8 for another encoding. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

const texts: [text: string, ...encodings: string[]][] = [
  ['It’s “fine” – café, naïve … 20 € £5', 'windows-1252', 'macintosh', 'windows-1250'],
  ['سلام، این خبر تازه است: «پل ولم» و بندر می‌رود', 'windows-1252', 'windows-1256'],
  ['پښتو ژبه دا خبر دی', 'windows-1252'],
  ['Привет, мир — это «Вельм»', 'windows-1252', 'windows-1251'],
  ['Žluťoučký kůň úpěl', 'windows-1252', 'windows-1250'],
  ['À la fin, l’été à Évian', 'windows-1252'],
  ['日本語の新聞 😀', 'windows-1252'],
  ['Straße über Fuß', 'windows-1252'],
];

test('UTF-8 that was read as another encoding is read again, in any script', () => {
  for (const [text, ...encodings] of texts) {
    for (const encoding of encodings)
      assert.equal(repairCharacters(misread(text, encoding)).text, text, encoding);
  }
});

test('text that was misread more than once comes home too', () => {
  const text = 'The force’s café';
  const twice = misread(misread(text, 'windows-1252'), 'windows-1252');
  assert.equal(repairCharacters(twice).text, text);
  assert.equal(repairCharacters(misread(twice, 'windows-1252')).text, text);
});

test('what a text may really say stays as it is', () => {
  const sound = [
    'CAFÉ… «LIBERTÉ» « café”…',
    'À Orsa, la mère d’Éloïse bâtit près de la forêt, dit-elle à Nuñez.',
    'AMANHÃ” disse a MAÇÃ – 3 Â',
    'Spaß“ und Ängelholm “Örebro” Østerbro',
    'عکس گرفت „ ظ§ می‌رود کتاب‌ها PDF‌ها',
    'РФ и Ріка Ґанок',
    '50 × “a”, √2 and ‚Ä, AT&T, R&D; Q&A',
    'नहीं क्‍ष 👩‍🚀 ไทย\u200Bไทย',
    'Hawai‘i, O‘zbekiston, l’été',
  ].join('\n');
  assert.deepEqual(repairCharacters(sound), { text: sound, repairs: [], doubts: [] });
});

test('a letter beside a no-break space, a dash or a mark is what it says, in every alphabet', () => {
  const letters = [
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءپچژگ',
    'àâäçèéêëîïôöùûüßæœñãõåøąćęłńóśźżășțčěřšžďťňůőű',
  ];
  const behind = [
    '\u00A0—',
    '\u00A0–',
    '\u00A0«',
    '\u00A0»',
    '»,',
    '”»',
    '“.',
    '…»',
    '،',
    '؟»',
    '\u00A0в',
    '’',
    '\u00AD',
  ];
  for (const letter of letters.flatMap((alphabet) => [...alphabet, ...alphabet.toUpperCase()]))
    for (const sign of behind) {
      const sound = `слово РБК ${letter}${letter}${sign} ${sign}${letter} صوت voilà${sign}`;
      const { repairs } = repairCharacters(sound);
      assert.deepEqual(
        repairs.filter(({ rule }) => rule === 'mojibake'),
        [],
        sound,
      );
    }
});

test('words between no-break spaces are no misread letters, in small letters and in capitals', () => {
  const sound = [
    'Une mesure prise grâce à des règles, victime à la fin, pêche durable à Velme, elle peut continuer à être ouverte.',
    'Å reise til Velm er fint. På Å er det stille. HOLDT PÅ Å REISE',
    'НЕТ У НАС ПОРТА. В ВЕЛМЕ И С НИМ',
    'È stato aperto, é a ponte, à être',
  ]
    .join('\n')
    .replaceAll(' ', '\u00A0');
  assert.deepEqual(
    repairCharacters(sound).repairs.filter(({ rule }) => rule === 'mojibake'),
    [],
  );
});

test('Arabic that was misread in one encoding is not read again in another', () => {
  const text = 'العمال تحت الضغط، وقالت صحيفة «الشرق الأوسط» إن “الرحلة” انتهت.';
  assert.equal(repairCharacters(misread(text, 'windows-1252')).text, text);
});

test('line n stays line n, whatever stands in it', () => {
  const { text } = repairCharacters('a\r\nb\rc&#10;d\n\n\fe\u2028f\n');
  assert.deepEqual(text.split('\n'), ['a', 'b', 'c d', '', 'e f', '']);
});

test('every repair has its line, what stood there and what stands there', () => {
  const { repairs } = repairCharacters('One.\n\nThe forceâ€™s cafÃ© &amp; the fer\u200Bry\u00A0here');
  assert.deepEqual(repairs, [
    { rule: 'mojibake', line: 3, before: 'forceâ€™s cafÃ©', after: 'force’s café' },
    { rule: 'html-entities', line: 3, before: '&amp;', after: '&' },
    { rule: 'hidden-characters', line: 3, before: 'fer\u200Bry\u00A0here', after: 'ferry\u00A0here' },
    { rule: 'spaces', line: 3, before: 'ferry\u00A0here', after: 'ferry here' },
  ]);
});

test('a letter that was lost is a doubt, and the text stays', () => {
  const { text, doubts } = repairCharacters('fine\nThe caf\uFFFD was open.');
  assert.equal(text, 'fine\nThe caf\uFFFD was open.');
  assert.deepEqual(
    doubts.map(({ rule, line }) => [rule, line]),
    [['lost-character', 2]],
  );
});

test('letters that were lost before are a doubt and never repaired', () => {
  for (const [line, rule] of [
    ['The ferry?s crew went home.', 'lost-character'],
    ['The caf? opened on Thursday.', 'lost-character'],
    ['The cafŽ opened on Thursday.', 'encoding'],
    ['The fishersÕ union agreed.', 'encoding'],
    ['She said: ÒopenÓ, and left.', 'encoding'],
    ['They met at the caf‚, she said.', 'encoding'],
    ['H‚lŠne fran‡aise na‹ve', 'encoding'],
    ['Die Versp„tung war lang.', 'encoding'],
    ['La habitaci¢n aqu¡', 'encoding'],
    ['She came ˆ la carte.', 'encoding'],
    ['“We go againâ€Âx, she said.', 'encoding'],
    ['وقف الناس على الرصيÙ مساء', 'encoding'],
    ['عاد القارب Ùي الصباح', 'encoding'],
    ['Лодка верÐулась домой', 'encoding'],
    ['Το καράβι γύÏισε', 'encoding'],
  ] as const) {
    const { text, repairs, doubts } = repairCharacters(line);
    assert.deepEqual([text, repairs, doubts.map((doubt) => doubt.rule)], [line, [], [rule]]);
  }
});

test('marks and letters whose misreading holds a control or a soft hyphen are read back from any depth', () => {
  for (const text of ['She said “no”.', '”We wait', 'Dolní Ves', 'at home — “so”', '“à la carte”']) {
    const once = misread(text, 'windows-1252');
    const twice = misread(once, 'windows-1252');
    for (const damaged of [once, twice, misread(twice, 'windows-1252')])
      assert.equal(repairCharacters(damaged).text, text);
  }
});

test('a closing mark that was misread twice and lost its last byte is put back', () => {
  const { text, doubts } = repairCharacters('“We wrote againÃ¢â‚¬Â and again,Ã¢â‚¬Â. she said.');
  assert.deepEqual([text, doubts], ['“We wrote again” and again,”. she said.', []]);
});

test('questions, addresses and names with such letters are no loss', () => {
  for (const line of [
    'Who counted the boats? Nobody did.',
    '“Why?” he asked. ‘Who?’ she said. Why (and when?) it came',
    'See https://velm.example/boats?a=b and velm.example/?page or www.velm.example?q=x.',
    'ŽIŽEK and Škoda, Õnne and SÃO, Ÿ, Òrdoñez and MANHÃ',
    'Est-ce ouvert ? oui, dit-elle.',
    'Ø 5 mm, Ù and Û; القارب (Ø 5) عاد Ø',
    'Er sagte: ‚Komm‘ und „Geh“, sagte„Komm“, 5‰ of it cost £5 or 40¢.',
    'The pier† of Velm‡ and Boats™ and ƒ(x) opened; well…maybe – “so”and on. Â MANHÃ e Âge',
  ])
    assert.deepEqual(repairCharacters(line).doubts, [], line);
});
