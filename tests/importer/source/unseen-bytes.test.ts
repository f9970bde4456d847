import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../../src/importer/source/decode-source.ts';

/** A page whose character “§” stands for a byte that is no UTF-8. */
function decode(head: string, text: string) {
  const page = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><p>${text}</p></body></html>`;
  const parts = page.split('§').map((part) => Buffer.from(part));
  const bytes = parts.flatMap((part, at) => (at > 0 ? [Buffer.from([0xc1]), part] : [part]));
  const decoded = decodeSource(Buffer.concat(bytes));
  return 'finding' in decoded ? assert.fail() : decoded;
}

const unseen = ['<script>var a = "AUTOM§TICA";</script>', '<!-- P§GINA -->', '<style>/* §LTIMO */</style>'];

test('bytes in scripts, styles and comments of a page, which nobody sees, are in no doubt', () => {
  for (const head of unseen)
    for (const text of ['Café at the pier of Port Velm.', 'The ferry is back.']) {
      const { text: read, encoding, doubts, repairs } = decode(head, text);
      assert.ok(read.includes(text), head);
      assert.deepEqual([encoding, doubts, repairs], ['utf-8', [], []], head);
    }
});

test('bytes that are no UTF-8 are in doubt in the text and in the records of a page', () => {
  const record = '<script type="application/ld+json">{"headline":"AUTOM§TICA"}</script>';
  assert.equal(decode(record, 'Café at the pier.').doubts.length, 1);
  assert.equal(decode('', 'Café AUTOM§TICA at the pier.').doubts.length, 1);
});

test('a letter that is longer in small letters, as the Turkish İ, moves no place in a page', () => {
  const record = '<script>var a = 1;</script>';
  assert.equal(decode(`<title>${'İ'.repeat(40)}</title>${record}`, 'Café AUTOM§TICA.').doubts.length, 1);
  const unseenToo = decode(`<title>${'İ'.repeat(40)}</title><script>var a = "§";</script>`, 'Café.');
  assert.deepEqual(unseenToo.doubts, []);
});
