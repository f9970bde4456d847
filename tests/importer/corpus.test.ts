import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type ImportOptions, importSource } from '../../src/importer/import-source.ts';

/** What `expected.json` of a case says; `expected.md` beside it is the entry, to the byte. */
interface Expectation {
  /** What is left out of the text, in its order; `["*"]` where only the words of the entry matter. */
  leftOut: string[];
  /** Rules of the doubts that a careful editor shares. */
  doubts: string[];
  /** Flags that are asked for; then nothing is written. */
  refused: string[];
  /** Fields that the publisher gives. */
  given?: ImportOptions['given'];
}

/** Parts of a byline that stand in the entry's fields, or only announce them. */
const partOfByline = new Set([
  'dateline',
  'doubled-byline',
  'repeated-byline',
  'byline-label',
  'date-label',
  'place-label',
]);

const corpus = 'tests/importer/corpus';

for (const name of readdirSync(corpus).toSorted()) {
  test(`corpus: ${name.replaceAll('-', ' ')}`, () => {
    const folder = join(corpus, name);
    const files = readdirSync(folder);
    const source = files.find((file) => file.startsWith('source.')) ?? 'source.txt';
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expectation;
    const options = { given: expected.given ?? {}, today: '2026-01-01', language: 'en' };
    const made = importSource(readFileSync(join(folder, source)), source, options);
    const asked = made.refusals.map(({ message }) => /--[a-z]+/.exec(message)?.[0] ?? message);
    assert.deepEqual(asked, expected.refused);
    if (expected.refused.length === 0) {
      assert.equal(made.entry, readFileSync(join(folder, 'expected.md'), 'utf8'));
      assert.equal(
        importSource(Buffer.from(made.entry), 'again.md', { ...options, given: {} }).entry,
        made.entry,
      );
    }
    const doubts = made.draft.doubts.filter((doubt) => !made.refusals.includes(doubt));
    assert.deepEqual([...new Set(doubts.map(({ rule }) => rule))], expected.doubts);
    if (expected.leftOut[0] === '*') return;
    const leftOut = made.draft.leftOut.filter(({ rule }) => !partOfByline.has(rule)).map(({ text }) => text);
    if (expected.refused.length === 0) assert.deepEqual(leftOut, expected.leftOut);
  });
}

test('the real article comes home byte for byte, with nothing given and nothing doubted', () => {
  const folder = 'content/articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
  const options = { given: {}, today: '2026-01-01', language: 'en' };
  const made = importSource(readFileSync(`${folder}/source.txt`), 'source.txt', options);
  assert.deepEqual([made.refusals, made.draft.doubts], [[], []]);
  assert.equal(made.entry, readFileSync(`${folder}/index.md`, 'utf8'));
  assert.equal(made.slug, 'nato-will-begin-rs-mission-forces-withdrawal-by-may-1');
});

test('the corpus holds at least sixty cases over raw text, pages and Markdown', () => {
  const sources = readdirSync(corpus).flatMap((name) => readdirSync(join(corpus, name)));
  const count = (file: string) => sources.filter((one) => one === file).length;
  assert.ok(count('source.txt') >= 40 && count('source.html') >= 10 && count('source.md') >= 10);
});
