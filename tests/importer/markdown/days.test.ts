import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, outcomeOf, withKeys } from './import-markdown.ts';

for (const [written, day] of [
  ['2024/3/5', '2024-03-05'],
  ['2021-4-5', '2021-04-05'],
  ['2021.4.5', '2021-04-05'],
  ['20210415', '2021-04-15'],
  ['[2021-04-15]', '2021-04-15'],
  ['Apr 15, 2021 · 4 min read', '2021-04-15'],
  ['26 حمل 1400', '2021-04-15'],
] as const) {
  test(`a day that can be one only is read: ${written}`, () => {
    assert.equal(outcomeOf(withKeys({ date: written })).fields.date, day);
  });
}

test('a day with a full stop opens no list, above the text and in it', () => {
  const days =
    '# Fähre zurück\n\nVon Orsa Tindal\n\n15. April 2021\n\nDie Fähre kam.\n\n3. Mai war Ruhetag.\n\nSie fuhr.\n\n2021. április 15.';
  const { fields, body } = outcomeOf(days, { given: { region: 'Velmland', lang: 'de' } });
  assert.equal(fields.date, '2021-04-15');
  assert.equal(body, 'Die Fähre kam.\n\n3\\. Mai war Ruhetag.\n\nSie fuhr.\n\n2021\\. április 15.\n');
});

test('a wrapped line that begins with the first of a month goes on with its sentence', () => {
  const { body } = outcomeOf(withKeys({}, 'The boats came back on\n1. May, at noon.'));
  assert.equal(body, 'The boats came back on\n1\\. May, at noon.\n');
});

test('numbers that do not count up stay as they were written, with a doubt', () => {
  const { body, doubts } = outcomeOf(withKeys({}, '12. The boats left.\n\n15. They came.'));
  assert.equal(body, '12\\. The boats left.\n\n15\\. They came.\n');
  assert.deepEqual(doubts, ['list-numbers']);
});

for (const written of [
  ...['1400-01-26', '1400/1/26', '0021-04-15', '2021-15-04', '2021-04-15T24:00:00Z', '04/05/2021'],
  ...['Created 2021-04-15', 'Updated 2021-04-15'],
]) {
  test(`a day that may be another, or of something else, is asked for: ${written}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ date: written })).asked, ['--date']);
  });
}

test('of a year of the solar Hijri calendar the doubt names the day that may be meant', () => {
  const [message = ''] = outcomeOf(withKeys({ date: '1400-01-26' })).messages;
  assert.match(message, /"1400-01-26" for `date`, expected a day since 1600, which is 2021-04-15 if/);
});

for (const key of ['publishDate', 'published_at', 'pubDate']) {
  test(`two days of publication are a doubt: date and ${key}`, () => {
    const { asked, doubts } = outcomeOf(withKeys({ [key]: '2021-04-20' }));
    assert.deepEqual([asked, doubts], [['--date'], ['differing-fields']]);
    assert.deepEqual(outcomeOf(withKeys({ [key]: '2021-04-15T10:00:00Z' })).asked, []);
  });
}

test('the day on which a page was clipped is not that of its publication', () => {
  const clipped = { date: undefined, created: '2023-02-03', source: 'https://velm.example/ferry' };
  assert.deepEqual(outcomeOf(withKeys(clipped)).asked, ['--date']);
  assert.equal(outcomeOf(withKeys({ ...clipped, published: '2021-04-15' })).fields.date, '2021-04-15');
  assert.equal(outcomeOf(withKeys({ date: undefined, created: '2021-04-15' })).fields.date, '2021-04-15');
});

for (const key of [
  ...['post_date', 'published_on', 'publication_date', 'published_time', 'issued', 'dc.date', 'released'],
  'posted',
]) {
  test(`the day is read from the key ${key}`, () => {
    assert.equal(outcomeOf(withKeys({ date: undefined, [key]: '2021-04-15' })).fields.date, '2021-04-15');
  });
}

test('a last change before the publication is left out with a doubt', () => {
  const { fields, asked, doubts, leftOut } = outcomeOf(withKeys({ lastmod: '2021-04-10' }));
  assert.deepEqual([fields.updated, asked, doubts], [undefined, [], ['unclear-field']]);
  assert.deepEqual(leftOut, ['lastmod: 2021-04-10']);
});

test('a last change before the day that a flag gives is left out too', () => {
  const source = withKeys({ date: undefined, lastmod: '2021-04-20' });
  const { fields, asked } = outcomeOf(source, { given: { date: '2021-05-01' } });
  assert.deepEqual([fields.updated, asked], [undefined, []]);
});

test('a time of day that no field says is listed', () => {
  assert.deepEqual(outcomeOf(withKeys({ lastmod: '2021-05-01T08:00:00+02:00' })).leftOut, [
    'T08:00:00+02:00',
  ]);
  assert.deepEqual(outcomeOf(withKeys({ date: '2021-04-15 09:30:00' })).leftOut, ['09:30:00']);
});

test('the language of the text says how the numbers of a day are ordered', () => {
  const german =
    'Der Rat der Stadt hat am Donnerstag beschlossen, die alte Brücke über den Fluss zu schließen, weil sie nach dem Winter nicht mehr sicher ist. Die Menschen müssen nun einen weiten Weg gehen, sagte eine Sprecherin der Stadt.';
  assert.equal(outcomeOf(withKeys({ date: '04.05.2021' }, german)).fields.date, '2021-05-04');
});

test('a post without a day has that of its file’s name, as generators of sites read it', () => {
  const dated = (keys: Readonly<Record<string, string | undefined>>, name: string) =>
    importMarkdown(withKeys({ date: undefined, ...keys }), {}, name).draft.fields.date;
  assert.equal(dated({}, '_posts/2021-04-15-ferry-back.md'), '2021-04-15');
  assert.equal(dated({ date: '2021-04-14' }, '2021-04-15-ferry-back.md'), '2021-04-14');
  for (const name of ['2021-02-30-ferry.md', '2031-04-15-ferry.md', 'notes-2021-04-15.md'])
    assert.equal(dated({}, name), undefined, name);
  assert.equal(dated({ source: 'https://velm.example/ferry' }, '2021-04-15-ferry-back.md'), undefined);
  const bare =
    '# Ferry back\n\nThe boats are in, and the harbour office counted more of them than in any year.\n';
  assert.equal(importMarkdown(bare, {}, '2021-04-15-ferry.md').draft.fields.date, undefined);
});
