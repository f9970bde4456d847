import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry } from '../../src/article/read-entry.ts';

const head = 'title: T\nauthor: A\ndate: 2021-04-15\nregion: R';
const read = (text: string) => readEntry(new TextEncoder().encode(text));
const withHead = (extra: string, body = 'Words.') => read(`---\n${head}\n${extra}\n---\n\n${body}\n`);
const withBody = (body: string) => read(`---\n${head}\n---\n\n${body}\n`);

/** `line:column rule` of every finding, which is what a publisher needs to find it. */
const places = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('an entry gives typed fields, with one author or many as a list', () => {
  const { entry, findings } = withHead('description: "It  rained\\n again."');
  assert.deepEqual(findings, []);
  assert.deepEqual(entry?.fields, {
    title: 'T',
    author: ['A'],
    date: '2021-04-15',
    region: 'R',
    description: 'It rained again.',
    kind: 'report',
    corrections: [],
    draft: false,
  });
});

test('words that other YAML readers would turn into numbers, dates or booleans stay words', () => {
  const { entry } = read('---\ntitle: 1984\nauthor: [no, 007]\ndate: 2021-04-15\nregion: 1e3\n---\nWords.');
  assert.deepEqual(
    [entry?.fields.title, entry?.fields.author, entry?.fields.region],
    ['1984', ['no', '007'], '1e3'],
  );
});

test('a byte-order mark and Windows line ends are fine', () => {
  const { entry } = read(`\uFEFF---\r\n${head.replaceAll('\n', '\r\n')}\r\n---\r\n\r\nWords.\r\n`);
  assert.equal(entry?.fields.region, 'R');
});

test('a date and time keeps its offset, and its day is the day where it was written', () => {
  const { entry } = read(`---\n${head.replace('2021-04-15', '2021-04-15T00:30+04:30')}\n---\nWords.`);
  assert.equal(entry?.fields.date, '2021-04-15T00:30+04:30');
});

test('Persian joiners stay in the text', () => {
  assert.deepEqual(withBody('می‌رود و نمی‌داند').findings, []);
});

const refusals: [string, ReturnType<typeof read>, string[]][] = [
  [
    'every missing key is reported at once',
    read('---\nlang: en\n---\nWords.'),
    ['1:1 missing-key', '1:1 missing-key', '1:1 missing-key', '1:1 missing-key'],
  ],
  [
    'empty values are reported where they stand',
    read('---\ntitle: ""\nauthor:\ndate: 2021-04-15\nregion: " "\n---\nWords.'),
    ['2:8 empty-text', '3:1 empty-text', '5:9 empty-text'],
  ],
  ['a misspelt key is reported with its place', withHead('descripton: x'), ['6:1 unknown-key']],
  [
    '30 February is no day',
    read('---\ntitle: T\nauthor: A\ndate: 2021-02-30\nregion: R\n---\nWords.'),
    ['4:7 invalid-day'],
  ],
  [
    '15/04/2021 is refused',
    read('---\ntitle: T\nauthor: A\ndate: 15/04/2021\nregion: R\n---\nWords.'),
    ['4:7 invalid-day'],
  ],
  [
    'a year of two digits is refused',
    read('---\ntitle: T\nauthor: A\ndate: 21-04-15\nregion: R\n---\nWords.'),
    ['4:7 invalid-day'],
  ],
  ['"yesterday" is refused', withHead('updated: yesterday'), ['6:10 invalid-day']],
  [
    'an update before the publication is refused',
    withHead('updated: 2021-04-14'),
    ['6:10 updated-before-date'],
  ],
  [
    'a day before there were newspapers, as of another calendar, is refused',
    read('---\ntitle: T\nauthor: A\ndate: 1400-01-26\nregion: R\nupdated: 1400-02-01\n---\nWords.'),
    ['4:7 early-day', '6:10 early-day'],
  ],
  [
    'a time that no clock shows is refused',
    read('---\ntitle: T\nauthor: A\ndate: 2021-04-15T24:00:00Z\nregion: R\n---\nWords.'),
    ['4:7 invalid-day'],
  ],
  [
    'an update before the publication is refused together with other mistakes',
    withHead('updated: 2021-04-14\nlang: xx'),
    ['6:10 updated-before-date', '7:7 unknown-language'],
  ],
  [
    'a headline that nobody can see is refused',
    read('---\ntitle: "\\u200B"\nauthor: A\ndate: 2021-04-15\nregion: R\n---\nWords.'),
    ['2:8 empty-text'],
  ],
  ['an unknown language is refused', withHead('lang: xx'), ['6:7 unknown-language']],
  ['broken YAML is reported in its line', withHead('source: {'), ['6:10 invalid-yaml']],
  ['duplicate keys are refused', withHead('region: S'), ['6:1 duplicate-key']],
  [
    'an alias bomb is refused before it grows',
    withHead('source: &a [x]\nimage: [*a, *a]'),
    ['7:9 yaml-alias', '7:13 yaml-alias'],
  ],
  ['__proto__ is no key', withHead('__proto__: x'), ['6:1 unknown-key']],
  ['a file without frontmatter is refused', read('Only words.'), ['1:1 no-frontmatter']],
  ['unclosed frontmatter is refused', read(`---\n${head}\n\nWords.`), ['1:1 unclosed-frontmatter']],
  ['a body without text is refused', withBody('***'), ['8:1 no-text']],
  ['NUL is refused at its place', withBody('A\0b'), ['8:2 hidden-character']],
  [
    'bidi overrides are refused at their place',
    withBody('one\n\u202Etwo\u2066'),
    ['9:1 hidden-character', '9:5 hidden-character'],
  ],
  ['a bidi override spelt as a reference is refused', withBody('A &#x202E;b'), ['8:1 hidden-character']],
  [
    'a bidi override spelt in YAML is refused',
    withHead('description: "\\u202Ex"'),
    ['6:14 hidden-character'],
  ],
  ['a picture without a description is refused', withBody('![](a.png)\n\nWords'), ['8:1 no-alt']],
  [
    '1,000 nested lists are refused',
    withBody(Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
    [...Array.from({ length: 20 }, (_, i) => `${32 + i}:1 nested-too-deep`)],
  ],
  ['50,000 brackets are refused', withBody('['.repeat(50_000)), ['8:1 too-many-marks']],
  [
    'numbers inside a paragraph hide none of its marks',
    withBody(['One', ...Array.from({ length: 4_000 }, () => '2. *a*')].join('\n')),
    ['1509:1 too-many-marks'],
  ],
  ['deeply nested YAML is refused', withHead(`source: ${'['.repeat(5_000)}`), ['6:1 too-many-marks']],
];

for (const [title, reading, expected] of refusals) {
  test(title, () => {
    assert.deepEqual(places(reading), expected);
    assert.equal(reading.entry, undefined);
  });
}

test('a list of thousands of items with marks is read, whatever it is marked with', () => {
  for (const sign of ['-', '1.', '2)'])
    assert.deepEqual(places(withBody(Array(4_000).fill(`${sign} *a* b`).join('\n'))), [], sign);
});

test('a misspelt key is told its nearest', () => {
  assert.match(withHead('autor: x').findings[0]?.message ?? '', /"autor".*did you mean `author`/);
});

test('12 MB are refused by their size', () => {
  const { findings } = readEntry(new Uint8Array(12_000_000).fill(97));
  assert.match(findings[0]?.message ?? '', /12\.0 MB/);
});

test('bytes that are not UTF-8 are refused at the first of them', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('---\ntitle: é'), 0xe9, 0x20]);
  const { findings } = readEntry(bytes);
  assert.deepEqual(places({ findings }), ['2:9 invalid-utf-8']);
});

const warnings: [string, string, string][] = [
  [
    'HTML is shown as text, with a warning at its place',
    'One\ntwo <script>alert(1)</script>',
    '9:5 html-shown',
  ],
  ['an unclosed comment swallows nothing', '<!-- gone?\n\nNo.', '8:1 html-shown'],
  ['a forbidden link leaves its text', 'See [this](javascript:alert(1)).', '8:5 forbidden-link'],
  ['a forbidden definition leaves its text', 'See [this][a].\n\n[a]: data:text/html,x', '8:5 forbidden-link'],
  ['a definition that nothing refers to is shown', 'Words.\n\n[Update]: tomorrow', '10:1 unused-definition'],
  ['a footnote that nothing refers to is shown', 'Words.\n\n[^1]: Lost otherwise.', '10:1 unused-definition'],
  ['numbers of a list that leave some out are shown', '12. March.\n\n15. April.', '8:1 list-numbers'],
  ['a heading as large as the headline is lowered', '# Large\n\nWords.', '8:1 heading-level'],
];

for (const [title, body, expected] of warnings) {
  test(title, () => {
    const reading = withBody(body);
    assert.deepEqual(places(reading), [expected]);
    assert.ok(reading.entry, 'a warning does not refuse the entry');
  });
}

test('a tag that is escaped is meant as text, and needs no warning', () => {
  assert.deepEqual(places(withBody('He wrote \\<b>, and `<i>` too.')), []);
  assert.deepEqual(places(withBody('He wrote \\<b> and then <i>.')), ['8:24 html-shown']);
});

test('no input of any kind makes the reader throw', () => {
  for (const yaml of [
    '? [a, b]\n: c',
    '!!binary x',
    'a: !foo b',
    '- a',
    '%YAML 1.1',
    'a: |\n b',
    '"',
    '{a: {b: {c: []}}}',
  ]) {
    assert.ok(read(`---\n${yaml}\n---\nWords.`).findings.length > 0, yaml);
  }
});

test('an update before the publication is told with its own value', () => {
  const { findings } = withHead('updated: 2021-04-14');
  assert.match(
    findings[0]?.message ?? '',
    /^Unexpected "2021-04-14" for `updated`, expected the day of `date`/,
  );
});

test('a second colon in a value is told with what to do', () => {
  const { findings } = withHead('description: Velm: the town');
  assert.match(
    findings[0]?.message ?? '',
    /^Unexpected YAML: a second colon.*put the value in quotation marks$/,
  );
});

const unread: [written: string, advice: string][] = [
  ['![The quay](my photo.jpg)', '![The quay](<my photo.jpg>)'],
  ['![The quay](Photo.JPG “Caption”)', '![The quay](Photo.JPG "Caption")'],
  ['See [a link](https://x.example/a b) here.', '[a link](<https://x.example/a b>)'],
  ['See [a link](https://x.example and so on.', '[a link](https://x.example)'],
];
for (const [written, advice] of unread) {
  test(`${written} is no link to Markdown, which is told with what to write`, () => {
    const { findings, entry } = withBody(`Words.\n${written}`);
    assert.deepEqual(places({ findings }), [`9:${written.indexOf('See') + 1 ? 5 : 1} unread-link`]);
    assert.ok(findings[0]?.message.endsWith(`write ${advice}`), findings[0]?.message);
    assert.ok(entry);
  });
}

test('brackets that nobody meant as a link need no warning', () => {
  for (const body of [
    'He wrote [sic](as he said).',
    'A \\[b](c.d e)',
    '`[a](b.c d)`',
    '[a](<b.c d>)',
    '[a](b.c "D")',
  ])
    assert.deepEqual(places(withBody(body)), [], body);
});

test('a speaker behind another dash than an em dash is told with what to write', () => {
  for (const [line, column] of [
    ['>\n> -- Brenn Halloway, harbour master', '10:3'],
    ['>\n> – Brenn Halloway, harbour master', '10:3'],
    ['>\n> - Brenn Halloway, harbour master', '10:3'],
    ['> – Brenn Halloway, harbour master', '9:3'],
  ] as const) {
    const { findings } = withBody(`> “We counted.”\n${line}`);
    assert.deepEqual(places({ findings }), [`${column} loose-speaker`], line);
    assert.match(findings[0]?.message ?? '', /write — Brenn Halloway, harbour master$/);
  }
});

test('a speaker behind an em dash, a sentence behind a dash and a list need no warning', () => {
  for (const quote of [
    '> “We.”\n>\n> — Brenn Halloway',
    '> Why?\n>\n> – Because it was late.',
    '> Two:\n>\n> - One\n> - Two',
    '> “We – you and I – counted.”',
  ])
    assert.deepEqual(places(withBody(quote)), [], quote);
});
