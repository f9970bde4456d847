import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, outcomeOf } from './import-markdown.ts';

function entryOf(keys: Record<string, string>, body = 'The boats are in.'): string {
  const all = { title: 'Ferry back', author: 'Orsa Tindal', date: '2021-04-15', region: 'Velmland', ...keys };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

for (const [key, value] of [
  ['author', 'Orsa Tindal and Brenn Halloway'],
  ['author', 'admin'],
  ['title', 'Mill &amp; miller'],
  ['region', 'global'],
] as const) {
  test(`an entry stays as it is where a source would be read otherwise, with a doubt: ${key}: ${value}`, () => {
    const entry = entryOf({ [key]: value });
    const made = importMarkdown(entry);
    assert.equal(made.entry, entry);
    assert.deepEqual(
      made.draft.doubts.map(({ rule, line }) => [rule, line]),
      [['unclear-field', { title: 2, author: 3, region: 5 }[key]]],
    );
  });
}

test('what a flag gave stays when the entry is imported again', () => {
  const source = '# Ferry back\n\nThe boats are in.\n';
  const given = { authors: ['Orsa Tindal and Brenn Halloway'], date: '2021-04-15', region: 'eu-west-1' };
  assert.deepEqual(outcomeOf(source, { given }).asked, []);
});

test('an entry whose text begins with another byline stays, with a doubt', () => {
  const entry = entryOf({}, 'By Brenn Halloway\n\nThe boats are in.');
  const made = importMarkdown(entry);
  assert.equal(made.entry, entry);
  assert.deepEqual(
    made.draft.doubts.map(({ rule }) => rule),
    ['differing-fields'],
  );
});

test('an entry in another language than the publication’s stays, with a doubt that names `lang`', () => {
  const text =
    'در روز پنجشنبه مردم شهر کارسک برای دیدن پل تازه به کنار رودخانه آمدند و گفتند که این پل زندگی آنان را آسان‌تر خواهد کرد. شهردار گفت که کار ساختن پل دو سال طول کشید.';
  const entry = entryOf({}, text);
  const made = importMarkdown(entry);
  assert.equal(made.entry, entry);
  assert.match(made.draft.doubts[0]?.message ?? '', /add `lang: fa` or give --lang/);
});
