import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { grammar } from '../../src/article/grammar.ts';
import { parseMarkdown } from '../../src/article/parse-markdown.ts';
import { partMarkdown } from '../../src/article/part-markdown.ts';

const lines = [
  'The ferry is back.',
  'It counts boats  ',
  '',
  '',
  '> “We counted them.”',
  '>',
  '> — Orsa Tindal',
  '- a boat',
  '  two piers',
  '3. three boats',
  '    four boats',
  '## The pier',
  '---',
  '***',
  '| a | b |',
  '| - | - |',
  '[pier]',
  '[^1] and a boat',
  '*never closed',
  '`never closed',
  'closed* here` \\',
  '<b>bold</b>',
  '“It came,” she said.',
  'بندر ولم باز است.',
];

/** Lines that change how others are read. */
const reaching = [
  '```',
  '> ~~~',
  '[pier]: https://port.example',
  '> [pier]: https://velm.example',
  '[^1]: A boat.',
];

test('a text that is parsed in pieces reads as one that is parsed at once, with the same places', () => {
  let parted = 0;
  const line = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.constantFrom(...reaching) },
  );
  const texts = fc.array(line, { minLength: 4, maxLength: 40, size: 'max' });
  const check = (chosen: string[], hasFrontmatter: boolean) => {
    const text = `${hasFrontmatter ? '---\ntitle: A\n\nauthor: B\n---\n' : ''}${chosen.join('\n')}\n`;
    parted += Number(partMarkdown(text, 20).length > 1);
    assert.equal(partMarkdown(text, 20).join(''), text);
    assert.deepEqual(parseMarkdown(text, 20).children, grammar.parse(text).children);
  };
  fc.assert(fc.property(texts, fc.boolean(), check), { numRuns: 2_000, seed: 5 });
  assert.ok(parted > 400, `${parted} texts were parted`);
});

test('a long text is parted, and one that is all one paragraph is not', () => {
  assert.equal(partMarkdown('The ferry is back.\n\n'.repeat(10_000)).length, 4);
  assert.equal(partMarkdown('The ferry is back.\n'.repeat(10_000)).length, 1);
});
