import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { partLines } from '../../../src/importer/raw-text/layout/part-lines.ts';

const options = { given: {}, today: '2026-01-01', language: 'en' };
const lines = ['Ferry returns to Port Velm', 'By Orsa Tindal', 'Velmland', '15 April 2021'];
const paragraphs = [
  'The night ferry left the old pier in Velmland on Thursday. Nobody slept much this winter.',
  'The harbour office counted the boats twice, and then it counted them once more.',
];

for (const [name, line, paragraph] of [
  ['Google Docs', '\v', '\n\n'],
  ['InDesign', '\u2028', '\u2029'],
  ['mainframes', '\u0085', '\u0085\u0085'],
  ['printers', '\f', '\f\f'],
] as const) {
  test(`lines and paragraphs that end as in ${name} are lines and paragraphs`, () => {
    const text = [lines.join(line), ...paragraphs].join(paragraph);
    const { draft, entry, refusals } = importSource(Buffer.from(text), 'a.txt', options);
    assert.deepEqual(refusals, []);
    assert.deepEqual(plainBlocks(draft.body), paragraphs);
    assert.match(entry ?? '', /^---\ntitle: Ferry returns to Port Velm\nauthor: Orsa Tindal\n/);
    assert.ok(draft.repairs.some(({ rule }) => rule === 'line-ends'));
  });
}

test('what stands beside a line end, or is a misread mark, ends no line', () => {
  for (const text of ['One\n\fTwo', 'One\f\nTwo', 'Wait\u0085 so\nTwo', 'Wait\u0085 \u0093so\u0094'])
    assert.deepEqual(partLines(text), { text, repairs: [] });
});

test('each is told with the line that it ends', () => {
  assert.deepEqual(partLines('One\nTwo\u2028Three\u2029Four').repairs, [
    {
      rule: 'line-ends',
      line: 2,
      before: 'One\nTwo\u2028Three\u2029Four',
      after: 'One\nTwo\nThree\u2029Four',
    },
    {
      rule: 'line-ends',
      line: 3,
      before: 'One\nTwo\u2028Three\u2029Four',
      after: 'One\nTwo\u2028Three\n\nFour',
    },
  ]);
});
