import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../../src/importer/source/decode-source.ts';
import { importSource } from '../../../src/importer/import-source.ts';

const english =
  'The harbour minister said: “We have built this bridge for everyone” – and the fishers’ union agreed.';
const german =
  'Die neue Brücke in Port Velm wird nach einem Jahr Verspätung eröffnet, die Fischer freuen sich darüber.';
const dari = 'وزیر بندر ولم در نشست خبری گفت که پل تازه پس از یک سال باز می‌شود.';
const arabic =
  'قال وزير الميناء في مؤتمر صحفي إن الجسر الجديد سيفتح بعد عام من التأخير وإن الصيادين سعداء بذلك.';

/** Bytes of a text in a one-byte encoding, made by turning the decoder's own table around. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (character) => {
    const byte = table.indexOf(character);
    assert.notEqual(byte, -1, `${encoding} has no ${character}`);
    return byte;
  });
}

function decode(bytes: Uint8Array) {
  const decoded = decodeSource(bytes);
  assert.ok('text' in decoded, 'refused');
  return decoded;
}

const utf16 = (text: string, isBig: boolean, mark = '') => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

test('UTF-8 is read without a doubt, with or without a byte-order mark', () => {
  for (const mark of ['', '\uFEFF']) {
    assert.deepEqual(decode(Buffer.from(`${mark}${dari}\r\nx\ry`)), {
      text: `${dari}\nx\ny`,
      encoding: 'utf-8',
      repairs: [],
      doubts: [],
    });
  }
});

test('UTF-16 is read in both byte orders, with or without a byte-order mark, in any script', () => {
  for (const text of [english, dari, '港口部长说，新桥将在推迟一年后开通。渔民们非常高兴。']) {
    for (const isBig of [false, true]) {
      for (const mark of ['', '\uFEFF']) {
        const decoded = decode(utf16(text, isBig, mark));
        assert.deepEqual(decoded, {
          text,
          encoding: isBig ? 'utf-16be' : 'utf-16le',
          repairs: [],
          doubts: [],
        });
      }
    }
  }
});

test('a declared encoding that reads cleanly is believed', () => {
  const pages: [string, string, string][] = [
    [`<meta charset="windows-1256"><p>${arabic}`, 'windows-1256', 'windows-1256'],
    [
      `<META content='text/html; charset=iso-8859-1' http-equiv=Content-Type><p>${english}`,
      'windows-1252',
      'windows-1252',
    ],
    [
      `<?xml version="1.0" encoding="windows-1251"?><p>Министр порта сообщил о мосте.`,
      'windows-1251',
      'windows-1251',
    ],
  ];
  for (const [text, written, read] of pages) {
    assert.deepEqual(decode(encode(text, written)), { text, encoding: read, repairs: [], doubts: [] });
  }
});

test('an undeclared encoding is found from the letters', () => {
  for (const [text, encoding] of [
    [english, 'windows-1252'],
    [german, 'windows-1252'],
    [`${english} The café is “open”.`, 'macintosh'],
    [german, 'macintosh'],
    [arabic, 'windows-1256'],
  ] as const) {
    const decoded = decode(encode(text, encoding));
    assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
  }
});

/** Texts with their bytes in encodings of several bytes a character, made by Python's codecs. */
const encoded: readonly (readonly [encoding: string, text: string, base64: string])[] = [
  [
    'gb18030',
    '港口部长说，新桥将在推迟一年后开通。渔民们非常高兴。他补充说，这座桥是为所有人建造的，耗资五百万欧元。',
    'uNu/2rK/s6TLtaOs0MLHxb2r1NrNxrPZ0rvE6rrzv6rNqKGj0+bD8cPHt8ezo7jf0Muho8v7srmz5Mu1o6zV4tf5x8XKx86qy/nT0MjLvajU7LXEo6y6xNfKzuWw2c3yxbfUqqGj',
  ],
  [
    'big5',
    '港口部長說，新橋將在推遲一年後開通。漁民們非常高興。他補充說，這座橋是為所有人建造的，耗資五百萬歐元。',
    'tOSkZrOhqvi7oaFBt3O+9LFOpmKxwL/wpECmfqvhtn2zcaFDuq6lwa3Mq0SxYLCqv7OhQ6VMuMmlUruhoUGzb655vvSsT6ywqdKms6RIq9izeaq6oUGv07jqpK2myrhVvNqkuKFD',
  ],
  [
    'shift_jis',
    '港湾大臣は記者会見で、新しい橋が一年遅れて開通すると述べた。漁師たちはとても喜んでいる。',
    'jWCYcJHlkGKCzYtMjtKJ74ypgsWBQZBWgrWCoou0gqqI6pROkniC6oLEikqSyoK3gumCxo9xgteCvYFCi5mOdIK9gr+CzYLGgsSC4IrsgvGCxYKigumBQg==',
  ],
  [
    'euc-jp',
    '港湾大臣は記者会見で、新しい橋が一年遅れて開通すると述べた。漁師たちはとても喜んでいる。',
    'ucHP0cLnv8Okz7WtvNSy8birpMehor+3pLekpLa2pKyw7Mevw9mk7KTGs6vEzKS5pOukyL3SpNmkv6Gjtfm71aS/pMGkz6TIpMak4rTupPOkx6SkpOuhow==',
  ],
  [
    'euc-kr',
    '항만 장관은 기자회견에서 새 다리가 일 년 늦게 개통될 것이라고 말했다. 어부들은 매우 기뻐하고 있다.',
    'x9e4uCDA5bD8wLogseLA2si4sN+/obytILv1ILTZuK6woSDAzyCz4iC0yrDUILCzxeu1ySCwzcDMtvOw7SC4u8fftNkuIL7uus616cC6ILjFv+wgseK7tcfPsO0gwNa02S4=',
  ],
  [
    'koi8-r',
    'Министр порта сообщил о мосте. Мы построили его для всех, сказал он.',
    '7cnOydPU0iDQz9LUwSDTz8/C3cnMIM8gzc/T1MUuIO3ZINDP09TSz8nMySDFx88gxMzRINfTxcgsINPLwdrBzCDPzi4=',
  ],
  [
    'windows-1251',
    'Министр порта сообщил о мосте. «Мы построили его для всех», — сказал он. РЫБАКИ «ДОВОЛЬНЫ».',
    'zOjt6PHy8CDv7vDy4CDx7u7h+ejrIO4g7O7x8uUuIKvM+yDv7vHy8O7o6+gg5ePuIOTr/yDi8eX1uywglyDx6uDn4Osg7u0uINDbwcDKyCCrxM7Czsvczdu7Lg==',
  ],
];

test('texts of East Asia and Russia are read, and taken for no damaged UTF-8', () => {
  for (const [encoding, text, base64] of encoded) {
    const decoded = decode(Buffer.from(base64, 'base64'));
    assert.deepEqual([decoded.text, decoded.encoding, decoded.repairs], [text, encoding, []]);
  }
});

test('Mac Roman is read where windows-1252 gives letters that are in no word, with a doubt', () => {
  const story = `${english.replace(/[^\p{ASCII}]/gu, '-')} They met at the café on the quay and stayed.`;
  const decoded = decode(encode(story, 'macintosh'));
  assert.deepEqual([decoded.text, decoded.encoding, decoded.doubts.length], [story, 'macintosh', 1]);
  const western = decode(encode(story, 'windows-1252'));
  assert.deepEqual([western.text, western.encoding, western.doubts], [story, 'windows-1252', []]);
});

test('line ends of old Macintoshes make no Mac Roman of windows-1252, and do not hide Mac Roman', () => {
  const story =
    'Port Velm’s ferry sails again on Monday – after a year – the council said.\nShe said: “It is a good year.”\n';
  const bytes = (encoding: string) => encode(story.replaceAll('\n', '\r'), encoding);
  for (const encoding of ['windows-1252', 'macintosh']) {
    const decoded = decode(bytes(encoding));
    assert.deepEqual([decoded.text, decoded.encoding], [story, encoding]);
  }
});

test('Russian of DOS days is read, with a doubt', () => {
  const bytes = Buffer.from(
    'jKitqOHi4CCvruDioCDhrq6h6airIK4grK7h4qUuIIzrIK+u4eLgrqirqCClo64gpKvvIKLhpeUsIOGqoKegqyCurS4=',
    'base64',
  );
  const { text, encoding, doubts } = decode(bytes);
  assert.deepEqual(
    [text, encoding],
    ['Министр порта сообщил о мосте. Мы построили его для всех, сказал он.', 'ibm866'],
  );
  assert.deepEqual(
    doubts.map(({ rule }) => rule),
    ['encoding'],
  );
});

test('a text of DOS is a doubt', () => {
  const decoded = decode(
    Buffer.from(
      'The fishers met at the caf\x82 on the quay and said the bridge had opened for everyone.\nH\x82l\x8Ane respire, la caf\x82',
      'latin1',
    ),
  );
  assert.deepEqual(
    decoded.doubts.map(({ rule, line }) => [rule, line]),
    [['encoding', 1]],
  );
});

test('an encoding that cannot be told for certain is a doubt that shows the words', () => {
  const [doubt] = decode(encode('line\ncafé', 'windows-1252')).doubts;
  assert.equal(doubt?.rule, 'encoding');
  assert.equal(doubt.line, 2);
  assert.match(doubt.message, /^Unexpected undeclared encoding, expected UTF-8, .*windows-1252.*"café"/);
});

test('a declaration that the bytes contradict is a doubt, whatever is read', () => {
  const wrong = decode(encode(`<meta charset="windows-1252"><p>${arabic}`, 'windows-1256'));
  assert.equal(wrong.encoding, 'windows-1256');
  assert.match(wrong.doubts[0]?.message ?? '', /not windows-1252, which it declares/);
  const lying = decode(encode(`<meta charset="utf-8"><p>${german}`, 'windows-1252'));
  assert.ok(lying.text.endsWith(german));
  assert.equal(lying.doubts.length, 1);
});

test('UTF-8 that was cut within a letter stays UTF-8, with a doubt', () => {
  const cut = Buffer.concat([Buffer.from(`${dari}\n`), Buffer.from(dari).subarray(0, 1), Buffer.from(dari)]);
  const { text, doubts } = decode(cut);
  assert.equal(text, `${dari}\n\uFFFD${dari}`);
  assert.deepEqual([doubts[0]?.rule, doubts[0]?.line], ['encoding', 2]);
});

/** A text in UTF-8 with bytes of another encoding between its characters, given as `\\xE9`. */
const stray = (text: string) =>
  Buffer.concat(
    text
      .split(/(\\x[0-9A-F]{2})/)
      .map((piece) =>
        /^\\x/.test(piece) ? Buffer.of(Number.parseInt(piece.slice(2), 16)) : Buffer.from(piece),
      ),
  );
const menu = '“The café’s menu – naïve, à la carte – was read,” she said.';

test('bytes of windows-1252 in a text of UTF-8 are read where they fit, each with a repair and a doubt', () => {
  for (const [damaged, meant] of [
    ['the caf\\xE9 na\\xEFve was closed \\x93today\\x94.', 'the café naïve was closed “today”.'],
    ['the caf\\xE9\\x94 and \\xE0 la carte', 'the café” and à la carte'],
    ['\\xC9cole and caf\\xC9, CAF\\xC9 for \\xA35', 'École and caf\uFFFD, CAFÉ for £5'],
    ['\\xAB\\xA0oui\\xA0\\xBB', '«\u00A0oui\u00A0»'],
  ] as const) {
    const { text, encoding, repairs, doubts } = decode(stray(`${menu}\n${damaged}`));
    assert.deepEqual([text, encoding], [`${menu}\n${meant}`, 'utf-8']);
    assert.ok(repairs.length > 0 && repairs.every(({ rule, line }) => rule === 'stray-bytes' && line === 2));
    assert.deepEqual([doubts[0]?.rule, doubts[0]?.line], ['encoding', 2]);
  }
});

test('bytes that can be nothing in a text of UTF-8 stay as what is lost, with a doubt', () => {
  for (const [damaged, left] of [
    ['thr\\xFFee points', 'thr\uFFFDee points'],
    ['thr\\xC3ee points', 'thr\uFFFDee points'],
    ['thr\\xED\\xA0\\x80ee points', 'thr\uFFFD\uFFFD\uFFFDee points'],
    ['the union\\xE2\\x80s boats', 'the union\uFFFD\uFFFDs boats'],
    ['boats \\xC2 and \\xF0\\x9F\\x98', 'boats \uFFFD and \uFFFD\uFFFD\uFFFD'],
  ] as const) {
    for (const mark of ['', '\uFEFF']) {
      const { text, encoding, repairs, doubts } = decode(stray(`${mark}${menu}\n${damaged}`));
      assert.deepEqual([text, encoding, repairs], [`${menu}\n${left}`, 'utf-8', []]);
      assert.deepEqual([doubts.length, doubts[0]?.rule, doubts[0]?.line], [1, 'encoding', 2]);
    }
  }
});

test('an article of UTF-8 with a paragraph of windows-1252 comes home with its repairs', () => {
  const article = `Harbour bridge opens in Port Velm\n\nBy Orsa Tindal\n\n15 April 2021\n\nPORT VELM — The harbour bridge has opened for everyone, the minister said on Thursday.\n\n${menu}\n\n`;
  const bytes = stray(`${article}The caf\\xE9 was closed for three days in spring.\n`);
  const made = importSource(bytes, 'story.txt', { given: {}, language: 'en', today: '2026-01-01' });
  assert.match(made.entry ?? '', /^The café was closed/m);
  assert.deepEqual(
    made.draft.repairs.map(({ rule, before, after }) => [rule, before, after]),
    [['stray-bytes', 'caf\uFFFD', 'café']],
  );
});

test('a file that is no text is refused by its name', () => {
  const files: [string, RegExp][] = [
    ['\x89PNG\r\n\x1a\n', /^Unexpected a PNG picture, expected text, /],
    ['\xFF\xD8\xFF\xE0', /a JPEG picture/],
    ['%PDF-1.7', /a PDF document/],
    ['PK\x03\x04', /a zip archive or an office document/],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', /a WebP picture/],
    ['bplist00', /a web archive of Safari/],
    ['text\0more text', /zero bytes/],
  ];
  for (const [characters, message] of files) {
    const decoded = decodeSource(Buffer.from(characters, 'latin1'));
    assert.ok('finding' in decoded, characters);
    assert.equal(decoded.finding.rule, 'not-text');
    assert.match(decoded.finding.message, message);
  }
});

test('the encoding of ten megabytes is detected', () => {
  const bytes = encode(`${german} `.repeat(95_000), 'windows-1252');
  assert.equal(decode(bytes).encoding, 'windows-1252');
});

/** A text's bytes in a Chinese encoding, read as a Latin one. */
const misreadChinese = (encoding: 'latin1' | 'windows-1252') =>
  new TextDecoder(encoding).decode(
    // “奥萨港” and “渡轮明天回来” again and again, in GBK.
    Uint8Array.from(
      { length: 120 },
      (_, index) =>
        [
          0xb0, 0xc2, 0xc8, 0xf8, 0xb8, 0xdb, 0xb6, 0xc9, 0xc2, 0xd6, 0xc3, 0xf7, 0xcc, 0xec, 0xbb, 0xd8,
          0xc0, 0xb4, 0xa3, 0xac,
        ][index % 20] ?? 0,
    ),
  );

test('Chinese that was read as Latin letters before is refused, so that no repair of single letters loses it', () => {
  for (const encoding of ['latin1', 'windows-1252'] as const) {
    const words = misreadChinese(encoding);
    const decoded = decodeSource(Buffer.from(`Port Velm\n2021-04-15\n\n${words}\u00AD${words}\n`));
    assert.ok('finding' in decoded);
    const { rule, line, column, message } = decoded.finding;
    assert.deepEqual([rule, line, column], ['encoding', 4, 1]);
    assert.match(message, /save the page again from its address/);
  }
});

test('a text that names a little of it, or whose letters can be read again, is not refused', () => {
  const arabic1256 = new TextDecoder('windows-1252').decode(
    encode(`${arabic} ${arabic} من في على`, 'windows-1256'),
  );
  const misreadUtf8 = new TextDecoder('windows-1252').decode(Buffer.from('渡轮明天回来。'.repeat(20)));
  for (const text of [
    `${german}\n\n${german}\n\nSchild: ${misreadChinese('latin1').slice(0, 30)}`,
    arabic1256,
    misreadUtf8,
    `${german}\n${'»»»»»»»»··········'.repeat(20)}`,
    'Það ætti að ræða öðruvísi, „éééé“ og ÆÐÖÞ',
  ])
    assert.ok('text' in decodeSource(Buffer.from(text)), text.slice(0, 40));
});
