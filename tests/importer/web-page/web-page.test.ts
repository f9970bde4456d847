import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { quotesOf } from '../../../src/article/quotes.ts';
import { decodeSource } from '../../../src/importer/source/decode-source.ts';
import type { DraftFields } from '../../../src/importer/draft.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { wordsIn, wordsOfTree } from '../../../src/importer/proof/words.ts';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import type { WebPage } from '../../../src/importer/web-page/web-page.ts';

/** What a case's page says; a field that is absent must not be read. */
interface Expected extends DraftFields {
  /** Every block of the text in order; a picture is an empty one. */
  paragraphs: string[];
  /** Rules of every doubt. */
  doubts: string[];
  /** Rules that must be among those of what was left out. */
  leftOut?: string[];
  quotes?: { text: string; speaker?: string }[];
  links?: string[];
  pictures?: string[];
  encoding?: string;
}

const options = { today: '2026-11-24', language: 'en', isBeside: () => true };
const cases = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory());

function readCase(name: string): { page: WebPage; encoding: string; expected: Expected } {
  const folder = `${import.meta.dirname}/${name}`;
  const decoded = decodeSource(readFileSync(`${folder}/source.html`));
  assert.ok('text' in decoded, 'the source is refused');
  const page = readWebPage(decoded.text, options);
  assert.ok('draft' in page, 'the page is refused');
  const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
  return { page, encoding: decoded.encoding, expected };
}

for (const { name } of cases) {
  test(`the article comes home: ${name.replaceAll('-', ' ')}`, () => {
    const { page, encoding, expected } = readCase(name);
    const { fields, body, doubts, leftOut } = page.draft;
    const {
      paragraphs,
      doubts: rules,
      leftOut: left = [],
      quotes,
      links,
      pictures,
      encoding: wanted,
      ...rest
    } = expected;
    assert.deepEqual(
      plainBlocks(body),
      paragraphs.filter((text) => text !== ''),
    );
    assert.deepEqual(fields, rest);
    assert.deepEqual(doubts.map(({ rule }) => rule).toSorted(), rules.toSorted());
    for (const rule of left)
      assert.ok(
        leftOut.some((one) => one.rule === rule),
        `nothing left out as ${rule}`,
      );
    if (quotes) assert.deepEqual(quotesOf(body), quotes);
    if (links) assert.deepEqual(linksOf(page), links);
    if (pictures) assert.deepEqual(page.pictures, pictures);
    if (wanted) assert.equal(encoding, wanted);
  });
}

/** What a person gives where a page does not say it. */
const stated = {
  title: 'A headline',
  authors: ['Orsa Tindal'],
  date: '2021-04-15',
  region: 'Port Velm',
} as const;

for (const { name } of cases) {
  test(`the entry can be written and proven: ${name.replaceAll('-', ' ')}`, () => {
    const bytes = readFileSync(`${import.meta.dirname}/${name}/source.html`);
    const { found } = importSource(bytes, 'source.html', { ...options, given: {} });
    const given = Object.fromEntries(Object.entries(stated).filter(([key]) => !(key in found)));
    const { entry, refusals } = importSource(bytes, 'source.html', { ...options, given, slug: 'story' });
    assert.deepEqual(refusals, []);
    assert.ok(entry !== undefined);
  });
}

function linksOf({ draft }: WebPage): string[] {
  const links: string[] = [];
  visit(draft.body, 'link', ({ url }: Link) => void links.push(url));
  return links;
}

test('every word of an article’s region is in its text, in a field, or left out', () => {
  for (const { name } of cases) {
    const { page } = readCase(name);
    const { fields, body, leftOut } = page.draft;
    const image = Object.values(fields.image ?? {});
    const values = [fields.title, fields.description, ...(fields.authors ?? []), ...image].filter(
      (value) => value !== undefined,
    );
    const kept = wordsOfTree(body, true).texts;
    const accounted = [...kept, ...[...values, ...leftOut.map(({ text }) => text)].flatMap(wordsIn)];
    const visible = page.visible.flatMap(({ text }) => wordsIn(text));
    for (const word of visible) {
      const at = accounted.indexOf(word);
      assert.notEqual(at, -1, `${name} loses “${word}”`);
      accounted.splice(at, 1);
    }
    const seen = new Set([...visible, ...wordsIn(page.metadata)]);
    for (const word of kept) assert.ok(seen.has(word), `${name} invents “${word}”`);
  }
});
