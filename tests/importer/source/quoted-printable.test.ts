import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../../src/importer/source/decode-source.ts';

function decode(text: string) {
  const decoded = decodeSource(Buffer.from(text));
  assert.ok('text' in decoded, 'refused');
  return decoded;
}

test('The coding of mails is read, and its soft line ends part no word', () => {
  const coded =
    'The council hadn=E2=80=99t opened the brid=\nge, and the quay of Marlow =\nwas closed.=20\n\nCaf=C3=A9 guests watched.\n';
  const { text, repairs } = decode(coded);
  assert.equal(
    text,
    'The council hadn’t opened the bridge, and the quay of Marlow was closed. \n\nCafé guests watched.\n',
  );
  assert.deepEqual(repairs, [
    { rule: 'quoted-printable', line: 1, before: 'hadn=E2=80=99t', after: 'hadn’t' },
  ]);
  const french = decode('Le caf=E9 du port a rouvert, et la ville =\nattend.\n');
  assert.equal(french.text, 'Le café du port a rouvert, et la ville attend.\n');
});

test('Equals signs that a text may have for other reasons stay', () => {
  for (const text of [
    'The gauge said a=10 and b=20.\n',
    'See x.example/?a=C3=A9&b=c for it, =\nhe said.\n',
    'Café =E2=80=99 =\nhe said.\n',
    'One plus one =\ntwo.\n',
  ])
    assert.equal(decode(text).text, text);
});
