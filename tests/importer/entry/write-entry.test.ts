import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { readEntry } from '../../../src/article/read-entry.ts';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import type { DraftFields } from '../../../src/importer/draft.ts';
import { verifyEntry } from '../../../src/importer/entry/verify-entry.ts';
import { writeEntry } from '../../../src/importer/entry/write-entry.ts';

const fields: DraftFields = {
  title: 'Ferry returns to Port Velm',
  authors: ['Orsa Tindal'],
  date: '2021-04-15',
  region: 'Velmland',
};

/** A body of plain paragraphs. */
function paragraphs(...texts: string[]): Root {
  return {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

function readBack(entry: string) {
  return readEntry(new TextEncoder().encode(entry));
}

test('an entry is written as people write it: no quotes, no escapes where none are needed', () => {
  const text = 'It’s “done” – 5% more, at 10:30 (see above); e.g. A-B, C/D & co. in 2021.';
  assert.equal(
    writeEntry(fields, paragraphs(text)),
    `---\ntitle: Ferry returns to Port Velm\nauthor: Orsa Tindal\ndate: 2021-04-15\nregion: Velmland\n---\n\n${text}\n`,
  );
});

test('keys stand in the order of the entry’s format, however they were found', () => {
  const all: DraftFields = {
    draft: true,
    corrections: [{ date: '2021-05-04', text: 'The pier: 1962.' }],
    source: { name: 'The Velm Packet', url: 'https://packet.example/boats', retrieved: '2024-02-01' },
    image: { src: 'pier.jpg', alt: 'The pier', caption: 'At dawn' },
    kind: 'interview',
    updated: '2021-05-04',
    lang: 'en-GB',
    description: 'For thirty years: boats.',
    ...fields,
    authors: ['Orsa Tindal', 'Brenn O’Halloran'],
  };
  const entry = writeEntry(all, paragraphs('Words.'));
  assert.equal(
    entry.split('\n---\n')[0],
    [
      ...['---', 'title: Ferry returns to Port Velm', 'author:', '  - Orsa Tindal', '  - Brenn O’Halloran'],
      ...['date: 2021-04-15', 'region: Velmland', 'description: "For thirty years: boats."', 'lang: en-GB'],
      ...['updated: 2021-05-04', 'kind: interview', 'image:', '  src: pier.jpg', '  alt: The pier'],
      ...['  caption: At dawn', 'source:', '  name: The Velm Packet', '  url: https://packet.example/boats'],
      ...[
        '  retrieved: 2024-02-01',
        'corrections:',
        '  - date: 2021-05-04',
        '    text: "The pier: 1962."',
        'draft: true',
      ],
    ].join('\n'),
  );
  assert.deepEqual(verifyEntry(entry, all, paragraphs('Words.')), []);
});

const mistakable = [
  ...[
    '1984',
    '1e3',
    '0x1F',
    'no',
    'Yes',
    'on',
    'y',
    'null',
    '~',
    'true',
    '2021-04-15',
    '10:30',
    '1_000',
    '.5',
    '.inf',
  ],
  ...[
    'Yes: no',
    'a #b',
    '# a',
    '- a',
    '? a',
    ': a',
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "'a'",
    '"a"',
    '%a',
    '@a',
  ],
  ...[
    '`a`',
    'a\\b',
    'a:',
    '"',
    "it's",
    '--- a',
    '...',
    '=',
    '<<',
    'a, b',
    'سلام: دنیا',
    '“a”: b',
    '👍 a',
    '٢٠٢١',
  ],
];

test('every headline reads back as it is, also in a YAML 1.1 parser’s eyes', () => {
  for (const title of mistakable) {
    const entry = writeEntry(
      { ...fields, title, authors: [title, 'B'], region: title },
      paragraphs('Words.'),
    );
    const read = readBack(entry).entry?.fields;
    assert.deepEqual([read?.title, read?.author[0], read?.region], [title, title, title], entry);
  }
  for (const title of ['1984', 'no', 'y', '2021-04-15', '10:30', '1_000']) {
    assert.match(writeEntry({ ...fields, title }, paragraphs('W.')), new RegExp(`^title: "${title}"$`, 'm'));
  }
});

const looksLikeMarkdown = [
  ...[
    '# Not a heading',
    '* not a list',
    '- not a list',
    '+ not a list',
    '1. not a list',
    '1) not a list',
    '2021. A year.',
  ],
  ...[
    '> not a quotation',
    '*stars*',
    '**bold**',
    '_under_',
    '__init__',
    'snake_case_name',
    '~~struck~~',
    '~once~',
  ],
  ...[
    '[x](y)',
    '![x](y)',
    '[x]',
    '[x][y]',
    '[x]: https://a.example',
    '[^1]',
    '[^1]: A note',
    '`code`',
    '```',
    '~~~',
  ],
  ...[
    '<b>bold</b>',
    '<!-- comment',
    '<script>alert(1)</script>',
    '&amp; &lt; &#8238 &nbsp; AT&T',
    '---',
    '***',
    '___',
  ],
  ...[
    '===',
    '| a | b |',
    'a | b',
    '| --- | --- |',
    '\\*',
    'C:\\new\\[x]',
    '\\',
    'a\\',
    '+++',
    ':::',
    '$x$',
    '^a^',
  ],
  ...[
    'https://a.example/b_c_d',
    '<https://a.example>',
    'a@b.example',
    'Write to <5a@b.example> or <$_{x}@b.example>.',
    '#hashtag',
    '@name',
    '— a dash',
    '…',
    '* * *',
  ],
  ...[
    '!',
    '!!',
    '(c)',
    '1986\\. A great year',
    '**',
    '*',
    '_',
    '[',
    ']',
    '](',
    '<',
    '&',
    '“*',
    '*”',
    'a*b*c',
    '5 * 3 * 2',
  ],
];

test('text that looks like Markdown reads back as the text it is', () => {
  for (const text of looksLikeMarkdown) {
    const body = paragraphs(text, 'Words.', text);
    const entry = writeEntry(fields, body);
    assert.deepEqual(verifyEntry(entry, fields, body), [], entry);
    const read = readBack(entry).entry;
    assert.deepEqual(read && plainBlocks(read.body), [text, 'Words.', text]);
  }
});

test('a line that looks like the underline of a heading or a table stays text within its paragraph', () => {
  for (const text of [
    'A\n===',
    'A\n---',
    'a | b\n--- | ---\nc | d',
    'A\n# B',
    'A\n> B',
    'A\n- B',
    'A\n1. B',
    'A\n```',
  ]) {
    const body = paragraphs(text);
    assert.deepEqual(verifyEntry(writeEntry(fields, body), fields, body), [], text);
  }
});

test('what cannot be read back is refused, not written', () => {
  const [hidden] = verifyEntry(writeEntry(fields, paragraphs('a\u202Eb')), fields, paragraphs('a\u202Eb'));
  assert.equal(hidden?.rule, 'hidden-character');
  const entry = writeEntry(fields, paragraphs('One.', 'Two.'));
  const [other] = verifyEntry(entry, fields, paragraphs('One.', 'Too.'));
  assert.match(other?.message ?? '', /paragraph "Two\.", expected paragraph "Too\."/);
  const [field] = verifyEntry(entry, { ...fields, region: 'Sarn' }, paragraphs('One.', 'Two.'));
  assert.match(field?.message ?? '', /`region`.*Velmland.*Sarn/);
});
