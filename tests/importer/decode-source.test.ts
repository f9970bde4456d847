import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../src/importer/decode-source.ts';

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
      doubts: [],
    });
  }
});

test('UTF-16 is read in both byte orders, with or without a byte-order mark, in any script', () => {
  for (const text of [english, dari, '港口部长说，新桥将在推迟一年后开通。渔民们非常高兴。']) {
    for (const isBig of [false, true]) {
      for (const mark of ['', '\uFEFF']) {
        const decoded = decode(utf16(text, isBig, mark));
        assert.deepEqual(decoded, { text, encoding: isBig ? 'utf-16be' : 'utf-16le', doubts: [] });
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
    assert.deepEqual(decode(encode(text, written)), { text, encoding: read, doubts: [] });
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
