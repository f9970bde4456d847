import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RepairMade } from '../../src/importer/draft.ts';
import { explainSource } from '../../src/importer/proof/explain-source.ts';
import { wordsOf, wordsOfTree } from '../../src/importer/proof/words.ts';
import { passagesToBody } from '../../src/importer/passages/passages-to-body.ts';
import { setQuotations } from '../../src/importer/quotations/set-quotations.ts';
import { repairCharacters } from '../../src/importer/mending/repair-characters.ts';
import { repairPassages } from '../../src/importer/mending/repair-passages.ts';
import { passagesOf, textOf } from './passages.ts';

/** Pieces of articles and of their damage, put together in any order. */
const pieces = [
  'The ferry of Port Velm came back at dawn',
  'and the crew went home',
  'Orsa Tindal, the mayor, said:',
  'He added:',
  'We will open the harbour again in the spring, and nobody has to leave.',
  'وزیر بندر گفت:',
  'پل ولم می‌رود و',
  'باز شد.',
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  '‘',
  '’',
  '’90s',
  '6\'2"',
  '…',
  ':',
  '.',
  ',',
  '-',
  '—',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '- item',
  '1. item',
  '&amp;quot;',
  '&rsquo;',
  'â€™',
  'Ã©',
  'Ø§Ù„',
  '\u00A0',
  '\u200B',
  '\u200C',
  '\u202E',
  '\u00AD\n',
  'with-\ndrawal',
  'withdrawal',
  '\t',
  '\uFEFF',
  '\uFFFD',
  '\u0007',
  'iPhone sales rose',
  'de Gaulle',
  '# ',
  '> ',
  '日本語。',
  '他说：“我们走。”',
  'é',
  'É',
];
const article = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const runs = { numRuns: 400, seed: 1911, endOnFailure: true };

/** A text's words one by one as the proof sees them, after what was told of it. */
function explained(
  source: string,
  repairs: readonly RepairMade[],
  leftOut: { rule: string; line: number; text: string }[] = [],
) {
  const { words, unexplained } = explainSource(wordsOf(source), repairs, leftOut);
  assert.deepEqual(unexplained, []);
  return words.texts.join(' ');
}

test('characters are mended without losing or inventing a word, and only once', () => {
  fc.assert(
    fc.property(article, (source) => {
      const text = source.replace(/\r\n?/g, '\n').toWellFormed();
      const made = repairCharacters(text);
      assert.equal(wordsOf(made.text).texts.join(''), explained(text, made.repairs).replaceAll(' ', ''));
      assert.equal(made.text.split('\n').length, text.split('\n').length);
      assert.equal(repairCharacters(made.text).text, made.text);
    }),
    runs,
  );
});

test('passages are mended without losing or inventing a word, and only once', () => {
  fc.assert(
    fc.property(article, (source) => {
      const { text } = repairCharacters(source);
      const made = repairPassages(passagesOf(text));
      assert.equal(
        wordsOf(textOf(made.passages)).texts.join(' '),
        explained(text, made.repairs, made.leftOut),
      );
      const again = repairPassages(made.passages);
      assert.deepEqual([again.passages, again.repairs, again.leftOut], [made.passages, [], []]);
    }),
    runs,
  );
});

test('statements are set apart without losing or inventing a word, and only once', () => {
  fc.assert(
    fc.property(article, (source) => {
      const body = passagesToBody(repairPassages(passagesOf(repairCharacters(source).text)).passages);
      const made = setQuotations(body, 'en');
      const unnamed = made.body.children.map((block) => {
        const last = block.type === 'blockquote' ? block.children.at(-1) : undefined;
        const isSpeaker =
          last?.type === 'paragraph' &&
          last.children[0]?.type === 'text' &&
          last.children[0].value.startsWith('— ');
        return block.type === 'blockquote' && isSpeaker && block.children.length > 1
          ? { ...block, children: block.children.slice(0, -1) }
          : block;
      });
      assert.equal(
        wordsOfTree({ type: 'root', children: unnamed }, true).texts.join(' '),
        wordsOfTree(body, true).texts.join(' '),
      );
      assert.deepEqual(setQuotations(made.body, 'en').body, made.body);
    }),
    runs,
  );
});
