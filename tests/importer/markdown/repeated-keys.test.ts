import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf } from './import-markdown.ts';

const keys = ['title: Ferry back', 'author: Orsa Tindal', 'date: 2021-04-15', 'region: Velmland'];
const given = { title: 'A', authors: ['B'], date: '2021-04-15', region: 'C' };

function read(...more: string[]) {
  return outcomeOf(`---\n${[...keys, ...more].join('\n')}\n---\n\nThe boats are in.\n`);
}

test('a key that a theme’s template has twice keeps no other from being read, and is listed', () => {
  const { entry, fields, leftOut, doubts } = read('hideMap: true # off', 'comments: false', 'hideMap: false');
  assert.ok(entry);
  assert.deepEqual([fields.title, fields.authors, doubts], ['Ferry back', ['Orsa Tindal'], []]);
  assert.deepEqual(leftOut, ['hideMap: true', 'comments: false', 'hideMap: false']);
});

test('a field that stands twice with one value is read', () => {
  const { entry, fields, leftOut } = read('author: "Orsa Tindal"');
  assert.ok(entry);
  assert.deepEqual([fields.authors, leftOut], [['Orsa Tindal'], ['author: "Orsa Tindal"']]);
});

test('a field with two values is asked for, never guessed, and both are listed', () => {
  const { asked, fields, messages, lines, leftOut } = read('author:', '- Ilse Quarrow', '- Brenn Halloway');
  assert.deepEqual([asked, fields.authors], [['--author'], undefined]);
  assert.match(messages[0] ?? '', /second value for `author`.*delete one or give --author/u);
  assert.equal(lines[0], 6);
  assert.deepEqual(leftOut, ['author: Orsa Tindal', 'author:\n- Ilse Quarrow\n- Brenn Halloway']);
});

test('a key that stands twice within another keeps the frontmatter unread, line by line', () => {
  const head = `---\n${keys.join('\n')}\ncover:\n  alt: A\n  alt: B\n---\n\nThe boats are in.\n`;
  const { doubts, leftOut } = outcomeOf(head, { given });
  assert.deepEqual(doubts, ['frontmatter-unreadable']);
  assert.equal(leftOut.length, 7);
});

for (const [what, head] of [
  [
    'JSON',
    '{\n\t"title": "Ferry back", "mood": "calm", "mood": "grey",\n\t"author": "Orsa Tindal", "date": "2021-04-15", "region": "Velmland"\n}',
  ],
  [
    'one line of YAML',
    '---\n{title: Ferry back, mood: calm, mood: grey, author: Orsa Tindal, date: 2021-04-15, region: Velmland}\n---',
  ],
]) {
  test(`a key that stands twice in ${what} is listed alone, and the keys beside it are read`, () => {
    const { entry, fields, leftOut, doubts } = outcomeOf(`${head}\n\nThe boats are in.\n`);
    assert.ok(entry);
    assert.deepEqual([fields.title, fields.authors, doubts], ['Ferry back', ['Orsa Tindal'], []]);
    assert.deepEqual(leftOut.map((text) => text.replaceAll('"', '')).toSorted(), [
      'mood: calm',
      'mood: grey',
    ]);
  });
}
