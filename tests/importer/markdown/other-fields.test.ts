import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

for (const [key, written, region] of [
  ['region', '"[[Karsk]]"', 'Karsk'],
  ['city', 'Karsk', 'Karsk'],
  ['locations', '[Karsk]', 'Karsk'],
  ['location', '{ name: Karsk }', 'Karsk'],
  ['dateline', 'KARSK, April 15', 'Karsk'],
  ['region', '"Karsk, Velmland"', 'Karsk, Velmland'],
  ['region', 'کابل', 'کابل'],
] as const) {
  test(`where a story is set is read from ${key}: ${written}`, () => {
    const source = withKeys({ region: undefined, [key]: written }, 'The boats of Karsk are in.');
    assert.equal(outcomeOf(source).fields.region, region);
  });
}

for (const [key, written] of [
  ['region', '"{{region}}"'],
  ['region', 'global'],
  ['region', 'eu-west-1'],
  ['location', 'header'],
  ['location', '"34.5553° N, 69.2075° E"'],
  ['locations', '[Karsk, Velm]'],
] as const) {
  test(`what names no place, or two, is asked about: ${key} ${written}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ region: undefined, [key]: written })).asked, ['--region']);
  });
}

const languages: [tag: string, text: string][] = [
  [
    'fa',
    'در روز پنجشنبه مردم شهر کارسک برای دیدن پل تازه به کنار رودخانه آمدند و گفتند که این پل زندگی آنان را آسان‌تر خواهد کرد. شهردار گفت که کار ساختن پل دو سال طول کشید.',
  ],
  [
    'de',
    'Der Rat der Stadt hat am Donnerstag beschlossen, die alte Brücke über den Fluss zu schließen, weil sie nach dem Winter nicht mehr sicher ist. Die Menschen müssen nun einen weiten Weg gehen, sagte eine Sprecherin der Stadt.',
  ],
];

for (const [lang, text] of languages) {
  test(`the language of Markdown is told by its text, with frontmatter and without: ${lang}`, () => {
    const given = { title: 'A', authors: ['B'], date: '2021-04-15', region: 'C' };
    assert.equal(outcomeOf(withKeys({}, text)).fields.lang, lang);
    assert.equal(outcomeOf(`${text}\n`, { given }).fields.lang, lang);
  });
}

test('a language that is written in the other direction than the text is a doubt', () => {
  const { fields, doubts } = outcomeOf(withKeys({ lang: 'en' }, languages[0]?.[1] ?? ''));
  assert.deepEqual([fields.lang, doubts], [undefined, ['lang']]);
});

for (const [key, value, isDraft] of [
  ['status', 'draft', true],
  ['status', 'private', true],
  ['status', 'published', undefined],
  ['publish', 'false', true],
] as const) {
  test(`${key}: ${value} ${isDraft ? 'keeps' : 'puts'} an article ${isDraft ? 'off' : 'on'} the site`, () => {
    const { fields, leftOut } = outcomeOf(withKeys({ [key]: value }));
    assert.deepEqual([fields.draft, leftOut], [isDraft, []]);
  });
}

for (const key of ['source', 'url', 'canonical_url']) {
  test(`an address under ${key} is where the text came from`, () => {
    const { fields } = outcomeOf(withKeys({ [key]: 'https://velm.example/ferry' }));
    assert.deepEqual(fields.source, { url: 'https://velm.example/ferry' });
  });
}

test('a cover that is described is the picture above the text', () => {
  const { fields } = outcomeOf(withKeys({ cover: '{ image: pic.png, alt: The quay, caption: At dawn }' }));
  assert.deepEqual(fields.image, { src: 'pic.png', alt: 'The quay', caption: 'At dawn' });
});

for (const [written, rule] of [
  ['pic.png', 'picture'],
  ['https://velm.example/pic.png', 'remote-picture'],
  ['{ src: /images/pic.png, alt: The quay }', 'remote-picture'],
] as const) {
  test(`a picture above the text that cannot be shown is left out with a doubt: ${written}`, () => {
    const { fields, doubts, leftOut } = outcomeOf(withKeys({ image: written }));
    assert.deepEqual([fields.image, doubts, leftOut.length], [undefined, [rule], 1]);
  });
}

for (const [written, slug, doubts] of [
  ['/@orsa/the-quiet-end', 'the-quiet-end', []],
  ['a/b/c', 'c', []],
  ['/2021/04/mill/', 'mill', []],
  ['Ünïcode Slüg', 'ferry-back', ['unclear-field']],
] as const) {
  test(`the last part of an address is the article’s, where it can be: ${written}`, () => {
    const made = outcomeOf(withKeys({ slug: JSON.stringify(written) }));
    assert.deepEqual([made.slug, made.doubts, made.asked], [slug, doubts, []]);
  });
}

test('a value that a field cannot hold is listed', () => {
  const { fields, leftOut } = outcomeOf(withKeys({ description: '[a, b]', lang: '[ps]' }));
  assert.deepEqual([fields.description, fields.lang, leftOut], [undefined, 'ps', ['description: ["a","b"]']]);
});

test('a key that text repeats is left out of the frontmatter alone', () => {
  const { body, asked } = outcomeOf(withKeys({ mood: 'calm' }, 'Their mood: calm.\n\nTheir layout: post.'));
  assert.deepEqual([body, asked], ['Their mood: calm.\n\nTheir layout: post.\n', []]);
});
