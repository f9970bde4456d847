import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const body = 'The boats are in.\n';

/** Imports a Markdown source by the name that its file has. */
function importMarkdown(text: string, name = 'story.md', options = {}) {
  return importSource(new TextEncoder().encode(text), name, {
    given: {},
    today: '2026-01-01',
    language: 'en',
    ...options,
  });
}

const systems: [name: string, source: string, expected: string[]][] = [
  [
    'Hugo with TOML',
    `+++\ntitle = "Ferry: back"\nauthors = ["Orsa Tindal", "Brenn Halloway"]\ndate = 2021-04-15T09:30:00+04:30\nlastmod = 2021-05-01\nlocation = "Velmland"\nsummary = "Back at last."\n+++\n\n${body}`,
    [
      ...[
        'title: "Ferry: back"',
        'author:',
        '  - Orsa Tindal',
        '  - Brenn Halloway',
        'date: 2021-04-15T09:30:00+04:30',
      ],
      ...['region: Velmland', 'description: Back at last.', 'updated: 2021-05-01'],
    ],
  ],
  [
    'Jekyll',
    `---\nlayout: post\ntitle:  "Ferry back"\nauthor: Orsa Tindal\ndate:   2021-04-15 09:30:00 +0430\nplace: Velmland\npublished: true\n---\n${body}`,
    ['title: Ferry back', 'author: Orsa Tindal', 'date: 2021-04-15T09:30:00+04:30', 'region: Velmland'],
  ],
  [
    'Astro',
    `---\ntitle: Ferry back\nauthor: Orsa Tindal\npubDate: 2021-04-15\nupdatedDate: 2021-05-01\ndescription: Back.\nregion: Velmland\n---\n${body}`,
    [
      ...[
        'title: Ferry back',
        'author: Orsa Tindal',
        'date: 2021-04-15',
        'region: Velmland',
        'description: Back.',
      ],
      'updated: 2021-05-01',
    ],
  ],
  [
    'a Ghost export',
    `---\ntitle: Ferry back\nslug: the-ferry\nauthors:\n  - name: Orsa Tindal\n    slug: orsa\ndate_published: 2021-04-15T05:00:00.000Z\ncustom_excerpt: Back.\nlocation: Velmland\ncanonical_url: https://packet.example/ferry\n---\n${body}`,
    [
      ...['title: Ferry back', 'author: Orsa Tindal', 'date: 2021-04-15T05:00:00Z', 'region: Velmland'],
      ...['description: Back.', 'source:', '  url: https://packet.example/ferry'],
    ],
  ],
  [
    'a WordPress export',
    `---\ntitle: Ferry back\nauthor: Orsa Tindal\ndate: 2021-04-15 09:30:00\nexcerpt: Back.\ncountry: Velmland\n---\n${body}`,
    [
      'title: Ferry back',
      'author: Orsa Tindal',
      'date: 2021-04-15',
      'region: Velmland',
      'description: Back.',
    ],
  ],
];

for (const [name, source, expected] of systems) {
  test(`the frontmatter of ${name} becomes an entry’s`, () => {
    const { entry, refusals } = importMarkdown(source);
    assert.deepEqual(refusals, []);
    assert.equal(entry, `---\n${expected.join('\n')}\n---\n\n${body}`);
  });
}

test('a key that an entry has no place for is listed as left out', () => {
  const { draft } = importMarkdown(
    `---\ntitle: A\ntags: [boats, sea]\nweight: 3\nfeatured: ""\n---\n${body}`,
  );
  assert.deepEqual(draft.leftOut, [
    { rule: 'unknown-key', line: 3, text: 'tags: ["boats","sea"]' },
    { rule: 'unknown-key', line: 4, text: 'weight: 3' },
  ]);
});

test('the address of the other system is kept', () => {
  assert.equal(importMarkdown(systems[3]?.[1] ?? '').slug, 'the-ferry');
});

test('the heading at the top is the headline, and headings below it move down by one', () => {
  const source = '# Ferry back\n\n# First part\n\nWords.\n\n## Its detail\n\nWords.\n';
  const given = { authors: ['Orsa Tindal'], date: '2021-04-15', region: 'Velmland' };
  const { entry, refusals } = importMarkdown(source, 'a.md', { given });
  assert.deepEqual(refusals, []);
  assert.match(entry ?? '', /^title: Ferry back$/m);
  assert.match(entry ?? '', /\n---\n\n## First part\n\nWords\.\n\n### Its detail\n\nWords\.\n$/);
});

test('without frontmatter each missing field is asked for by its flag', () => {
  const { refusals, entry } = importMarkdown('The boats are in.\n');
  assert.equal(entry, undefined);
  assert.deepEqual(
    refusals.map(({ message }) => /give (--\w+)/.exec(message)?.[1]),
    ['--title', '--author', '--date', '--region'],
  );
});

test('a date in a form that could be two days is asked for, not guessed', () => {
  const { refusals } = importMarkdown(`---\ntitle: A\nauthor: B\nregion: C\ndate: 04/05/2021\n---\n${body}`);
  assert.match(refusals[0]?.message ?? '', /"04\/05\/2021" for `date`.*--date/);
});

test('a date as people write it is read when it can mean one day only', () => {
  for (const date of ['April 15, 2021', 'Apr 15 2021', '15/04/2021', 'Thu, 15 Apr 2021']) {
    assert.equal(
      importMarkdown(`---\ntitle: A\ndate: ${date}\n---\n${body}`).draft.fields.date,
      '2021-04-15',
      date,
    );
  }
});

test('the language that the frontmatter names says how its numbers are ordered', () => {
  const dateIn = (lang: string) =>
    importMarkdown(`---\ntitle: A\nlang: ${lang}\ndate: 04.05.2021\n---\n${body}`).draft.fields.date;
  assert.deepEqual([dateIn('de'), dateIn('en')], ['2021-05-04', undefined]);
});

test('frontmatter that cannot be read is said with its reason', () => {
  for (const source of [`---\ntitle: "open\n---\n${body}`, `+++\ntitle = open\n+++\n${body}`]) {
    assert.match(importMarkdown(source).draft.doubts[0]?.message ?? '', /not (?:YAML|TOML) \(.+\), expected/);
  }
});

test('frontmatter that cannot be read stays in doubt and is left out line by line, whatever is given', () => {
  const given = { title: 'A', authors: ['B'], date: '2021-04-15', region: 'C' };
  for (const [source, reason] of [
    [`---\ntitle: "open\nmood: calm\n---\n${body}`, /is not YAML \(/],
    [`\n---\n- title: "open"\n  mood: calm\n---\n${body}`, /is a list/],
  ] as const) {
    for (const flags of [{}, { title: 'A' }, given]) {
      const { draft, entry, refusals } = importMarkdown(source, 'a.md', { given: flags });
      assert.equal(draft.doubts[0]?.rule, 'frontmatter-unreadable');
      assert.match(draft.doubts[0].message, reason);
      assert.deepEqual(
        draft.leftOut.map(({ line, text }) => `${line} ${text.replace(/^- /, '')}`),
        source.startsWith('-') ? ['2 title: "open', '3 mood: calm'] : ['3 title: "open"', '4 mood: calm'],
      );
      assert.equal(refusals.length, 4 - Object.keys(flags).length);
      assert.equal(entry !== undefined, flags === given);
    }
  }
});

test('a doubt about one field is not answered by another', () => {
  const source = `---\ntitle: A\nauthor: B\nregion: C\ndate: 04/05/2021\n---\n${body}`;
  const rules = (given: object) =>
    importMarkdown(source, 'a.md', { given }).draft.doubts.map(({ asks }) => asks);
  assert.deepEqual([rules({ region: 'D' }), rules({ date: '2021-05-04' })], [['date'], []]);
});

test('an entry stays as it is, to the byte, and keeps its address', () => {
  const entry = `---\n# kept\ntitle: 'A'\nauthor: [B, C]\ndate: 2021-04-15\nregion: D\n---\n* one\n* two\n\nA\n-\n`;
  for (const kept of [entry, `\uFEFF${entry.replaceAll('\n', '\r\n')}`, entry.replaceAll('\n', '\r')]) {
    const again = importMarkdown(kept, 'articles/my-story/index.md');
    assert.deepEqual([again.entry, again.slug, again.draft.repairs], [kept, 'my-story', []]);
  }
});

const changed: [what: string, written: string, read: string][] = [
  ['a section marked as a headline', 'One.\n\n# Two\n\nThree.\n', 'One.\n\n## Two\n\nThree.\n'],
  ['a link that a page may not have', '[One](javascript:a).\n', 'One.\n'],
];

for (const [what, written, read] of changed) {
  test(`an entry that holds ${what} is imported like any other Markdown`, () => {
    const keys = '---\ntitle: A\nauthor: B\ndate: 2021-04-15\nregion: D\n---\n';
    const { entry, slug } = importMarkdown(`${keys}${written}`, 'articles/my-story/index.md');
    assert.deepEqual([entry, slug], [`${keys}\n${read}`, 'my-story']);
  });
}

test('a day that YAML calls a moment stays a day', () => {
  for (const [written, date] of [
    ['!!timestamp 2021-04-15', '2021-04-15'],
    ['!!timestamp 2021-04-15T00:00:00Z', '2021-04-15T00:00:00Z'],
  ]) {
    const source = `---\ntitle: A\nauthors: B\ndate: ${written}\nregion: D\n---\n${body}`;
    assert.equal(importMarkdown(source).draft.fields.date, date);
  }
});

test('a day that is still to come is asked for', () => {
  for (const date of ['2999-01-01', '2999-01-01T10:00Z']) {
    const source = `---\ntitle: A\nauthor: B\ndate: ${date}\nregion: D\n---\n${body}`;
    assert.match(importMarkdown(source).refusals[0]?.message ?? '', /a day that is not after 2026-01-01/);
  }
});

test('what was written is an entry, so importing it again changes nothing', () => {
  for (const [, source] of systems) {
    const { entry = '' } = importMarkdown(source);
    assert.equal(importMarkdown(entry).entry, entry);
  }
});

test('a link that a page may not have leaves its text and a word about it', () => {
  const { entry, draft } = importMarkdown(
    systems[4]?.[1].replace('boats', '[boats](javascript:alert)') ?? '',
  );
  assert.match(entry ?? '', /\n\nThe boats are in\.\n$/);
  assert.equal(draft.doubts[0]?.rule, 'forbidden-link');
});

const head = systems[4]?.[1].replace(body, '') ?? '';

/** Imports a body below frontmatter that says all that an entry needs. */
function importBody(markdown: string) {
  const { entry = '', draft, refusals, pictures } = importMarkdown(`${head}${markdown}\n`);
  assert.deepEqual(refusals, []);
  return { body: entry.split('---\n\n')[1], rules: draft.doubts.map(({ rule }) => rule), pictures, draft };
}

for (const url of [
  '../x.md',
  'x',
  './pier.pdf',
  '#the-ferry',
  '/2021/04/ferry/',
  '../../articles/',
  '../y/#z',
]) {
  test(`a link that no page of the site can answer leaves its text and a word about it: ${url}`, () => {
    const { body, rules } = importBody(`The [boats *there*](${url}) are in.`);
    assert.deepEqual([body, rules], ['The boats *there* are in.\n', ['relative-link']]);
  });
}

test('an address that no page of the site can answer is told once, and all places on the page are told as one', () => {
  const { draft } = importBody('[A](x.md) and [B](x.md) and [C](y.md).\n\n[D](#d) and [E](#e).');
  assert.deepEqual(
    draft.doubts.map(({ line, message }) => [line, /^Unexpected link to ([^,]+)/u.exec(message)?.[1]]),
    [
      [8, '"x.md"'],
      [8, '"y.md"'],
      [10, 'a place on the page'],
    ],
  );
});

for (const url of [
  ...['../x/', '/articles/x/', '../x/#quote-2', '#quote-1', '/', '/regions/', '/archive/2021/04/'],
  ...['mailto:a@h.example', 'https://h.example/x.md', '//h.example/x'],
]) {
  test(`a link that may lead somewhere stays: ${url}`, () => {
    const { body, rules } = importBody(`The [boats](${url}) are in.`);
    assert.deepEqual([body, rules], [`The [boats](${url}) are in.\n`, []]);
  });
}

test('damaged characters of a text are mended and told, and code stays', () => {
  const { body, draft, rules } = importBody(
    '# The ferryâ€™s back\n\nThe\u00A0boats are **in\u200Bside** `â€™\u200B` &amp;quot;so&amp;quot;\nhere.\n\n    â€™\n\nA lost \uFFFD.',
  );
  assert.equal(
    body,
    '## The ferry’s back\n\nThe boats are **inside** `â€™\u200B` "so"\nhere.\n\n```\nâ€™\n```\n\nA lost \uFFFD.\n',
  );
  assert.deepEqual(
    draft.repairs.map(({ rule, line }) => [rule, line]),
    [
      ['mojibake', 8],
      ['spaces', 10],
      ['hidden-characters', 10],
      ['html-entities', 10],
    ],
  );
  assert.deepEqual(rules, ['lost-character']);
});

test('a linked picture of another host becomes the text of its link', () => {
  const quay = '![The quay](https://velm.example/quay.jpg)';
  for (const [markdown, written] of [
    [quay, '[The quay](https://velm.example/quay.jpg)\n'],
    [`[${quay}](https://velm.example/quay)`, '[The quay](https://velm.example/quay)\n'],
    [
      `[**${quay}** at dawn](https://velm.example/quay)`,
      '[**The quay** at dawn](https://velm.example/quay)\n',
    ],
    [`${body}\n[![](https://velm.example/quay.jpg)](https://velm.example/quay)`, body],
  ] as const) {
    const made = importBody(markdown);
    assert.deepEqual([made.body, made.rules], [written, ['remote-picture']], markdown);
  }
  const [doubt] = importBody(`${body}\n[![](https://velm.example/q.jpg)](https://velm.example/quay)`).draft
    .doubts;
  assert.match(
    doubt?.message ?? '',
    /"https:\/\/velm\.example\/q\.jpg" within a link to "https:\/\/velm\.example\/quay"/,
  );
});

test('a picture or a link that refers to a definition is one like any other', () => {
  const made = (markdown: string) => {
    const { body: written, rules, pictures } = importBody(`${body}\n${markdown}`);
    return [written?.replace(`${body}\n`, ''), rules, pictures];
  };
  assert.deepEqual(made('![The quay][q]\n\n[q]: quay.jpg "At dawn"'), [
    '![The quay](quay.jpg "At dawn")\n',
    [],
    ['quay.jpg'],
  ]);
  assert.deepEqual(made('![The quay][q]\n\n[q]: https://velm.example/q.jpg'), [
    '[The quay](https://velm.example/q.jpg)\n',
    ['remote-picture'],
    [],
  ]);
  assert.deepEqual(made('![][q]\n\n[q]: quay.jpg'), [body, ['picture'], []]);
  assert.deepEqual(made('[*back*][q], [q]\n\n[q]: /articles/quay/'), [
    '[*back*](/articles/quay/), [q](/articles/quay/)\n',
    [],
    [],
  ]);
});

test('a definition that a page may not have leaves the text that refers to it', () => {
  const { body: written, rules } = importBody('The boats are [back][q].\n\n[q]: javascript:alert');
  assert.deepEqual([written, rules], ['The boats are back.\n', ['forbidden-link']]);
});
