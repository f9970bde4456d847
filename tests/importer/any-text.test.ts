import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainBlocks } from '../../src/article/plain-text.ts';
import { quotesOf } from '../../src/article/quotes.ts';
import { readEntry } from '../../src/article/read-entry.ts';
import { type Import, importSource } from '../../src/importer/import-source.ts';
import { wordsIn } from '../../src/importer/proof/words.ts';

const given = { title: 'Ferry', authors: ['Orsa Tindal'], date: '2021-04-15', region: 'Velmland' };
const options = { given, today: '2026-01-01', language: 'en', slug: 'ferry' };

const sentences = [
  ...[
    'The night ferry left the old pier on Thursday.',
    'Nobody slept much this winter, they say in Velmland.',
  ],
  ...['Brenn Halloway, harbour master, said: “We counted the boats twice, and then we counted them again.”'],
  ...[
    'دفتر بندر ولم روز پنج‌شنبه اعلام کرد که پل تازه باز می‌شود.',
    'او گفت: «ما این پل را برای همه ساخته‌ایم.»',
  ],
  ...['غادرت العبارة الليلية رصيف الميناء القديم.', 'Le bac a quitté le quai : « C’est long », dit-il.'],
  ...[
    'It costs *4.50* or 5 * 3, see [the board](x) & `this` <b>bold</b> | bar.',
    '# 1 is the pier',
    '- a line of a list',
  ],
  ...[
    'По словам начальника порта, паром держится.',
    '1986. A great year.',
    'Advertisement',
    'By Orsa Tindal',
    '0 Views',
  ],
];

/** Kinds of damage, each done at a place between 0 and 1 of the text. */
const damages: ((text: string, at: number) => string)[] = [
  (text, at) => insert(text, at, '\n\n'),
  (text, at) => insert(text, at, '\n'),
  (text, at) => insert(text, at, '-\n'),
  (text, at) => insert(text, at, '\u00A0'),
  (text, at) => insert(text, at, '\u200B'),
  (text, at) => insert(text, at, '\t'),
  (text, at) => insert(text, at, '”'),
  (text, at) => insert(text, at, '«'),
  (text, at) => insert(text, at, '&amp;nbsp;'),
  (text, at) => insert(text, at, '&#8217;'),
  (text, at) => insert(text, at, 'â€™'),
  (text, at) => insert(text, at, '<div>'),
  (text, at) => insert(text, at, '\n\nRead more: '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => `${text}\n\n${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/[“”]/gu, '"'),
];

function insert(text: string, at: number, what: string): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + what + text.slice(place);
}

const damaged = fc
  .tuple(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.constantFrom(...damages), fc.double({ min: 0, max: 1, noNaN: true })), {
      maxLength: 8,
    }),
    fc.constantFrom(' ', '\n\n', '\n'),
  )
  .map(([parts, done, gap]) => done.reduce((text, [damage, at]) => damage(text, at), parts.join(gap)));

/** The words that stand more often in one list than in another, as often as they do. */
function surplus(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

/** Either the words are all there, or nothing is written and the reason is said. */
function expectAllWords(source: string, made: Import) {
  const { entry, refusals, draft } = made;
  if (entry === undefined) {
    assert.ok(refusals.length > 0);
    for (const { message } of refusals) assert.match(message, /^Unexpected .+, expected /s);
    return;
  }
  const read = readEntry(Buffer.from(entry)).entry;
  assert.ok(read, entry);
  const written = plainBlocks(read.body).flatMap(wordsIn);
  const said = [...Object.values(made.found).flat(), ...draft.leftOut.map(({ text }) => text)]
    .map(String)
    .flatMap(wordsIn);
  const before = draft.repairs.flatMap((repair) => wordsIn(repair.before));
  const after = draft.repairs.flatMap((repair) => wordsIn(repair.after));
  const received = wordsIn(source);
  // A speaker stands in the statement's lead-in and below the statement.
  const repeated = quotesOf(read.body).flatMap(({ speaker = '' }) => wordsIn(speaker));
  assert.deepEqual(surplus(received, [...written, ...said, ...before]), [], 'a word was lost');
  assert.deepEqual(surplus(written, [...received, ...after, ...repeated]), [], 'a word was invented');
  assert.equal(importSource(Buffer.from(entry), 'ferry.md', { ...options, given: {} }).entry, entry);
}

test('text that is damaged at random loses and gains no word, or is refused with a reason', () => {
  fc.assert(
    fc.property(damaged, (source) =>
      expectAllWords(source, importSource(Buffer.from(source), 'a.txt', options)),
    ),
    { numRuns: 250 },
  );
});

test('what one repair brings to light is mended at once, so that the entry comes home unchanged', () => {
  for (const source of [
    'The forceâ€&#8482;s ferry left the old pier on Thursday.',
    'â&#8217;€™The night ferry left the old pier on Thursday.',
    'â\u200B€™The night ferry left the old pier on Thursday.',
    '”«\u00A0The night ferry left the old pier on Thursday.',
    '”«&amp;nbsp;”The night ferry left the old pier on Thursday.',
    '&am\u200Bp;nbsp;The night ferry left the old pier on Thursday.',
    '&am&shy;p;nbsp;The night ferry left the old pier on Thursday.',
  ])
    expectAllWords(source, importSource(Buffer.from(source), 'a.txt', options));
});

test('damaged text is nearly always imported, not refused', () => {
  const made = fc
    .sample(damaged, { numRuns: 200, seed: 7 })
    .map((source) => importSource(Buffer.from(source), 'a.txt', options));
  const refused = made.filter(({ entry }) => entry === undefined);
  const rules = refused.flatMap(({ refusals }) => refusals.map(({ rule }) => rule));
  assert.ok(refused.length < 20, `${refused.length} of 200: ${rules.join(' ')}`);
});

test('any text at all is imported without losing or inventing a word, or refused with a reason', () => {
  const anything = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(anything, (source) =>
      expectAllWords(source, importSource(Buffer.from(source), 'a.txt', options)),
    ),
    { numRuns: 250 },
  );
});

test('any bytes under any name are imported or refused, never a crash', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.html', 'a.md', '-'),
      (bytes, name) => {
        const { entry, refusals } = importSource(bytes, name, options);
        assert.ok(entry !== undefined || refusals.length > 0);
      },
    ),
    { numRuns: 250 },
  );
});

test('any Markdown is written so that it reads back, or refused with a reason', () => {
  const marks = fc.constantFrom(
    ...'# * _ ~ ` [ ] ( ) < > & ! | - + = 1. \\ : a b \n'.split(' '),
    ' ',
    '\n',
    '\n\n',
    '    ',
    '> ',
    '---',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
      const { entry, refusals } = importSource(Buffer.from(`Words.\n\n${parts.join('')}\n`), 'a.md', options);
      if (entry === undefined) assert.ok(refusals.length > 0);
      else assert.equal(importSource(Buffer.from(entry), 'a.md', { ...options, given: {} }).entry, entry);
    }),
    { numRuns: 400 },
  );
});
