import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { grammar } from '../../src/article/grammar.ts';
import { parseMarkdown } from '../../src/article/parse-markdown.ts';
import { partMarkdown } from '../../src/article/part-markdown.ts';
import { partPlain } from '../../src/article/part-plain.ts';

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

/** Paragraphs of one line, plain or nearly so. */
const paragraphs = [
  'The ferry is back.',
  '“It came,” she said (at last): 4 boats – A #1 > B = C + D - E!',
  'بندر ولم باز است.',
  'It  counts www.port.example and https://port.example',
  'A\tboat',
  'a_boat* & 2 ~piers~ | [x',
  'It counts boats  ',
  '> “It counts boats,” she said.',
  '> “It counts boats.”\n>\n> It counts piers.\n>\n> — Orsa Tindal, mayor',
  '> It counts *boats*.\n>\n> — Orsa Tindal',
].map((text) => `\n${text}\n`);

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
  let plain = 0;
  const line = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...lines) },
    { weight: 40, arbitrary: fc.constantFrom(...paragraphs) },
    { weight: 1, arbitrary: fc.constantFrom(...reaching) },
  );
  const texts = fc.array(line, { minLength: 4, maxLength: 40, size: 'max' });
  const check = (chosen: string[], hasFrontmatter: boolean) => {
    const text = `${hasFrontmatter ? '---\ntitle: A\n\nauthor: B\n---\n' : ''}${chosen.join('\n')}\n`;
    const pieces = partMarkdown(text, 20);
    parted += Number(pieces.length > 1);
    plain += pieces.flatMap((piece) => [...partPlain(piece)]).filter(({ isPlain }) => isPlain).length;
    assert.equal(pieces.join(''), text);
    assert.deepEqual(parseMarkdown(text, 20).children, grammar.parse(text).children);
  };
  fc.assert(fc.property(texts, fc.boolean(), check), { numRuns: 2_000, seed: 5 });
  assert.ok(parted > 400 && plain > 400, `${parted} texts were parted, ${plain} paragraphs were plain`);
});

test('a long text is parted, and one that is all one paragraph is not', () => {
  assert.equal(partMarkdown('The ferry is back.\n\n'.repeat(10_000)).length, 4);
  assert.equal(partMarkdown('The ferry is back.\n'.repeat(10_000)).length, 1);
});
