import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const text = [
  told,
  'The night ferry left the old pier of Port Velm on Thursday, for the first time since the storms of January.',
  'The repairs cost 4.5 million and took eleven weeks, two more than planned, because the ramp came from abroad.',
];
const read = (below: string) =>
  readSource(['Ferry returns after a winter of repairs', '15 April 2021', ...text, below].join('\n\n'));

for (const [below, authors] of [
  ['(By Orsa Tindal)', ['Orsa Tindal']],
  ['[By Orsa Tindal]', ['Orsa Tindal']],
  ['(By Orsa Tindal and Tessa Alder)\n\nEnditem/OT', ['Orsa Tindal', 'Tessa Alder']],
  ['(Von Orsa Tindal)', ['Orsa Tindal']],
] as const)
  test(`who signs in brackets below the text is the author: ${JSON.stringify(below)}`, () => {
    const { fields, passages } = read(below);
    assert.deepEqual(fields.authors, authors);
    assert.equal(passages.length, text.length);
  });

test('a bracket that opens with such a word and goes on as a sentence is text', () => {
  const aside = '(By the way, the ramp is still there, and nobody has paid for it yet.)';
  const { fields, passages } = read(aside);
  assert.equal(fields.authors, undefined);
  assert.equal(passages.at(-1)?.text, aside);
});
