import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const plain: [written: string, title: string][] = [
  ['"Velm&#8217;s clock"', 'Velm’s clock'],
  ['Mill &amp; miller', 'Mill & miller'],
  ['CafÃ© burns', 'Café burns'],
  ['"*Mill* turns **twice**"', 'Mill turns twice'],
  ['"<em>Mill</em> turns"', 'Mill turns'],
  ['"[Mill](https://velm.example) turns"', 'Mill turns'],
  ['"# Mill turns"', 'Mill turns'],
  ['"Mill\\nturns"', 'Mill turns'],
  ['"Mill\\u00a0turns\\u200b"', 'Mill turns'],
];

for (const [written, title] of plain) {
  test(`a headline is in plain words: ${written}`, () => {
    const { fields, asked } = outcomeOf(withKeys({ title: written }));
    assert.deepEqual([fields.title, asked], [title, []]);
  });
}

for (const title of [
  '5*3*2 is 30',
  'A snake_case_name',
  '[Opinion] Mill turns',
  'A < B and C > D',
  'Mill * turns',
]) {
  test(`signs of a headline that mark nothing stay: ${title}`, () => {
    assert.equal(outcomeOf(withKeys({ title: `'${title}'` })).fields.title, title);
  });
}

for (const written of ['"{{ page.title }}"', 'Untitled', '2021-04-15-mill-burns', 'mill-burns-down']) {
  test(`what stands in a new file, or is its name, is no headline: ${written}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ title: written })).asked, ['--title']);
    const { fields } = outcomeOf(withKeys({ title: written }, '# Mill burns\n\nWords.'));
    assert.equal(fields.title, 'Mill burns');
  });
}

test('two keys that say different headlines are a doubt, unless the heading above the text is one of them', () => {
  const keys = { title: 'Mill page', headline: 'Mill floods' };
  assert.deepEqual(outcomeOf(withKeys(keys)).asked, ['--title']);
  assert.equal(outcomeOf(withKeys(keys, '# Mill floods\n\nWords.')).fields.title, 'Mill floods');
});

const headings: [written: string, title: string, leftOut: string[]][] = [
  ['# Mill burns {#m}', 'Mill burns', ['{#m}']],
  ['# The long winter {#long-winter}', 'The long winter', ['{#long-winter}']],
  ['# The long winter {#12-long-winter}', 'The long winter', ['{#12-long-winter}']],
  ['# Mill ^[burns] burns', 'Mill burns', ['^[burns]']],
  ['# <b>Mill</b> burns', 'Mill burns', []],
  ['# [[Mill]] burns', 'Mill burns', []],
  ['# Mill burns <!-- x -->', 'Mill burns', ['<!-- x -->']],
  ['# *Mill* burns', 'Mill burns', []],
];

for (const [written, title, leftOut] of headings) {
  test(`the heading above a text is a headline without its markup: ${written}`, () => {
    const made = outcomeOf(withKeys({ title: undefined }, `${written}\n\nWords.`));
    assert.deepEqual([made.fields.title, made.leftOut, made.body], [title, leftOut, 'Words.\n']);
  });
}

test('a picture in the headline goes below it', () => {
  const { fields, body } = outcomeOf(
    withKeys({ title: undefined }, '# ![The mill](mill.png) Mill burns\n\nWords.'),
  );
  assert.deepEqual([fields.title, body], ['Mill burns', '![The mill](mill.png)\n\nWords.\n']);
});

test('a note to the headline becomes a paragraph, with a doubt', () => {
  const text = '# Mill burns[^1]\n\nWords.\n\n[^1]: A note.';
  const { fields, body, doubts } = outcomeOf(withKeys({ title: undefined }, text));
  assert.deepEqual([fields.title, body, doubts], ['Mill burns', 'Words.\n\nA note.\n', ['headline-note']]);
});

test('a link in the headline leaves its text and a doubt', () => {
  const { fields, doubts } = outcomeOf(
    withKeys({ title: undefined }, '# [Mill](https://velm.example) burns\n\nWords.'),
  );
  assert.deepEqual([fields.title, doubts], ['Mill burns', ['headline-link']]);
});

test('an empty heading is no heading', () => {
  assert.equal(outcomeOf(withKeys({}, 'One.\n\n## \n\nTwo.')).body, 'One.\n\nTwo.\n');
});

test('a heading above the text that says another headline than the keys stays in it, with a doubt', () => {
  const { fields, body, doubts, messages } = outcomeOf(withKeys({}, '# Mill burns\n\nWords.'));
  assert.deepEqual(
    [fields.title, body, doubts],
    ['Ferry back', '## Mill burns\n\nWords.\n', ['differing-headline']],
  );
  assert.match(messages[0] ?? '', /heading "Mill burns" above a text whose keys say "Ferry back"/u);
});

test('a heading that says the headline of the keys with more words is no doubt', () => {
  assert.deepEqual(outcomeOf(withKeys({}, '# The ferry is back in Velm\n\nWords.')).doubts, []);
});

test('the first of several sections is no headline, and a heading that was given as the title is', () => {
  assert.deepEqual(outcomeOf(withKeys({}, '# The mill\n\nWords.\n\n# The ferry\n\nMore.')).doubts, []);
  const given = { title: 'Mill burns' };
  const { body, doubts, leftOut } = outcomeOf(withKeys({}, '# Mill burns\n\nWords.'), { given });
  assert.deepEqual([body, doubts, leftOut.includes('Mill burns')], ['Words.\n', [], true]);
});

test('a typed text that is named as Markdown is read as text', () => {
  const { fields, body } = outcomeOf(
    'Ferry returns at last\nBy Orsa Tindal\nApril 15, 2021\n\nVELMLAND — The ferry is back. It came on Wednesday with forty passengers.\n\nThe harbour master said that the boat would stay until the autumn.\n',
  );
  assert.deepEqual(
    [fields.title, fields.authors, fields.date, fields.region],
    ['Ferry returns at last', ['Orsa Tindal'], '2021-04-15', 'VELMLAND'],
  );
  assert.match(body ?? '', /^VELMLAND — The ferry/);
});
