import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const both = ['Orsa Tindal', 'Brenn Halloway'];

for (const written of [
  'Orsa Tindal and Brenn Halloway',
  'Orsa Tindal & Brenn Halloway',
  'Orsa Tindal; Brenn Halloway',
  '"Orsa Tindal, Brenn Halloway"',
  '|\n  Orsa Tindal\n  Brenn Halloway',
  '[Orsa Tindal, [Brenn Halloway]]',
  '[{ name: Orsa Tindal }, { name: Brenn Halloway }]',
]) {
  test(`two people in one key are two authors: ${JSON.stringify(written)}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ author: written })).fields.authors, both);
  });
}

for (const [name, source] of [
  [
    'Pelican’s lines',
    'Title: A\nAuthors: Orsa Tindal, Brenn Halloway\nDate: 2021-04-15\nPlace: Velmland\n\nWords.',
  ],
  [
    'two lines',
    'Title: A\nAuthor: Orsa Tindal\nAuthor: Brenn Halloway\nDate: 2021-04-15\nPlace: Velmland\n\nWords.',
  ],
  ['Pandoc’s title block', '% A\n% Orsa Tindal and Brenn Halloway\n% 15 April 2021\n\nWords.'],
  ['Pandoc’s broken lines', '% A\n% Orsa Tindal\n  Brenn Halloway\n% 15 April 2021\n\nWords.'],
] as const) {
  test(`two people in ${name} are two authors`, () => {
    const { fields, asked } = outcomeOf(source, { given: { region: 'Velmland' } });
    assert.deepEqual([fields.authors, asked], [both, []]);
  });
}

for (const name of [
  ...[
    'Ministry of Water and Power',
    'Velmland Water Authority',
    'Reuters',
    'Orsa',
    'Jean-Luc van der Tindal',
  ],
  ...['Martin Tindal, Jr.', 'Dr. Orsa Tindal, Ph.D.', 'Staff Reporter'],
]) {
  test(`a name that holds “and”, a comma or a title stays one author: ${name}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ author: name })).fields.authors, [name]);
  });
}

const beside: [written: string, leftOut: string[]][] = [
  ['By Orsa Tindal', ['By']],
  ['By Orsa Tindal | Velm Herald', ['By', 'Velm Herald']],
  ['Orsa Tindal, Staff Writer', ['Staff Writer']],
  ['Orsa Tindal <orsa@velm.example>', ['<orsa@velm.example>']],
  ['Orsa Tindal | Published 15 April 2021', ['Published 15 April 2021']],
  ['Orsa Tindal (photos by Brenn Halloway)', ['(photos by Brenn Halloway)']],
  ['"[[Orsa Tindal]]"', []],
  ['"[Orsa Tindal](https://velm.example/orsa)"', ['https://velm.example/orsa']],
  ['<b class="x">Orsa Tindal</b>', ['<b class="x">', '</b>']],
  ['Orsa Tindal^[note]', ['^[note]']],
  ['{ name: Orsa Tindal, bio: Orsa sails }', ['bio: Orsa sails']],
];

for (const [written, leftOut] of beside) {
  test(`what stands beside a name is left out and listed: ${written}`, () => {
    const made = outcomeOf(withKeys({ author: written }));
    assert.deepEqual([made.fields.authors, made.leftOut], [['Orsa Tindal'], leftOut]);
  });
}

for (const written of [
  ...[
    'admin',
    'Unknown',
    'default',
    'orsa',
    'orsa-tindal',
    'wordpress-admin',
    '"@orsa"',
    '"42"',
    '[orsa, brenn]',
  ],
  ...['"{{ site.author }}"', 'https://velm.example/orsa', '[{ name: Orsa Tindal }, { key: brenn }]'],
]) {
  test(`an account, a number or a template is nobody’s name, so the author is asked for: ${written}`, () => {
    const { fields, asked, leftOut } = outcomeOf(withKeys({ author: written }));
    assert.deepEqual([fields.authors, asked, leftOut.length], [undefined, ['--author'], 1]);
  });
}

for (const written of [
  'Translated by Orsa Tindal',
  'Text Orsa Tindal, Photos Brenn Halloway',
  'Tindal, Orsa',
]) {
  test(`who wrote is asked for where a key does not say it for certain: ${written}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ author: written })).asked, ['--author']);
  });
}

test('two keys that name different people are a doubt', () => {
  const { asked, doubts } = outcomeOf(withKeys({ authors: '[Brenn Halloway]' }));
  assert.deepEqual([asked, doubts], [['--author'], ['differing-fields']]);
});

test('a key that names more people than another, or an account, is no contradiction', () => {
  const authorsOf = (keys: Record<string, string>) => outcomeOf(withKeys(keys)).fields.authors;
  assert.deepEqual(authorsOf({ authors: '[Orsa Tindal, Brenn Halloway]' }), both);
  assert.deepEqual(authorsOf({ author: 'admin', byline: 'By Orsa Tindal' }), ['Orsa Tindal']);
});

for (const key of ['by', 'author_name', 'written_by', 'Written by', 'primary_author', 'dc.creator']) {
  test(`the author is read from the key ${key}`, () => {
    assert.deepEqual(outcomeOf(withKeys({ author: undefined, [key]: 'Orsa Tindal' })).fields.authors, [
      'Orsa Tindal',
    ]);
  });
}

test('damaged letters of a name are mended and told', () => {
  const { fields, repairs } = outcomeOf(withKeys({ author: '"&Oslash;rsa Tindal"' }));
  assert.deepEqual([fields.authors, repairs], [['Ørsa Tindal'], [['&Oslash;rsa', 'Ørsa']]]);
});

test('a name in the script of the text is read as its bylines are', () => {
  assert.deepEqual(outcomeOf(withKeys({ author: 'اورسا تیندل و برن هالووی' })).fields.authors, [
    'اورسا تیندل',
    'برن هالووی',
  ]);
});

test('a name in a script whose small letters are its only ones is no account', () => {
  assert.deepEqual(outcomeOf(withKeys({ author: 'ორსა', region: 'ველმლანდი' })).asked, []);
});

test('several accounts, and a name for nobody, are asked for', () => {
  for (const author of ['orsa and brenn', 'orsa und brenn', 'Unknown Author', '[orsa, brenn-halloway]'])
    assert.deepEqual(outcomeOf(withKeys({ author })).asked, ['--author'], author);
});

test('where a key names an account, a line that may be a name settles nothing', () => {
  const text =
    'Velm Head.\n\nThe boats are in, and the harbour office counted more of them than in any year before.';
  assert.deepEqual(outcomeOf(withKeys({ author: 'orsa' }, text)).asked, ['--author']);
});

test('items of a digest and what stands over them name no author', () => {
  for (const text of [
    '## Quick Hits\n\n**Tech**\n\n- The boats are in.',
    '## News\n\n- Lio Pant & Orsa Tindal: [a talk on moles](https://velm.example)',
    '## Dates\n\n- The mole is dry.\n- Sep 13-14 – [Harbour México](https://velm.example)',
  ])
    assert.deepEqual(outcomeOf(withKeys({ author: undefined }, text)).asked, ['--author'], text);
});

test('a heading above the text that has the headline’s words names no author', () => {
  const text =
    '**VELM ATHLETIC MEETING**\n\nThe boats are in, and the harbour office counted more of them than before.';
  const keys = { title: 'Velm Athletic Meeting – a record falls', author: undefined };
  assert.deepEqual(outcomeOf(withKeys(keys, text)).asked, ['--author']);
});

test('the heading of the first part of a text is nobody’s name', () => {
  const parts =
    '## Quick Hits\n\n- The boats are in.\n- The mole is dry.\n\n## Harbour Days\n\n- 4 May: the fair';
  assert.deepEqual(outcomeOf(withKeys({ author: undefined }, parts)).asked, ['--author']);
});
